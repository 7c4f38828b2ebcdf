package org.mlcarbon.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.catalog.YearlyIntensity;
import org.mlcarbon.comparison.ScopeTrap.Named;
import org.mlcarbon.comparison.ScopeTrap.Pair;
import org.mlcarbon.comparison.SeriesMove.Column;
import org.mlcarbon.comparison.SeriesMove.Line;
import org.mlcarbon.comparison.SeriesMove.Standing;
import org.springframework.stereotype.Service;

/** Shows how a ranking depends on the series, and what happens when series are mixed. */
@Service
public class SeriesMoves {

    /** As many lines as a reader can follow. */
    public static final int MAX_REGIONS = 8;

    private static final int LACOSTE_YEAR = 2019;

    private static final Comparator<Named> BY_GRAMS =
            Comparator.comparingDouble(named -> named.figure().value().gramsPerKilowattHour());

    private final Catalog catalog;
    private final Intensities intensities;
    private final SettledYears years;

    SeriesMoves(Catalog catalog, Intensities intensities, SettledYears years) {
        this.catalog = catalog;
        this.intensities = intensities;
        this.years = years;
    }

    /** Entries of a ranking of regions, evenly spread from the cleanest to the dirtiest, with the own one. */
    public static List<Region> sample(Comparison regions) {
        var entries = regions.entries();
        int wanted = Math.min(MAX_REGIONS - 1, entries.size());
        var places = new TreeSet<Integer>();
        IntStream.range(0, wanted)
                .map(step -> wanted == 1 ? 0 : Math.round((float) step * (entries.size() - 1) / (wanted - 1)))
                .forEach(places::add);
        regions.own().map(entries::indexOf).ifPresent(places::add);
        return places.stream()
                .map(place -> Optional.ofNullable(entries.get(place).region()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The regions by each series in its settled year. */
    public SeriesMove of(DataVersion version, List<Region> regions) {
        var columns = new ArrayList<Column>();
        var figures = new ArrayList<Map<String, YearlyIntensity>>();
        for (var series : intensities.series(version)) {
            var year = years.of(series, version);
            if (year.isEmpty()) {
                continue;
            }
            var priced = figures(series, year.getAsInt(), version);
            priced.keySet().retainAll(regions.stream().map(Region::id).toList());
            if (priced.size() > 1) {
                columns.add(new Column(series, year.getAsInt(), priced.size()));
                figures.add(priced);
            }
        }
        var lines = regions.stream()
                .map(region -> new Line(
                        region,
                        RegionRanking.label(
                                region,
                                catalog.provider(version, region.providerId())
                                        .orElseThrow()
                                        .name()),
                        figures.stream().map(column -> standing(region, column)).toList()))
                .toList();
        return new SeriesMove(columns, lines);
    }

    private static Optional<Standing> standing(Region region, Map<String, YearlyIntensity> column) {
        var own = Optional.ofNullable(column.get(region.id()));
        return own.map(figure -> new Standing(
                1
                        + (int) column.values().stream()
                                .filter(other -> other.value().gramsPerKilowattHour()
                                        < figure.value().gramsPerKilowattHour())
                                .count(),
                figure));
    }

    /** The figures that explain why series are not mixed. */
    public ScopeTrap trap(DataVersion version) {
        var preferred = intensities.defaultSeries(version);
        var within = named(figures(preferred, years.of(preferred, version).orElseThrow(), version), version);
        var direct = newest("direct", version).min(BY_GRAMS).orElseThrow();
        var lifecycle = newest("lifecycle", version).max(BY_GRAMS).orElseThrow();
        return new ScopeTrap(
                new Pair(
                        within.stream().min(BY_GRAMS).orElseThrow(),
                        within.stream().max(BY_GRAMS).orElseThrow()),
                new Pair(direct, lifecycle),
                disagreement(preferred, version),
                lacoste(version));
    }

    /** Quebec and Iowa, which the paper (arXiv:1910.09700) names; each row is priced by the table of 2019. */
    private Optional<Pair> lacoste(DataVersion version) {
        return row("aws/ca-central-1", version)
                .flatMap(quebec -> row("azure/centralus", version).map(iowa -> new Pair(quebec, iowa)));
    }

    private Optional<Named> row(String regionId, DataVersion version) {
        return catalog.region(version, regionId)
                .flatMap(region -> intensities
                        .intensity(version, intensities.zonesOfRegion(version, regionId), "lacoste-2019", LACOSTE_YEAR)
                        .map(figure -> new Named(region, figure)));
    }

    /** What a careless ranking would take: of each region the newest figure of any series of this scope. */
    private Stream<Named> newest(String scope, DataVersion version) {
        return intensities.series(version).stream()
                .filter(series -> series.scope().equals(scope))
                .flatMap(series -> named(figures(series, null, version), version).stream());
    }

    /**
     * The place where the default series and that of countries lie furthest apart in the same year. Only countries that are
     * one zone in both: elsewhere a part of the grid would stand beside the whole.
     */
    private Optional<Pair> disagreement(Series preferred, DataVersion version) {
        var country = intensities.countrySeries(version);
        if (preferred.id().equals(country.id()) || !preferred.scope().equals(country.scope())) {
            return Optional.empty();
        }
        return named(figures(country, null, version), version).stream()
                .flatMap(figure -> beside(figure, preferred, version).stream())
                .max(Comparator.comparingDouble(SeriesMoves::difference));
    }

    private Optional<Pair> beside(Named figure, Series other, DataVersion version) {
        var zones = intensities.zonesOfRegion(version, figure.region().id());
        return intensities
                .intensity(version, zones, other.id(), figure.figure().year())
                .filter(found -> found.zone().kind().equals("country"))
                .map(found -> new Named(figure.region(), found))
                .map(found -> BY_GRAMS.compare(found, figure) < 0 ? new Pair(found, figure) : new Pair(figure, found));
    }

    private static double difference(Pair pair) {
        return pair.high().figure().value().gramsPerKilowattHour()
                - pair.low().figure().value().gramsPerKilowattHour();
    }

    private List<Named> named(Map<String, YearlyIntensity> figures, DataVersion version) {
        return figures.entrySet().stream()
                .map(figure ->
                        new Named(catalog.region(version, figure.getKey()).orElseThrow(), figure.getValue()))
                .toList();
    }

    private Map<String, YearlyIntensity> figures(Series series, @Nullable Integer year, DataVersion version) {
        var figures = intensities.byRegion(version, series.id(), year);
        figures.values().removeIf(figure -> !figure.series().id().equals(series.id()));
        return figures;
    }
}
