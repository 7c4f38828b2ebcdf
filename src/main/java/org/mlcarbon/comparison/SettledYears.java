package org.mlcarbon.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Series;
import org.springframework.stereotype.Component;

/** The year by which a series ranks regions when none is chosen. */
@Component
class SettledYears {

    /** Part of the regions that a series knows for which a year must be published to count as settled. */
    static final double COVERAGE = 0.9;

    private final Catalog catalog;
    private final Intensities intensities;
    private final Clock clock;

    SettledYears(Catalog catalog, Intensities intensities, Clock clock) {
        this.catalog = catalog;
        this.intensities = intensities;
        this.clock = clock;
    }

    /**
     * The newest year that is over and published for nine tenths of the regions that the series ever priced; where no
     * year is, the one published for the most. Nothing if the series prices no region.
     */
    OptionalInt of(Series series, DataVersion version) {
        var regions = regionsByYear(series, version);
        int known = regionsKnown(series, version);
        var settled = regions.descendingMap().entrySet().stream()
                .filter(year -> year.getKey() < LocalDate.now(clock).getYear())
                .filter(year -> year.getValue() >= COVERAGE * known)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
        return settled.isPresent()
                ? settled
                : regions.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(year -> OptionalInt.of(year.getKey()))
                        .orElse(OptionalInt.empty());
    }

    private int regionsKnown(Series series, DataVersion version) {
        var known = new HashSet<String>();
        catalog.allRegions(version).forEach(region -> {
            var zones = intensities.zonesOfRegion(version, region.id());
            if (intensities.figures(version, zones).stream()
                    .anyMatch(figure -> figure.series().id().equals(series.id()))) {
                known.add(region.id());
            }
        });
        return known.size();
    }

    /** For each year of the series, the number of regions that it prices. */
    NavigableMap<Integer, Integer> regionsByYear(Series series, DataVersion version) {
        var regions = new TreeMap<Integer, Integer>();
        for (var region : catalog.allRegions(version)) {
            intensities.figures(version, intensities.zonesOfRegion(version, region.id())).stream()
                    .filter(figure -> figure.series().id().equals(series.id()))
                    .map(figure -> figure.year())
                    .distinct()
                    .forEach(year -> regions.merge(year, 1, Integer::sum));
        }
        return regions;
    }
}
