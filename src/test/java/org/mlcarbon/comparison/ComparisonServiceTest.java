package org.mlcarbon.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.comparison.RegionFilter.Near;
import org.mlcarbon.comparison.RegionFilter.Part;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Rankings on the hosted tables. Expected values are computed by hand from the rows named. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = ComparisonServiceTest.DATABASE)
class ComparisonServiceTest {

    static final String DATABASE =
            "spring.datasource.url=jdbc:h2:mem:comparison;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private static final Map<String, Object> EIGHT_H100 = Map.of(
            "hardware", "h100-sxm5-80gb", "deviceCount", 8, "hours", 100, "provider", "aws", "region", "us-east-1");

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private CalculatorService calculator;

    @Autowired
    private SettledYears years;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Intensities intensities;

    /** The first claim of the page: choosing the region of one provider is worth a factor of about 35. */
    @ParameterizedTest
    @ValueSource(strings = {"aws", "azure", "gcp"})
    void theFactorOfAProviderOnTheDefaultSeries(String provider) throws InvalidWorkload {
        var series = intensities.defaultSeries(catalog.current());
        assumeThat(series.id()).as("share-alike folder deleted").isEqualTo("em-2026-lifecycle");
        int year = years.of(series, catalog.current()).orElseThrow();
        assertThat(ratio(provider, series.id(), year)).isBetween(30.0, 40.0);
    }

    /** The same without the share-alike tables: whole countries, so that the ends lie nearer. */
    @ParameterizedTest
    @ValueSource(strings = {"aws", "azure", "gcp"})
    void theFactorOfAProviderOnTheFallbackSeries(String provider) throws InvalidWorkload {
        assertThat(ratio(provider, "ember-country-lifecycle", 2024)).isBetween(18.0, 26.0);
    }

    private double ratio(String provider, String series, int year) throws InvalidWorkload {
        var ranking = comparisons.regions(
                workload(Map.of("intensitySource", series, "intensityYear", year)), only(Set.of(provider)));
        return ranking.intensityRatio().orElseThrow();
    }

    /** 736.6 / 20 = 36.83: rows of Iowa and Quebec in the table of Lacoste et al. 2019; two rows, no ranking. */
    @Test
    void quotesTheFactorOfLacosteFromItsTwoRows() {
        double iowa = lacoste("azure/centralus");
        double quebec = lacoste("aws/ca-central-1");
        assertThat(iowa).isEqualTo(736.6);
        assertThat(quebec).isEqualTo(20);
        assertThat(iowa / quebec).isCloseTo(36.83, within(1e-9));
    }

    private double lacoste(String region) {
        var version = catalog.current();
        return intensities
                .intensity(version, intensities.zonesOfRegion(version, region), "lacoste-2019", 2019)
                .orElseThrow()
                .value()
                .gramsPerKilowattHour();
    }

    /** All series, all years: one series, one scope, one flow and one year in a ranking, and no region twice or lost. */
    @Test
    void noRankingMixesSeriesOrScopesOrYears() throws InvalidWorkload {
        var version = catalog.current();
        int regions = catalog.allRegions(version).size();
        for (var series : intensities.series(version)) {
            for (int year : years.regionsByYear(series, version).keySet()) {
                var ranking = comparisons.regions(
                        workload(Map.of("intensitySource", series.id(), "intensityYear", year)), RegionFilter.ALL);
                assertThat(ranking.series()).as(series.id()).isNotNull();
                assertThat(ranking.entries())
                        .as("%s %s", series.id(), year)
                        .isNotEmpty()
                        .allSatisfy(entry -> {
                            var figure =
                                    intensities
                                            .figures(version, intensities.zonesOfRegion(version, entry.id()))
                                            .stream()
                                            .filter(row -> row.series()
                                                            .id()
                                                            .equals(ranking.series()
                                                                    .id())
                                                    && row.year() == year)
                                            .toList();
                            assertThat(figure).singleElement().satisfies(row -> {
                                assertThat(row.value()).isEqualTo(entry.carbonIntensity());
                                assertThat(row.series().scope())
                                        .isEqualTo(ranking.series().scope());
                                assertThat(row.series().flow())
                                        .isEqualTo(ranking.series().flow());
                            });
                            assertThat(entry.intensity().year()).isEqualTo(year);
                        });
                assertThat(ranking.entries().size() + ranking.notComparable().size())
                        .isEqualTo(regions);
            }
        }
    }

    @Test
    void aSeriesThatDoesNotPriceTheOwnPlaceStillRanksTheOthers() throws InvalidWorkload {
        var ranking = comparisons.regions(workload(Map.of("intensitySource", "google-operational")), RegionFilter.ALL);
        assertThat(ranking.series().id()).isEqualTo("google-operational");
        assertThat(ranking.entries()).hasSize(46).allMatch(entry -> entry.id().startsWith("gcp/"));
        assertThat(ranking.own()).isEmpty();
        assertThat(ranking.notComparable())
                .hasSize(322 - 46)
                .allMatch(left -> left.reason().equals("no-figure"));
    }

    @Test
    void refusesASeriesOrYearThatDoesNotExist() {
        for (var wrong : List.of(
                Map.<String, Object>of("intensitySource", "no-such"),
                Map.<String, Object>of("intensitySource", "google-operational", "intensityYear", 1999),
                Map.<String, Object>of("intensityYear", 1999))) {
            assertThatThrownBy(() -> comparisons.regions(workload(wrong), RegionFilter.ALL))
                    .isInstanceOf(InvalidWorkload.class);
        }
    }

    /** Ember has Bahrain until 2023 only. */
    @Test
    void saysWhyARegionIsNotComparable() throws InvalidWorkload {
        var ranking = comparisons.regions(
                workload(Map.of("intensitySource", "ember-country-lifecycle", "intensityYear", 2024)),
                RegionFilter.ALL);
        assertThat(ranking.entries()).noneMatch(entry -> entry.id().equals("aws/me-south-1"));
        assertThat(ranking.notComparable())
                .filteredOn(left -> left.id().equals("aws/me-south-1"))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.reason()).isEqualTo("other-year");
                    assertThat(left.arguments().getLast()).isEqualTo("2019, 2020, 2021, 2022, 2023");
                });
        var lacoste = comparisons.regions(workload(Map.of("intensitySource", "lacoste-2019")), RegionFilter.ALL);
        assertThat(lacoste.notComparable()).anyMatch(left -> left.reason().equals("other-scope"));
    }

    @Test
    void sortsEveryComparisonFromCleanToDirty() throws InvalidWorkload {
        for (var by : By.values()) {
            var comparison = comparisons.by(by, workload(Map.of()), RegionFilter.ALL);
            assertThat(comparison.entries())
                    .as(by.word())
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.comparingDouble(Entry::kilograms));
            assertThat(comparison.ratio().orElseThrow()).isGreaterThanOrEqualTo(1);
        }
    }

    /** Each choice is a workload that the calculator prices at the same figure. */
    @Test
    void theCalculatorGivesTheSameFigureForEveryEntry() throws InvalidWorkload {
        for (var by : By.values()) {
            var workload = workload(Map.of("utilisation", 0.7));
            var entries = comparisons.by(by, workload, RegionFilter.ALL).entries();
            for (var entry : entries) {
                var estimate = calculator.estimate(entry.request(workload));
                assertThat(estimate.footprint()).as(entry.id()).isEqualTo(entry.footprint());
            }
            assertThat(entries).filteredOn(Entry::own).hasSizeBetween(by == By.PROVIDER ? 0 : 1, 1);
        }
    }

    @Test
    void filtersByProviderContinentCountryAndUnion() throws InvalidWorkload {
        assertThat(ids(only(Set.of("scaleway")))).allMatch(id -> id.startsWith("scaleway/"));
        assertThat(ids(new RegionFilter(Set.of("aws"), Set.of(), Set.of("DE"), false, null)))
                .containsExactly("aws/eu-central-1");
        var europe = ids(new RegionFilter(Set.of(), Set.of("europe"), Set.of(), false, null));
        var union = ids(new RegionFilter(Set.of(), Set.of(), Set.of(), true, null));
        assertThat(europe).contains("azure/norwayeast", "aws/eu-west-2").containsAll(union);
        assertThat(union)
                .contains("aws/eu-north-1")
                .doesNotContain("azure/norwayeast", "azure/uksouth", "gcp/europe-west6");
    }

    /** Frankfurt to Paris is about 480 km, to London about 640 km. */
    @Test
    void filtersByDistance() throws InvalidWorkload {
        var frankfurt = catalog.region(catalog.current(), "aws/eu-central-1").orElseThrow();
        var here = new Position(frankfurt.latitude(), frankfurt.longitude());
        var near = ids(new RegionFilter(Set.of("aws"), Set.of(), Set.of(), false, new Near(here, 500)));
        assertThat(near).contains("aws/eu-central-1", "aws/eu-west-3").doesNotContain("aws/eu-west-2");
    }

    @Test
    void saysWhichFilterToLoosen() throws InvalidWorkload {
        var nothing = comparisons.regions(
                workload(Map.of()), new RegionFilter(Set.of("hetzner"), Set.of("africa"), Set.of("ZA"), false, null));
        assertThat(nothing.entries()).isEmpty();
        assertThat(nothing.loosen()).containsExactly(Part.PROVIDERS);
        var several = comparisons.regions(
                workload(Map.of()), new RegionFilter(Set.of("hetzner"), Set.of("africa"), Set.of("JP"), false, null));
        assertThat(several.loosen()).containsExactly(Part.PROVIDERS, Part.CONTINENT, Part.COUNTRIES);
    }

    @Test
    void eachProviderHasItsEndsAndItsMiddle() throws InvalidWorkload {
        var providers = comparisons.providers(workload(Map.of()), RegionFilter.ALL);
        assertThat(providers.ranges())
                .hasSize(16)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(range -> range.median().kilograms()))
                .allSatisfy(range -> {
                    assertThat(range.cleanest().kilograms())
                            .isLessThanOrEqualTo(range.median().kilograms());
                    assertThat(range.median().kilograms())
                            .isLessThanOrEqualTo(range.dirtiest().kilograms());
                });
        assertThat(providers.ranking().entries())
                .extracting(Entry::id)
                .doesNotHaveDuplicates()
                .contains("aws/eu-north-1");
    }

    /** 8 × 400 W × 100 h × the peak rates of both rows: hours grow as the rate falls. */
    @Test
    void theSameWorkTakesLongerOnASlowerDevice() throws InvalidWorkload {
        var version = catalog.current();
        double h100 = catalog.hardware(version, "h100-sxm5-80gb").orElseThrow().fp16Tflops();
        double a100 = catalog.hardware(version, "a100-sxm4-80gb").orElseThrow().fp16Tflops();
        var ranking = comparisons.hardware(workload(Map.of()));
        assertThat(ranking.precision()).isEqualTo(Precision.FP16);
        assertThat(ranking.entries())
                .filteredOn(entry -> entry.id().equals("a100-sxm4-80gb"))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.footprint().hardwareEnergy().kilowattHours())
                                .isCloseTo(8 * 400 * 100 / 1000.0 * h100 / a100, within(1e-9)));
        assertThat(ranking.entries().size() + ranking.notComparable().size())
                .isEqualTo(catalog.offeredHardware(version).size());
    }

    @Test
    void cannotMoveWorkOfUnknownDevices() throws InvalidWorkload {
        var measured = comparisons.hardware(
                WorkloadParameters.request(Map.of("energyKwh", 10, "provider", "aws", "region", "us-east-1")));
        assertThat(measured.entries()).isEmpty();
        assertThat(measured.notComparable()).extracting(NotComparable::reason).containsExactly("no-hardware");
    }

    /** Electricity Maps has the zone of us-east-1 from 2021 to 2025. */
    @Test
    void comparesTheYearsOfOneSeries() throws InvalidWorkload {
        var ember = comparisons.years(workload(Map.of("intensitySource", "ember-country-lifecycle")));
        assertThat(ember.entries())
                .extracting(Entry::id)
                .containsExactlyInAnyOrder("2019", "2020", "2021", "2022", "2023", "2024");
        var own = comparisons.years(WorkloadParameters.request(Map.of("energyKwh", 10, "carbonIntensityGPerKwh", 300)));
        assertThat(own.entries()).isEmpty();
        assertThat(own.notComparable()).extracting(NotComparable::reason).containsExactly("own-intensity");
    }

    @Test
    void ranksForAnOwnIntensityToo() throws InvalidWorkload {
        var ranking = comparisons.regions(
                WorkloadParameters.request(Map.of("energyKwh", 10, "carbonIntensityGPerKwh", 300)), RegionFilter.ALL);
        assertThat(ranking.series()).isEqualTo(intensities.defaultSeries(catalog.current()));
        assertThat(ranking.own()).isEmpty();
        assertThat(ranking.entries().size() + ranking.notComparable().size()).isEqualTo(322);
    }

    /** The best of twenty rounds, so that a busy machine does not fail it. */
    @Test
    void comparesAllRegionsAndAllDevicesQuickly() throws InvalidWorkload {
        var nanos = new LinkedHashMap<By, Double>();
        for (var by : By.values()) {
            for (int warm = 0; warm < 60; warm++) {
                comparisons.by(by, workload(Map.of()), RegionFilter.ALL);
            }
            double best = Double.MAX_VALUE;
            for (int round = 0; round < 20; round++) {
                long start = System.nanoTime();
                comparisons.by(by, workload(Map.of()), RegionFilter.ALL);
                best = Math.min(best, System.nanoTime() - start);
            }
            nanos.put(by, best / 1e6);
        }
        assertThat(nanos.values()).as(nanos.toString()).allMatch(millis -> millis < 10);
    }

    private List<String> ids(RegionFilter filter) throws InvalidWorkload {
        return comparisons.regions(workload(Map.of()), filter).entries().stream()
                .map(Entry::id)
                .toList();
    }

    private static RegionFilter only(Set<String> providers) {
        return new RegionFilter(providers, Set.of(), Set.of(), false, null);
    }

    private static WorkloadRequest workload(Map<String, Object> change) {
        var values = new HashMap<>(EIGHT_H100);
        values.putAll(change);
        return WorkloadParameters.request(values);
    }
}
