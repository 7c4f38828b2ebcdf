package org.mlcarbon.comparison;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mlcarbon.calculator.Estimate;

/** Own workloads side by side. They are ranked only where one series and year prices all of them. */
public record Scenarios(List<Estimate> estimates) {

    /** As many as fit side by side. */
    public static final int MAX = 6;

    public Scenarios {
        if (estimates.size() > MAX) {
            throw new IllegalArgumentException("scenarios must be between 0 and " + MAX + ", were " + estimates.size());
        }
        estimates = List.copyOf(estimates);
    }

    /** Series and year of each figure, such as {@code em-2026-lifecycle 2025}; {@code own} for an own intensity. */
    public List<String> pricedBy() {
        return estimates.stream()
                .map(estimate -> estimate.place().priced())
                .map(priced -> priced == null ? "own" : priced.series().id() + " " + priced.year())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** Whether a ranking of them is honest: one series and year, or own intensities throughout. */
    public boolean comparable() {
        return pricedBy().size() == 1;
    }

    /** Highest / lowest emissions; nothing where they are not comparable or the lowest are 0. */
    public OptionalDouble ratio() {
        var kilograms = estimates.stream()
                .mapToDouble(estimate -> estimate.footprint().operational().kilogramsCo2e())
                .summaryStatistics();
        return comparable() && estimates.size() > 1
                ? Comparison.ratio(kilograms.getMin(), kilograms.getMax())
                : OptionalDouble.empty();
    }
}
