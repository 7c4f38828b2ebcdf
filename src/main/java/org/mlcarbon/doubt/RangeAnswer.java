package org.mlcarbon.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.MeasureNext;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.core.uncertainty.MonteCarlo;
import org.mlcarbon.core.uncertainty.Sample;
import org.mlcarbon.core.uncertainty.Swing;

/**
 * How sure a result is.
 *
 * @param closedForm 5 to 95 %, kg CO2e, with the correlations
 * @param drawn the Monte Carlo draws, kg CO2e
 * @param swings what each factor alone makes of the emissions, the widest first
 * @param measureNext what single measurements would narrow, the best first
 * @param against the comparison that was asked for, unless the result is zero, of which nothing is a multiple
 */
public record RangeAnswer(
        Estimate estimate,
        MonteCarlo monteCarlo,
        Interval closedForm,
        Sample drawn,
        List<Swing> swings,
        List<MeasureNext> measureNext,
        @Nullable Comparison against) {

    /**
     * Another workload beside this one.
     *
     * @param ratio its emissions / those of the result
     * @param closedForm 5 to 95 % of the ratio
     * @param drawn draws of the ratio, each factor that both share drawn once
     * @param cancelled names of the factors that both share and that say nothing about the ratio
     * @param remaining names of the factors that the ratio depends on; those of the other one with {@code against.}
     */
    public record Comparison(
            Estimate estimate,
            double ratio,
            Interval closedForm,
            Sample drawn,
            List<String> cancelled,
            List<String> remaining) {

        /** What the other one saves, as a share of the result; negative where it emits more. */
        public double saving() {
            return 1 - ratio;
        }

        /** 5 to 95 % of the saving. */
        public Interval savingRange() {
            return new Interval(1 - closedForm.high(), 1 - closedForm.low());
        }
    }
}
