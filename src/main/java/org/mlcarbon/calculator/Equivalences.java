package org.mlcarbon.calculator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Equivalence;
import org.mlcarbon.core.footprint.Footprint;
import org.springframework.stereotype.Component;

/** Finds the things that say the size of a footprint best: few enough to picture, and not many fractions of one. */
@Component
class Equivalences {

    /** Rows that mean something to most readers and name their year. Energy rows are divided by energy. */
    private static final List<String> READABLE = List.of(
            "smartphone-charge-energy",
            "ga-car-eu-km",
            "ga-flight-economy-km",
            "strubell-flight-ny-sf",
            "epa-home-electricity-year",
            "strubell-car-lifetime");

    /** A count that is easy to picture. */
    private static final double BEST_COUNT = 10;

    private static final double FEWEST = 0.5;
    private static final double MOST = 20_000;
    private static final int SHOWN = 2;

    private final Catalog catalog;

    Equivalences(Catalog catalog) {
        this.catalog = catalog;
    }

    /** At most two, the best fit first; none for a footprint too small or too large for all of them. */
    List<Equivalent> of(Footprint footprint, DataVersion version) {
        return catalog.equivalences(version).stream()
                .filter(row -> READABLE.contains(row.id()))
                .map(row -> new Equivalent(row, count(row, footprint)))
                .filter(equivalent -> equivalent.count() >= FEWEST && equivalent.count() <= MOST)
                .sorted(Comparator.comparingDouble(Equivalences::misfit))
                .filter(ofAnotherUnit())
                .limit(SHOWN)
                .toList();
    }

    /** Kilometres by car and by plane say the same: the first of a unit is enough. */
    private static Predicate<Equivalent> ofAnotherUnit() {
        var seen = new HashSet<String>();
        return equivalent -> seen.add(equivalent.equivalence().unit());
    }

    private static double count(Equivalence row, Footprint footprint) {
        return row.energy() != null
                ? footprint.facilityEnergy().kilowattHours() / row.energy().kilowattHours()
                : footprint.operational().kilogramsCo2e()
                        / Objects.requireNonNull(row.emissions()).kilogramsCo2e();
    }

    private static double misfit(Equivalent equivalent) {
        return Math.abs(Math.log(equivalent.count() / BEST_COUNT));
    }
}
