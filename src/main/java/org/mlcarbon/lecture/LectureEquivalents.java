package org.mlcarbon.lecture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mlcarbon.calculator.Equivalent;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Equivalence;
import org.mlcarbon.core.quantity.Emissions;
import org.springframework.stereotype.Component;

/**
 * Finds what a difference of emissions equals. Only rows that are emissions themselves: two regions differ in emissions
 * at the same energy, so that a row of energy has nothing to be divided into.
 */
@Component
class LectureEquivalents {

    /** Rows that mean something to a class and name their year, by topic; of a topic the one that is easiest to picture is told. */
    private static final List<List<String>> TOPICS = List.of(
            List.of("strubell-flight-ny-sf", "ga-flight-economy-km"),
            List.of("epa-home-electricity-year"),
            List.of("ga-car-eu-km", "strubell-car-lifetime"),
            List.of("epa-smartphone-charge"));

    private static final int SHOWN = 3;
    private static final double FEWEST = 0.95;
    private static final double MOST = 100_000;

    /** A count that is easy to picture. */
    private static final double BEST_COUNT = 10;

    private final Catalog catalog;

    LectureEquivalents(Catalog catalog) {
        this.catalog = catalog;
    }

    /** At most three, in the order flight, home, car, telephone; none for a difference too small or too large. */
    List<Equivalent> of(Emissions difference, DataVersion version) {
        var rows = catalog.equivalences(version);
        return TOPICS.stream()
                .flatMap(topic -> best(rows, topic, difference).stream())
                .limit(SHOWN)
                .toList();
    }

    private static Optional<Equivalent> best(List<Equivalence> rows, List<String> topic, Emissions difference) {
        return rows.stream()
                .filter(row -> topic.contains(row.id()))
                .flatMap(row -> count(row, difference))
                .filter(equivalent -> equivalent.count() >= FEWEST && equivalent.count() <= MOST)
                .min(Comparator.comparingDouble(equivalent -> Math.abs(Math.log(equivalent.count() / BEST_COUNT))));
    }

    private static Stream<Equivalent> count(Equivalence row, Emissions difference) {
        return Stream.ofNullable(row.emissions())
                .map(one -> new Equivalent(row, difference.kilogramsCo2e() / one.kilogramsCo2e()));
    }
}
