package org.mlcarbon.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.catalog.Series;

/**
 * The same work in every choice that one series prices.
 *
 * @param estimate the workload itself; it need not be priced by the series of the ranking
 * @param series the one series of all entries; none for an own intensity, which only hardware can be compared at
 * @param year the one year of all entries; none where the year is what is varied
 * @param precision the peak rates by which devices do the same work; only where hardware is varied
 * @param entries cleanest first
 * @param notComparable what the series, the year or the throughput leaves out, with the reason
 * @param loosen the filters to loosen, any one of them; empty unless they left nothing
 */
public record Comparison(
        By by,
        Estimate estimate,
        @Nullable Series series,
        @Nullable Integer year,
        @Nullable Precision precision,
        List<Entry> entries,
        List<NotComparable> notComparable,
        List<RegionFilter.Part> loosen) {

    public Comparison {
        entries = entries.stream()
                .sorted(Comparator.comparingDouble(Entry::kilograms).thenComparing(Entry::id))
                .toList();
    }

    public Optional<Entry> cleanest() {
        return entries.stream().findFirst();
    }

    public Optional<Entry> dirtiest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    public Optional<Entry> own() {
        return entries.stream().filter(Entry::own).findFirst();
    }

    /** Highest / lowest carbon intensity, PUE apart; nothing where the lowest is 0. */
    public OptionalDouble intensityRatio() {
        var grams =
                entries.stream().mapToDouble(entry -> entry.intensity().value()).summaryStatistics();
        return ratio(grams.getMin(), grams.getMax());
    }

    /** Highest / lowest emissions; nothing where the lowest are 0. */
    public OptionalDouble ratio() {
        return entries.isEmpty()
                ? OptionalDouble.empty()
                : ratio(entries.getFirst().kilograms(), entries.getLast().kilograms());
    }

    static OptionalDouble ratio(double low, double high) {
        return low > 0 && Double.isFinite(low) ? OptionalDouble.of(high / low) : OptionalDouble.empty();
    }
}
