package org.mlcarbon.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.NeedsOdbl;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.common.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The calculator on the hosted tables. Expected values are computed by hand from the rows named. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = CalculatorServiceTest.DATABASE)
class CalculatorServiceTest {

    static final String DATABASE =
            "spring.datasource.url=jdbc:h2:mem:calculator;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    @Autowired
    private CalculatorService calculator;

    @Autowired
    private ElsewhereService elsewhere;

    /** 300 W × 100 h × 1.15 (AWS 2025) × 418 g (Electricity Maps 2025, PJM): METHODS section 6. */
    @NeedsOdbl
    @Test
    void computesTheWorkedCaseOfTheMethodPage() throws InvalidWorkload {
        var estimate = estimate("devicePowerWatts=300&hours=100&provider=aws&region=us-east-1");
        assertThat(estimate.footprint().operational().kilogramsCo2e()).isCloseTo(14.421, within(1e-9));
        assertThat(estimate.range().low()).isCloseTo(8.09, within(0.005));
        assertThat(estimate.range().high()).isCloseTo(25.69, within(0.005));
    }

    /** 8 × 700 W × 100 h = 560 kWh; × 1.15 = 644 kWh; × 418 g = 269.192 kg. Stockholm: × 1.09 × 20 g = 12.208 kg. */
    @NeedsOdbl
    @Test
    void computesTheFirstPictureOfThePageAndItsCleanestRegion() throws InvalidWorkload {
        var estimate = estimate("hardware=h100-sxm5-80gb&deviceCount=8&hours=100&provider=aws&region=us-east-1");
        assertThat(estimate.footprint().facilityEnergy().kilowattHours()).isCloseTo(644, within(1e-9));
        assertThat(estimate.footprint().operational().kilogramsCo2e()).isCloseTo(269.192, within(1e-9));
        var best = elsewhere.of(estimate).orElseThrow().cleanestOf("aws").orElseThrow();
        assertThat(best.region().region()).isEqualTo("eu-north-1");
        assertThat(best.emissions().kilogramsCo2e()).isCloseTo(12.208, within(1e-9));
    }

    /** The 2019 calculator rounds the intensity to 0.01 kg/kWh first: the figures differ by at most 5 g/kWh × energy. */
    @ParameterizedTest(name = "{0} in {1} for {2} h: {3} kg")
    @CsvSource({
        "tesla-v100-sxm2-32gb, aws/us-east-1, 100, 11.1, 30",
        "a100-pcie-40gb, gcp/europe-west6, 100, 0.5, 25",
        "a100-sxm4-80gb, azure/southafricanorth, 720, 290.88, 288",
        "tesla-k80, azure/westeurope, 10, 1.71, 3"
    })
    void reproducesTheCalculatorOfLacosteWithinItsRounding(
            String hardware, String region, double hours, double printedKg, double energyKwh) throws InvalidWorkload {
        var place = region.split("/");
        var estimate = estimate("hardware=" + hardware + "&hours=" + hours + "&provider=" + place[0] + "&region="
                + place[1] + "&pue=1&intensitySource=lacoste-2019");
        assertThat(estimate.footprint().hardwareEnergy().kilowattHours()).isCloseTo(energyKwh, within(1e-9));
        assertThat(estimate.footprint().operational().kilogramsCo2e())
                .isCloseTo(printedKg, within(energyKwh * 0.005 + 0.005));
    }

    /** What no field shows is carried along by its text, such as through the form of a run. */
    @Test
    void theFactsOfAccountingComeBackFromTheirTexts() {
        var parameters = "hardware=t4&hours=1&country=DE&startedAt=2021-03-01T09:00Z&owner=own&contractShare=0.6"
                + "&contractIntensityGPerKwh=12.5&contractSource=wind&residualIntensityGPerKwh=500&residualSource=aib"
                + "&residualYear=2024&marginalIntensityGPerKwh=-3&marginalSource=x&marginalYear=2023&offsetKg=1e7"
                + "&offsetSource=y";
        var request = request(parameters);
        var facts = AccountingFacts.given(request);
        assertThat(facts).containsOnlyKeys(AccountingFacts.PROPERTIES);
        var bare = request("hardware=t4&hours=1&country=DE");
        assertThat(AccountingFacts.given(bare)).isEmpty();
        assertThat(WorkloadParameters.with(bare, facts)).isEqualTo(request);
    }

    @ParameterizedTest(name = "{0} is refused at {1}: {2}")
    @CsvFileSource(resources = "refused.csv", delimiter = ';', numLinesToSkip = 2)
    void refusesInWordsBesideTheField(String parameters, String property, String key) {
        var refused = catchThrowableOfType(InvalidWorkload.class, () -> estimate(parameters == null ? "" : parameters));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.property()).isEqualTo(property);
            assertThat(problem.key()).isEqualTo(key);
        });
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            refused.problems()
                    .forEach(problem -> assertThat(problem.message(Texts.of(locale)))
                            .doesNotContain("{")
                            .isNotBlank());
        }
    }

    /** deviceShare 0.0625 of a 280 W processor for 10 h: 0.175 kWh; a desk has PUE 1. */
    @Test
    void countsAShareOfADeviceAtADesk() throws InvalidWorkload {
        var estimate = estimate("devicePowerWatts=280&deviceShare=0.0625&hours=10&country=FR&siteKind=desk");
        assertThat(estimate.footprint().facilityEnergy().kilowattHours()).isCloseTo(0.175, within(1e-12));
    }

    /** (8 × 300 W × 0.5 + 500 W) × 10 h × 3 runs = 51 kWh. */
    @Test
    void addsTheHostsOfAllRuns() throws InvalidWorkload {
        var estimate = estimate("devicePowerWatts=300&deviceCount=8&utilisation=0.5&hostPowerWatts=500&hours=10&runs=3"
                + "&carbonIntensityGPerKwh=100&pue=1");
        assertThat(estimate.footprint().hardwareEnergy().kilowattHours()).isCloseTo(51, within(1e-12));
        assertThat(estimate.footprint().operational().kilogramsCo2e()).isCloseTo(5.1, within(1e-12));
    }

    @NeedsOdbl
    @Test
    void doesNotCountThePueTwiceInEnergyMeasuredAtTheMeter() throws InvalidWorkload {
        var estimate = estimate("energyKwh=100&energyBoundary=facility&provider=aws&region=us-east-1");
        assertThat(estimate.footprint().operational().kilogramsCo2e()).isCloseTo(41.8, within(1e-9));
    }

    /** World: a factor of two either way, so the ends are 4 apart before the energy's own spread. */
    @Test
    void givesAWideRangeWhereThePlaceIsNotKnown() throws InvalidWorkload {
        var estimate = estimate("energyKwh=100&country=world");
        assertThat(estimate.range().high() / estimate.range().low()).isGreaterThan(4);
    }

    @Test
    void ranksWithinOneSeriesAndYearOnly() throws InvalidWorkload {
        for (var source : new String[] {"", "&intensitySource=lacoste-2019", "&intensitySource=google-operational"}) {
            var options = elsewhere
                    .of(estimate("hardware=t4&hours=1&provider=gcp&region=us-central1" + source))
                    .orElseThrow();
            assertThat(options.places()).isNotEmpty().allSatisfy(option -> {
                assertThat(option.priced().series()).isEqualTo(options.series());
                assertThat(option.priced().year()).isEqualTo(options.year());
            });
        }
    }

    /**
     * Shares of σᵢ² by hand for 300 W at utilisation 1 with an own intensity and PUE 1.2: energy √ln(1.04) = 0.1980,
     * PUE 0.2 / 1.2 × 0.09975 = 0.01663, intensity √ln(1.0025) = 0.04997; squares 0.03922, 0.000276, 0.002497.
     */
    @Test
    void saysWhatTheRangeComesFrom() throws InvalidWorkload {
        var shares = estimate("devicePowerWatts=300&hours=1&utilisation=1&carbonIntensityGPerKwh=100&pue=1.2")
                .contributions();
        assertThat(shares).extracting(Contribution::name).containsExactly("energy", "carbonIntensityGPerKwh", "pue");
        assertThat(shares.get(0).share()).isCloseTo(0.9340, within(5e-4));
        assertThat(shares.get(1).share()).isCloseTo(0.0595, within(5e-4));
        assertThat(shares.get(2).share()).isCloseTo(0.0066, within(5e-4));
    }

    /** Named in the table: Google has its own figure for 2025, an older lifecycle one for 2020. */
    @Test
    void pricesAGridZoneByTheNewestOfItsSeries() throws InvalidWorkload {
        var estimate = estimate("hardware=t4&hours=1&zone=gcp-us-central1");
        assertThat(estimate.place().priced().series().id()).isEqualTo("google-operational");
        assertThat(estimate.place().priced().year()).isEqualTo(2025);
    }

    @Test
    void movesNoEnergyThatHoldsItsOwnBuilding() throws InvalidWorkload {
        var estimate = estimate("energyKwh=100&energyBoundary=facility&provider=aws&region=us-east-1");
        assertThat(elsewhere.of(estimate)).isEmpty();
    }

    /** Every region can be priced by the default series, so that all can be ranked. */
    @NeedsOdbl
    @Test
    void ranksAllRegionsByTheDefaultSeries() throws InvalidWorkload {
        var options = elsewhere
                .of(estimate("hardware=t4&hours=1&provider=aws&region=us-east-1"))
                .orElseThrow();
        assertThat(options.places()).hasSize(322);
    }

    @NeedsOdbl
    @Test
    void saysForEachFactorWhereItComesFrom() throws InvalidWorkload {
        var estimate = estimate("hardware=h100-sxm5-80gb&hours=100&provider=aws&region=us-east-1");
        assertThat(estimate.factors())
                .filteredOn(factor -> factor.status() == Factor.Status.PUBLISHED)
                .hasSize(3)
                .allSatisfy(factor -> assertThat(factor.source()).isNotNull());
        assertThat(estimate.notices()).singleElement().asString().contains("Electricity Maps", "ODbL");
    }

    @Test
    void writesALinkThatGivesTheSameFigure() throws InvalidWorkload {
        var estimate = estimate("hardware=h100-sxm5-80gb&deviceCount=8&hours=100.5&provider=aws&region=us-east-1");
        var link = StatementService.link(estimate);
        assertThat(link).startsWith("/?hardware=h100-sxm5-80gb&deviceCount=8&hours=100.5&");
        var again = estimate(link.substring(2));
        assertThat(again.footprint()).isEqualTo(estimate.footprint());
        assertThat(again.version()).isEqualTo(estimate.version());
    }

    @Test
    void dropsWhatALinkHasTooMuchAndSaysSo() {
        var read = WorkloadParameters.read(Map.of("hardware", "t4", "hours", "many", "colour", "red"));
        assertThat(read.request().hardware()).isEqualTo("t4");
        assertThat(read.dropped()).containsExactlyInAnyOrder("hours", "colour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hardware=h100-sxm5-80gb&deviceCount=8&hours=100; 8 GPUs × 100 h = 800 GPU-hours; 8 GPUs × 100 h = 800 GPU-Stunden",
                "hardware=tpu-v3&deviceHours=1200; 1,200 chip-hours in total; 1.200 Chip-Stunden insgesamt",
                "devicePowerWatts=65&hours=2.5&runs=4; 1 device × 2.5 h × 4 runs = 10 device-hours; 1 Gerät × 2,5 h × 4 Läufe = 10 Gerätestunden"
            })
    void readsTheTotalBack(String parameters, String english, String german) throws InvalidWorkload {
        var estimate = estimate(parameters + "&country=DE");
        assertThat(new Wording(Locale.ENGLISH).readBack(estimate)).isEqualTo(english);
        assertThat(new Wording(Locale.GERMAN).readBack(estimate)).isEqualTo(german);
    }

    private Estimate estimate(String query) throws InvalidWorkload {
        return calculator.estimate(request(query));
    }

    private static WorkloadRequest request(String query) {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(query.split("&"))
                .filter(parameter -> parameter.contains("="))
                .forEach(parameter ->
                        parameters.put(parameter.split("=")[0], parameter.split("=")[1]));
        var read = WorkloadParameters.read(parameters);
        assertThat(read.dropped()).isEmpty();
        return read.request();
    }
}
