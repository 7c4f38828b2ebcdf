package org.mlcarbon.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.common.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What is counted beside the devices. Expected values are printed by papers or computed by hand. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = CalculatorServiceTest.DATABASE)
class WiderBoundaryTest {

    private static final String OWN = "&carbonIntensityGPerKwh=100&pue=1.2";

    @Autowired
    private CalculatorService calculator;

    @Autowired
    private Blinding blinding;

    private Estimate estimate(String parameters) throws InvalidWorkload {
        var map = new LinkedHashMap<String, String>();
        Arrays.stream(parameters.split("&")).map(pair -> pair.split("=", 2)).forEach(pair -> map.put(pair[0], pair[1]));
        var read = WorkloadParameters.read(map);
        assertThat(read.dropped()).isEmpty();
        return calculator.estimate(read.request());
    }

    private static String terms(Estimate estimate) {
        return estimate.terms().stream().map(EstimateTerm::name).collect(Collectors.joining(" "));
    }

    /**
     * By hand: 2 × 300 W × 100 h = 60 kWh; processors 240 W × 100 h = 24 kWh; 512 GB × 0.3725 W = 190.72 W × 100 h = 19.072 kWh; idle
     * a fifth of the reserved hours: 200 h × 0.2 / 0.8 = 50 h × 60 W = 3 kWh. Σ = 106.072 kWh; × 1.2 × 100 g = 12.72864 kg.
     */
    @Test
    void addsTermByTerm() throws InvalidWorkload {
        var estimate =
                estimate("devicePowerWatts=300&deviceCount=2&hours=100&utilisation=1&cpu=amd-epyc-7251&cpuCount=2"
                        + "&memoryGb=512&memoryModel=w-per-gb&idleShare=0.2&idlePowerWatts=60" + OWN);
        assertThat(estimate.footprint().hardwareEnergy().kilowattHours()).isCloseTo(106.072, within(1e-9));
        assertThat(estimate.footprint().operational().kilogramsCo2e()).isCloseTo(12.72864, within(1e-9));
        assertThat(terms(estimate)).isEqualTo("devices cpu memory idle overhead");
        double sum = estimate.terms().stream()
                .mapToDouble(term -> term.emissions().kilogramsCo2e())
                .sum();
        assertThat(sum).isCloseTo(12.72864, within(1e-9));
        assertThat(new Wording(Locale.ENGLISH).formula(estimate).replace("\u00a0", " "))
                .isEqualTo(
                        "(300 W × 2 × 100 h + 240 W × 100 h + 190.72 W × 100 h + 60 W × 50 h) × 1.2 × 100 g CO₂e/kWh");
    }

    /** BLOOM: 433,196 kWh × 57 g = 24.7 t dynamic, 256,646 kWh = 14.6 t idle, 11.2 t embodied, 50.5 t together. */
    @Test
    void givesTheThreeTermsOfBloom() throws InvalidWorkload {
        // 256,646 kWh / 1,082,990 h = 236.979 W a GPU
        var estimate = estimate("hardware=a100-sxm4-80gb&deviceHours=1082990&idleDeviceHours=1082990"
                + "&idlePowerWatts=236.97910&carbonIntensityGPerKwh=57&pue=1&embodied=bloom");
        var terms = estimate.terms();
        assertThat(terms(estimate)).isEqualTo("devices idle embodied");
        assertThat(terms.get(0).emissions().tonnes()).isCloseTo(24.7, within(0.05));
        assertThat(terms.get(1).emissions().tonnes()).isCloseTo(14.6, within(0.05));
        assertThat(terms.get(2).emissions().tonnes()).isCloseTo(11.2, within(0.05));
        var total = estimate.withManufacture().orElseThrow();
        assertThat(total.total().tonnes()).isCloseTo(50.5, within(0.1));
        assertThat(total.range().low()).isLessThan(total.total().kilogramsCo2e());
        assertThat(total.range().high()).isGreaterThan(total.total().kilogramsCo2e());
        // the operational figure does not hold manufacture
        assertThat(estimate.footprint().operational().tonnes()).isCloseTo(39.3, within(0.1));
    }

    /** eShoppen: E 0.023 kWh × 951 g = 21.873 g, M 4.3006 g (printed 4.305), together 26.178 g printed. */
    @Test
    void givesTheScoreOfTheSciCaseStudy() throws InvalidWorkload {
        var estimate = estimate("energyKwh=0.023&carbonIntensityGPerKwh=951&pue=1&embodied=sci&embodiedDeviceHours=2"
                + "&embodiedKgPerServer=1205.52&embodiedKgPerDevice=0&devicesPerServer=16&lifetimeYears=4");
        var total = estimate.withManufacture().orElseThrow().total().kilogramsCo2e() * 1000;
        assertThat(total).isCloseTo(26.178, within(26.178 * 0.001224));
    }

    /** By hand: 560 kWh × 0.06 L (AWS 2025) = 33.6 L; × 1.15 × 3.14 L (USA, EcoLogits) = 2,022.16 L. */
    @Test
    void tellsWaterOfSiteAndGridApart() throws InvalidWorkload {
        var estimate = estimate(
                "hardware=h100-sxm5-80gb&deviceCount=8&hours=100&provider=aws&region=us-east-1&water=published");
        var water = Objects.requireNonNull(estimate.water());
        assertThat(Objects.requireNonNull(water.site()).litres()).isCloseTo(33.6, within(1e-9));
        assertThat(Objects.requireNonNull(water.grid()).litres()).isCloseTo(2022.16, within(1e-6));
        var iowa = estimate(
                "hardware=h100-sxm5-80gb&deviceCount=8&hours=100&provider=gcp&region=us-central1&water=published");
        assertThat(Objects.requireNonNull(iowa.water()).site()).isNull();
        assertThat(new Wording(Locale.ENGLISH).counted(iowa)).contains("Water at the site: not published here.");
    }

    @Test
    void changesNothingWhereNobodyAsks() throws InvalidWorkload {
        var plain = estimate("hardware=h100-sxm5-80gb&deviceCount=8&hours=100" + OWN);
        var none = estimate("hardware=h100-sxm5-80gb&deviceCount=8&hours=100&embodied=none&memoryModel=none" + OWN);
        assertThat(none.footprint()).isEqualTo(plain.footprint());
        assertThat(none.range()).isEqualTo(plain.range());
        assertThat(plain.embodied()).isEmpty();
        assertThat(plain.water()).isNull();
        assertThat(new Wording(Locale.ENGLISH).leftOut(plain))
                .contains("Manufacture, transport and disposal of the hardware.");
        var counted = estimate("hardware=h100-sxm5-80gb&deviceCount=8&hours=100&embodied=bloom" + OWN);
        assertThat(counted.footprint()).isEqualTo(plain.footprint());
        assertThat(counted.range()).isEqualTo(plain.range());
        assertThat(new Wording(Locale.ENGLISH).leftOut(counted))
                .doesNotContain("Manufacture, transport and disposal of the hardware.")
                .contains("Transport and disposal of the hardware.");
        assertThat(new Wording(Locale.ENGLISH).counted(counted)).anyMatch(line -> line.contains("BLOOM"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "memoryGb=64&hostPowerWatts=100, memoryGb, not-with",
        "cpuPowerWatts=64&hostPowerWatts=100, cpuPowerWatts, not-with",
        "memoryModel=w-per-gb, memoryModel, not-without",
        "memoryGb=0, memoryGb, positive-unit",
        "memoryGb=1&memoryModel=per-slice, memoryModel, one-of",
        "cpu=amd-epyc-7251&cpuPowerWatts=3, cpuPowerWatts, not-with",
        "cpu=h100-sxm5-80gb, cpu, boundary.problem.unknown-cpu",
        "cpuCount=2, cpuCount, not-without",
        "idleShare=0.5, idleShare, not-without",
        "idlePowerWatts=60, idlePowerWatts, no-idle-hours",
        "idlePowerWatts=60&idleShare=1, idleShare, range",
        "idlePowerWatts=600&idleShare=0.5, idlePowerWatts, idle-above-power",
        "idlePowerWatts=60&idleShare=0.5&idleDeviceHours=3, idleDeviceHours, not-with",
        "embodied=moon, embodied, one-of",
        "embodied=own&embodiedKgPerDevice=150&lifetimeYears=0, lifetimeYears, positive-unit",
        "embodied=own&embodiedKgPerDevice=150&lifetimeYears=4&lifetimeUseShare=1.2, lifetimeUseShare, positive",
        "embodied=own&embodiedKgPerDevice=150, lifetimeYears, boundary.problem.own-life",
        "embodied=bloom&lifetimeYears=4, lifetimeYears, boundary.problem.own-constants",
        "embodied=published, embodied, boundary.problem.no-device",
        "embodied=bloom&embodiedDeviceHours=3, embodiedDeviceHours, not-without",
        "lifetimeYears=4, lifetimeYears, not-without",
        "water=all, water, one-of",
        "wueLitresPerKwh=-1, wueLitresPerKwh, range-unit"
    })
    void refusesInWords(String beside, String property, String key) {
        var refused = catchThrowableOfType(
                InvalidWorkload.class, () -> estimate("devicePowerWatts=300&hours=100&" + beside + OWN));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.property()).isEqualTo(property);
            assertThat(problem.key()).isEqualTo(key);
        });
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(refused.problems())
                    .allSatisfy(problem -> assertThat(problem.message(Texts.of(locale)))
                            .endsWith(".")
                            .doesNotContain("{"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "embodied=bloom, embodiedDeviceHours, no-embodied-hours",
        "memoryGb=64, memoryGb, not-with",
        "idlePowerWatts=60&idleShare=0.5, idleShare, not-with",
        "energyBoundary=facility&wueLitresPerKwh=1, wueLitresPerKwh, not-with",
        "energyBoundary=facility&idlePowerWatts=60&idleDeviceHours=5, idlePowerWatts, not-with"
    })
    void refusesBesideMeasuredEnergy(String beside, String property, String key) {
        var refused = catchThrowableOfType(
                InvalidWorkload.class, () -> estimate("energyKwh=100&carbonIntensityGPerKwh=100&" + beside));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.property()).isEqualTo(property);
            assertThat(problem.key()).isEqualTo(key);
        });
    }

    /** A water figure of a region tells the region, so a blind estimate has none; manufacture stays as it was. */
    @Test
    void tellsNoPlaceByItsWater() throws InvalidWorkload {
        var open = estimate("hardware=h100-sxm5-80gb&deviceCount=8&hours=100&provider=aws&region=us-east-1"
                + "&water=published&embodied=bloom&memoryGb=512");
        var blind = blinding.blind(open);
        assertThat(blind.water()).isNull();
        assertThat(blind.embodied()).isEqualTo(open.embodied());
        assertThat(WorkloadParameters.of(blind.request())).doesNotContainKeys("water", "provider");
        assertThat(terms(blind)).isEqualTo(terms(open));
    }
}
