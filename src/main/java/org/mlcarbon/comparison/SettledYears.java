package org.mlcarbon.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.catalog.YearlyIntensity;
import org.springframework.stereotype.Component;

/** The year by which a series ranks regions when none is chosen. */
@Component
class SettledYears {

    /** Part of the regions that a series knows for which a year must be published to count as settled. */
    static final double COVERAGE = 0.9;

    /** @param regions that the series prices in any year */
    private record Published(NavigableMap<Integer, Integer> regionsByYear, int regions) {}

    private final Map<String, Published> counted = new ConcurrentHashMap<>();
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
        var published = published(series, version);
        var settled = published.regionsByYear().descendingMap().entrySet().stream()
                .filter(year -> year.getKey() < LocalDate.now(clock).getYear())
                .filter(year -> year.getValue() >= COVERAGE * published.regions())
                .mapToInt(Map.Entry::getKey)
                .findFirst();
        return settled.isPresent()
                ? settled
                : published.regionsByYear().entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(year -> OptionalInt.of(year.getKey()))
                        .orElse(OptionalInt.empty());
    }

    /** For each year of the series, the number of regions that it prices. */
    NavigableMap<Integer, Integer> regionsByYear(Series series, DataVersion version) {
        return published(series, version).regionsByYear();
    }

    /** Counted once: the tables of a version never change while the application runs. */
    private Published published(Series series, DataVersion version) {
        return counted.computeIfAbsent(version.id() + " " + series.id(), key -> count(series, version));
    }

    private Published count(Series series, DataVersion version) {
        var byYear = new TreeMap<Integer, Integer>();
        int regions = 0;
        for (var region : catalog.allRegions(version)) {
            var years = intensities.figures(version, intensities.zonesOfRegion(version, region.id())).stream()
                    .filter(figure -> figure.series().id().equals(series.id()))
                    .map(YearlyIntensity::year)
                    .collect(Collectors.toSet());
            years.forEach(year -> byYear.merge(year, 1, Integer::sum));
            regions += years.isEmpty() ? 0 : 1;
        }
        return new Published(Collections.unmodifiableNavigableMap(byYear), regions);
    }
}
