package org.mlcarbon.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** How the ranking moves with the series, on the hosted tables. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = ComparisonServiceTest.DATABASE)
class SeriesMovesTest {

    @Autowired
    private SeriesMoves moves;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Intensities intensities;

    @Test
    void everyColumnIsARankingOfItsOwn() {
        var regions = Stream.of("aws/us-east-1", "aws/eu-north-1", "aws/me-south-1", "aws/ca-central-1")
                .map(id -> catalog.region(catalog.current(), id).orElseThrow())
                .toList();
        var move = moves.of(catalog.current(), regions);
        assertThat(move.columns())
                .extracting(column -> column.series().id())
                .contains("ember-country-lifecycle")
                .doesNotContain("google-operational");
        for (int column = 0; column < move.columns().size(); column++) {
            int at = column;
            var standings = move.lines().stream()
                    .map(line -> line.standings().get(at))
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(standings)
                    .hasSize(move.columns().get(column).priced())
                    .allMatch(standing ->
                            standing.figure().year() == move.columns().get(at).year());
            assertThat(standings).extracting(SeriesMove.Standing::rank).contains(1);
        }
    }

    @Test
    void samplesTheRankingFromEndToEndWithTheOwnRegion() throws InvalidWorkload {
        var ranking = comparisons.regions(
                WorkloadParameters.request(Map.of("energyKwh", 10, "provider", "aws", "region", "us-east-1")),
                RegionFilter.ALL);
        assertThat(SeriesMoves.sample(ranking))
                .hasSizeBetween(7, SeriesMoves.MAX_REGIONS)
                .contains(
                        ranking.entries().getFirst().region(),
                        ranking.entries().getLast().region(),
                        ranking.own().orElseThrow().region());
    }

    /** Quebec 1.5 g direct (ECCC 2019) against Bahrain 902.41 g lifecycle (Ember 2023): 601.6. */
    @Test
    void mixingScopesGivesAFactorOfSixHundred() {
        var trap = moves.trap(catalog.current());
        assertThat(trap.mixed().low().figure().series().scope()).isEqualTo("direct");
        assertThat(trap.mixed().high().figure().series().scope()).isEqualTo("lifecycle");
        assertThat(trap.mixed().ratio().orElseThrow()).isCloseTo(902.41 / 1.5, within(0.01));
        assertThat(trap.within().ratio().orElseThrow()).isLessThan(50);
    }

    /** Bahrain in 2023: 902.41 g by Ember, 488 g by Electricity Maps; both lifecycle. */
    @Test
    void twoLifecycleSeriesDifferMostInBahrain() {
        assumeThat(intensities.defaultSeries(catalog.current()).id())
                .as("share-alike folder deleted")
                .isEqualTo("em-2026-lifecycle");
        var pair = moves.trap(catalog.current()).disagreement().orElseThrow();
        assertThat(pair.high().region().id()).isEqualTo("aws/me-south-1");
        assertThat(pair.high().figure().value().gramsPerKilowattHour()).isEqualTo(902.41);
        assertThat(pair.low().figure().value().gramsPerKilowattHour()).isEqualTo(488);
        assertThat(pair.low().figure().year()).isEqualTo(pair.high().figure().year());
    }

    /** Paris to London is 343.6 km: 48.8566° N 2.3522° E to 51.5074° N 0.1278° W, haversine by hand. */
    @Test
    void measuresOnTheGreatCircle() {
        assertThat(new Position(48.8566, 2.3522).kilometresTo(new Position(51.5074, -0.1278)))
                .isCloseTo(343.6, within(0.5));
        assertThat(new Position(0, 0).kilometresTo(new Position(0, 180))).isCloseTo(Math.PI * 6371.0088, within(1e-6));
        assertThat(new Position(10, 20).kilometresTo(new Position(10, 20))).isZero();
    }
}
