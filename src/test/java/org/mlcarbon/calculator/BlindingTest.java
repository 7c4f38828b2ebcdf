package org.mlcarbon.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.NeedsOdbl;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.report.Report;
import org.mlcarbon.report.ReportService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A blind report must not tell the place, neither by a word nor by a quotient. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = CalculatorServiceTest.DATABASE)
class BlindingTest {

    private static final String MARKER = "Xq7marker";

    @Autowired
    private CalculatorService calculator;

    @Autowired
    private Blinding blinding;

    @Autowired
    private AccountingService accounting;

    @Autowired
    private StatementService statements;

    @Autowired
    private ReportService reports;

    /**
     * PUE 1.15 lies in 1.1 to 1.2, middle 1.15; 418 g in 400 to 500, middle √200,000 = 447. By hand: 560 kWh × 1.15 ×
     * 447 g = 287.868 kg.
     */
    @NeedsOdbl
    @Test
    void recomputesFromTheClassesOfPueAndIntensity() throws InvalidWorkload {
        var blind = blind("hardware=h100-sxm5-80gb&deviceCount=8&hours=100&provider=aws&region=us-east-1");
        assertThat(blind.footprint().hardwareEnergy().kilowattHours()).isCloseTo(560, within(1e-9));
        assertThat(blind.footprint().operational().kilogramsCo2e()).isCloseTo(287.868, within(1e-6));
        assertThat(blind.place().pue().status()).isEqualTo(Factor.Status.BANDED);
        assertThat(Objects.requireNonNull(blind.place().grain()).continent()).isEqualTo("americas");
    }

    /** Every region of one class has the same blind figures, so that none can be told from another. */
    @NeedsOdbl
    @Test
    void givesAllRegionsOfAClassTheSameFigures() throws InvalidWorkload {
        var first = blind("hardware=t4&hours=100&pue=1.12&provider=aws&region=us-east-1");
        var second = blind("hardware=t4&hours=100&pue=1.19&provider=gcp&region=us-east4");
        assertThat(second.footprint()).isEqualTo(first.footprint());
        assertThat(report(second).factors()).isEqualTo(report(first).factors());
    }

    /** The range must still hold what the open report says. */
    @ParameterizedTest
    @CsvSource({
        "hardware=t4&hours=100&country=FR",
        "hardware=t4&hours=100&country=world",
        "hardware=t4&hours=100&carbonIntensityGPerKwh=0",
        "hardware=t4&hours=100&carbonIntensityGPerKwh=1999&pue=2.9",
        "energyKwh=12&energyBoundary=facility&country=DE",
        "hardware=tpu-v4&hours=5&deviceCount=2048&country=NO"
    })
    void coversTheOpenFigure(String parameters) throws InvalidWorkload {
        var open = estimate(parameters);
        var blind = blinding.blind(open);
        assertThat(blind.range().high())
                .isGreaterThanOrEqualTo(open.footprint().operational().kilogramsCo2e());
        double printed = open.footprint().operational().kilogramsCo2e();
        assertThat(printed == 0 || blind.range().low() <= printed).isTrue(); // no class of 0 has a middle
        assertThat(report(blind).link()).isNull();
    }

    @Test
    void leavesOutTheNameOfAChipThatOneProviderBuildsForItself() throws InvalidWorkload {
        var open = estimate("hardware=tpu-v4&hours=5&country=US");
        assertThat(statement(blinding.blind(open))).doesNotContain("TPU", "Google");
        assertThat(blinding.warnings(open, Locale.ENGLISH)).anyMatch(warning -> warning.contains("name is left out"));
    }

    @Test
    void warnsAboutWhatIsRare() throws InvalidWorkload {
        assertThat(blinding.warnings(estimate("hardware=tesla-p4&deviceCount=2000&hours=5&country=IS"), Locale.ENGLISH))
                .anyMatch(warning -> warning.startsWith("Only one provider"))
                .anyMatch(warning -> warning.contains("2,000 devices"));
    }

    /** Contracts, residual mixes and claims name places, so that the lenses of a blind estimate hold none. */
    @Test
    void hidesTheFactsAndClaimsOfAccounting() throws InvalidWorkload {
        var blind = blind("hardware=t4&hours=100&provider=gcp&region=europe-north1&contractShare=1"
                + "&contractIntensityGPerKwh=0&contractSource=" + MARKER + "&offsetKg=5&offsetSource=" + MARKER);
        var lenses = accounting.of(blind);
        assertThat(lenses.toString()).doesNotContain(MARKER, "Google", "Hamina");
        assertThat(lenses.claims()).isNull();
        assertThat(lenses.offset()).isNull();
        assertThat(lenses.lenses()).filteredOn(lens -> lens.figure() != null).hasSize(1);
    }

    /** A marker in every place where a name can stand: none may come through, in any format, nor in any of its parts. */
    @NeedsOdbl
    @ParameterizedTest
    @CsvSource({"en", "de"})
    void noNameComesThroughInAnyFormat(Locale language) throws InvalidWorkload, IOException {
        var marked = marked(
                estimate("devicePowerWatts=300&hardwareName=" + MARKER + "&hours=100&provider=aws&region=us-east-1"
                        + "&contractShare=0.5&contractIntensityGPerKwh=0&contractSource=" + MARKER
                        + "&residualIntensityGPerKwh=500&residualSource=" + MARKER + "&marginalIntensityGPerKwh=5"
                        + "&marginalSource=" + MARKER + "&offsetKg=5&offsetSource=" + MARKER));
        assertThat(statements
                        .report(marked, language, "https://" + MARKER + ".example")
                        .toString())
                .contains(MARKER);
        var report = statements.report(blinding.blind(marked), language, "https://" + MARKER + ".example");
        assertThat(report.toString()).doesNotContain(MARKER);
        for (var exporter : reports.exporters()) {
            var texts = Unpacked.texts(reports.file(report, exporter));
            assertThat(texts)
                    .as(exporter.id())
                    .isNotEmpty()
                    .allSatisfy((part, text) -> assertThat(text)
                            .as(part)
                            .doesNotContain(
                                    MARKER,
                                    "us-east-1",
                                    "Virginia",
                                    "Amazon",
                                    "PJM",
                                    System.getProperty("user.name") + "@",
                                    System.getProperty("user.dir")));
        }
    }

    /** The estimate as it would be had every table the marker in every name of the place. */
    private static Estimate marked(Estimate estimate) {
        var place = estimate.place();
        var source = new Source(MARKER, MARKER, MARKER, "https://" + MARKER + ".example", MARKER, "2025", null);
        var pue = place.pue();
        return new Estimate(
                estimate.request(),
                estimate.version(),
                estimate.work(),
                new Place(
                        place.kind(),
                        MARKER,
                        new Provider("aws", MARKER, null, null, source, MARKER),
                        marked(Objects.requireNonNull(place.region()), source),
                        place.site(),
                        new Factor("pue", pue.value(), "1", pue.status(), pue.kind(), pue.year(), source),
                        place.pueKind(),
                        place.intensity(),
                        place.intensityKind(),
                        place.priced(),
                        place.priceable(),
                        null,
                        place.ownSpread()),
                estimate.footprint(),
                estimate.range(),
                estimate.contributions(),
                estimate.equivalences(),
                estimate.notices(),
                estimate.water());
    }

    private static Region marked(Region region, Source source) {
        return new Region(
                "aws/us-east-1",
                "aws",
                MARKER,
                MARKER,
                MARKER,
                region.countryIso2(),
                region.subdivision(),
                region.latitude(),
                region.longitude(),
                region.pue(),
                null,
                null,
                source,
                MARKER);
    }

    private Report report(Estimate estimate) {
        return statements.report(estimate, Locale.ENGLISH, "https://example.org");
    }

    private String statement(Estimate estimate) {
        return reports.paragraph(report(estimate));
    }

    private Estimate blind(String parameters) throws InvalidWorkload {
        return blinding.blind(estimate(parameters));
    }

    private Estimate estimate(String parameters) throws InvalidWorkload {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(parameters.split("&")).map(part -> part.split("=", 2)).forEach(part -> values.put(part[0], part[1]));
        return calculator.estimate(WorkloadParameters.read(values).request());
    }
}
