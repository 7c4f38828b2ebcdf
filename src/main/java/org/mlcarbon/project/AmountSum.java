package org.mlcarbon.project;

import org.mlcarbon.core.footprint.SumSpread;

/** Adds up runs, in memory that does not grow with them. */
final class AmountSum {

    private final SumSpread emissions = new SumSpread();
    private Amounts amounts = new Amounts(0, 0, 0, 0, 0, 0, 0, 0);

    void add(RunSum sum, RunSpread spread) {
        amounts = amounts.plus(sum.amounts());
        spread.addTo(emissions, sum.amounts().kg(), Math.sqrt(sum.squaredKg()));
    }

    void add(RunTotal run, RunSpread spread) {
        add(RunSum.of(run), spread);
    }

    boolean isEmpty() {
        return amounts.runs() == 0;
    }

    RangedAmounts ranged() {
        return new RangedAmounts(amounts, emissions.range());
    }
}
