package org.mlcarbon.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.core.uncertainty.Correlations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Ranges that users state, devices and hosts apart, and what one would measure next. Expected values by hand. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = CalculatorServiceTest.DATABASE)
class OwnBandsTest {

    private static final String EXACT =
            "&pueLow=1.2&pueHigh=1.2&carbonIntensityLowGPerKwh=100" + "&carbonIntensityHighGPerKwh=100";
    private static final String WORK = "devicePowerWatts=1000&hours=100&carbonIntensityGPerKwh=100&pue=1.2";

    @Autowired
    private CalculatorService calculator;

    @Autowired
    private Blinding blinding;

    /** 1 kW × 100 h × 1.2 × 100 g = 12 kg; only the energy is uncertain: 0.8 and 1.3 times are 9.6 and 15.6 kg. */
    @Test
    void theOwnBandOfTheEnergyIsTheRange() throws InvalidWorkload {
        var estimate = estimate(WORK + EXACT + "&energyLow=0.8&energyHigh=1.3");
        assertThat(estimate.range().low()).isCloseTo(9.6, within(1e-9));
        assertThat(estimate.range().high()).isCloseTo(15.6, within(1e-9));
    }

    /** A PUE of 1.2 (1.1 to 1.5) alone: 11 to 15 kg; an intensity of 100 g (50 to 120) alone: 6 to 14.4 kg. */
    @Test
    void theOwnBandsOfAPlaceReplaceTheDefaults() throws InvalidWorkload {
        var exact = WORK + "&energyLow=1&energyHigh=1";
        var building = estimate(
                exact + "&pueLow=1.1&pueHigh=1.5&carbonIntensityLowGPerKwh=100&carbonIntensityHighGPerKwh=100");
        assertThat(building.range().low()).isCloseTo(11, within(1e-9));
        assertThat(building.range().high()).isCloseTo(15, within(1e-9));
        var grid =
                estimate(exact + "&pueLow=1.2&pueHigh=1.2&carbonIntensityLowGPerKwh=50&carbonIntensityHighGPerKwh=120");
        assertThat(grid.range().low()).isCloseTo(6, within(1e-9));
        assertThat(grid.range().high()).isCloseTo(14.4, within(1e-9));
    }

    @Test
    void theEndsAreFactorsThatWereGivenAndMultiplyNothing() throws InvalidWorkload {
        var plain = estimate(WORK);
        var estimate = estimate(WORK + EXACT + "&energyLow=0.8&energyHigh=1.3");
        assertThat(estimate.ownBands())
                .extracting(Factor::name)
                .containsExactly(
                        "energyLow",
                        "energyHigh",
                        "pueLow",
                        "pueHigh",
                        "carbonIntensityLowGPerKwh",
                        "carbonIntensityHighGPerKwh");
        assertThat(estimate.ownBands()).allMatch(factor -> factor.status() == Factor.Status.GIVEN);
        assertThat(estimate.factors()).isEqualTo(plain.factors());
        assertThat(new Wording(Locale.ENGLISH).formula(estimate)).isEqualTo(new Wording(Locale.ENGLISH).formula(plain));
    }

    @Test
    void aBlindEstimateTellsNoBandOfThePlace() throws InvalidWorkload {
        var blind = blinding.blind(estimate("hardware=t4&hours=9&country=DE&pue=1.2&pueLow=1.1&pueHigh=1.5"));
        assertThat(blind.request().pueLow()).isNull();
        assertThat(blind.ownBands()).isEmpty();
    }

    /**
     * 1,000 W at full power and hosts of 500 W: two thirds and one third of the energy. Squares of the log deviations
     * downwards: devices (2/3 · 0.48544)² = 0.10474 with ln(1 / 0.45) / 1.64485 = 0.48545, hosts (1/3 · 0.19804)² =
     * 0.004358, PUE (0.2 / 1.2 · 0.09975)² = 0.000276, intensity 0.04997² = 0.002497; their sum 0.111870.
     */
    @Test
    void tellsDevicesAndHostsApart() throws InvalidWorkload {
        var shares = estimate(WORK + "&hostPowerWatts=500").contributions().stream()
                .collect(Collectors.toMap(Contribution::name, Contribution::share));
        assertThat(shares).containsOnlyKeys("deviceEnergy", "hostEnergy", "pue", "carbonIntensityGPerKwh");
        assertThat(shares.get("deviceEnergy")).isCloseTo(0.9363, within(5e-4));
        assertThat(shares.get("hostEnergy")).isCloseTo(0.0390, within(5e-4));
        assertThat(shares.get("pue")).isCloseTo(0.0025, within(5e-4));
        assertThat(shares.get("carbonIntensityGPerKwh")).isCloseTo(0.0223, within(5e-4));
    }

    /** 18 kg, of which devices are 12: at 0.45 of their power 12 · 0.45 + 6 = 11.4 kg, and never more than 18. */
    @Test
    void saysWhatAFactorAloneMakesOfTheEmissions() throws InvalidWorkload {
        var devices = estimate(WORK + "&hostPowerWatts=500").contributions().getFirst();
        assertThat(devices.name()).isEqualTo("deviceEnergy");
        assertThat(devices.lowKg()).isCloseTo(11.4, within(1e-9));
        assertThat(devices.highKg()).isCloseTo(18, within(1e-9));
    }

    /** Server at device power (σ 0.25) beside 5 % of an own intensity: a meter on the energy, 3 %, narrows most. */
    @Test
    void namesTheMeasurementThatNarrowsMost() throws InvalidWorkload {
        var next = Measurements.of(estimate(WORK), Correlations.NONE);
        assertThat(next).extracting(MeasureNext::name).containsExactly("energy", "meanPower");
        double deviation = Math.sqrt(
                Math.log1p(0.03 * 0.03) + Math.log1p(0.05 * 0.05) + Math.pow(0.2 / 1.2, 2) * Math.log1p(0.1 * 0.1));
        assertThat(next.getFirst().highKg()).isCloseTo(12 * Math.exp(1.6448536269514722 * deviation), within(1e-9));
        var measured = Measurements.of(estimate("energyKwh=100&country=DE"), Correlations.NONE);
        assertThat(measured).extracting(MeasureNext::name).containsExactly("hourlyIntensity", "pue");
    }

    private Estimate estimate(String parameters) throws InvalidWorkload {
        Map<String, String> given = Stream.of(parameters.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return calculator.estimate(WorkloadParameters.read(given).request());
    }
}
