package org.mlcarbon.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Equivalence;
import org.mlcarbon.core.quantity.Emissions;

/**
 * Runs and things that readers know on one logarithmic scale, from much to little. Each rung is a quarter of a power of
 * ten, so that the way between two rungs is always the same factor, 1.78.
 *
 * @param rungs from the most to the least, without gaps
 * @param zero runs that print 0 kg, which no logarithmic scale holds
 * @param runs on the rungs, most emissions first
 * @param mine the reader's own, none where there is none
 */
public record Ladder(
        List<Rung> rungs,
        List<Exhibit> zero,
        List<Exhibit> runs,
        @Nullable Emissions mine) {

    /** Rungs for each power of ten. */
    static final int PER_TEN = 4;

    /** Kilograms of the reader that have a place: a microgram to a thousand million tonnes. */
    public static final double MIN_KG = 1e-9;

    /** See {@link #MIN_KG}. */
    public static final double MAX_KG = 1e12;

    /**
     * One step of the scale.
     *
     * @param index quarters of a power of ten above 1 kg; the step holds 10^(index / 4) kg up to the next
     * @param known what readers know, most first
     * @param runs most first
     * @param mine whether the reader's own is here
     */
    public record Rung(int index, List<Equivalence> known, List<Exhibit> runs, boolean mine) {

        /** Whether its lower end is a power of ten. */
        public boolean isPowerOfTen() {
            return Math.floorMod(index, PER_TEN) == 0;
        }

        /** Its lower end. */
        public Emissions from() {
            return new Emissions(Math.pow(10, index / (double) PER_TEN));
        }
    }

    /**
     * Builds the ladder.
     *
     * @param mine {@value #MIN_KG} to {@value #MAX_KG} kg
     */
    static Ladder of(List<Exhibit> exhibits, List<Equivalence> known, @Nullable Emissions mine) {
        var runs = exhibits.stream()
                .filter(exhibit -> kilograms(exhibit) > 0)
                .sorted(Comparator.<Exhibit>comparingDouble(Ladder::kilograms).reversed())
                .toList();
        var zero = exhibits.stream().filter(exhibit -> kilograms(exhibit) == 0).toList();
        var indices = new ArrayList<Integer>();
        runs.forEach(run -> indices.add(index(kilograms(run))));
        known.forEach(row -> indices.add(index(kilograms(row))));
        if (mine != null) {
            indices.add(index(mine.kilogramsCo2e()));
        }
        var span = indices.stream().mapToInt(index -> index).summaryStatistics();
        var rungs = IntStream.rangeClosed(span.getMin(), span.getMax())
                .mapToObj(index -> rung(index, known, runs, mine))
                .toList()
                .reversed();
        return new Ladder(rungs, zero, runs, mine);
    }

    private static Rung rung(int index, List<Equivalence> known, List<Exhibit> runs, @Nullable Emissions mine) {
        return new Rung(
                index,
                known.stream()
                        .filter(row -> index(kilograms(row)) == index)
                        .sorted(Comparator.<Equivalence>comparingDouble(Ladder::kilograms)
                                .reversed())
                        .toList(),
                runs.stream().filter(run -> index(kilograms(run)) == index).toList(),
                mine != null && index(mine.kilogramsCo2e()) == index);
    }

    private static int index(double kilograms) {
        // 10^(1/4) computed back may fall just below its rung: one part in 10^9 is no figure of anybody
        return (int) Math.floor(PER_TEN * Math.log10(kilograms) + 1e-9);
    }

    /** Printed emissions, kg; −1 where none are printed. */
    static double kilograms(Exhibit exhibit) {
        var printed = exhibit.printedEmissions();
        return printed == null ? -1 : printed.kilogramsCo2e();
    }

    private static double kilograms(Equivalence row) {
        var emissions = row.emissions();
        return emissions == null ? -1 : emissions.kilogramsCo2e();
    }
}
