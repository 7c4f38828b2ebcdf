package org.mlcarbon.doubt.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Contribution;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.MeasureNext;
import org.mlcarbon.calculator.StatementService;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.core.uncertainty.MonteCarlo;
import org.mlcarbon.core.uncertainty.Sample;
import org.mlcarbon.core.uncertainty.Swing;
import org.mlcarbon.doubt.RangeAnswer;

/**
 * How sure a result is, as the HTTP interface answers it; nothing is rounded.
 *
 * @param operationalKg the figure, kg CO2e
 * @param closedForm its 5 to 95 % interval
 * @param monteCarlo the same by draws
 * @param tornado what each factor alone makes of it, the widest first
 * @param contributions the share of each factor in the variance, the largest first, where nothing is correlated
 * @param measureNext what single measurements would narrow, the best first
 * @param against the comparison, where one was asked for and the result is not zero
 * @param notices what the licences of the figures used ask for
 * @param link address of the page that recomputes the result
 */
record RangeResponse(
        double operationalKg,
        Kilograms closedForm,
        Drawn monteCarlo,
        List<SwingPart> tornado,
        List<Contribution> contributions,
        List<MeasureNext> measureNext,
        @Nullable Against against,
        List<String> notices,
        String dataVersion,
        String link) {

    /** 5 to 95 %, kg CO2e. */
    record Kilograms(double lowKg, double highKg) {

        static Kilograms of(Interval range) {
            return new Kilograms(range.low(), range.high());
        }
    }

    /** Quantiles of draws, kg CO2e, with their standard errors, and how they were drawn. */
    record Drawn(
            double lowKg,
            double medianKg,
            double highKg,
            double lowStandardErrorKg,
            double medianStandardErrorKg,
            double highStandardErrorKg,
            int draws,
            long seed,
            String generator) {

        static Drawn of(RangeAnswer answer) {
            var drawn = answer.drawn();
            return new Drawn(
                    drawn.range().low(),
                    drawn.median(),
                    drawn.range().high(),
                    drawn.standardError(0.05),
                    drawn.standardError(0.5),
                    drawn.standardError(0.95),
                    answer.monteCarlo().draws(),
                    answer.monteCarlo().seed(),
                    MonteCarlo.GENERATOR);
        }
    }

    /** What a factor alone makes of the figure at its 5 and at its 95 % end, kg CO2e. */
    record SwingPart(String name, double lowKg, double highKg) {

        static SwingPart of(Swing swing) {
            return new SwingPart(swing.name(), swing.low(), swing.high());
        }
    }

    /** A ratio or a share with its 5 to 95 % interval. */
    record Ranged(double value, double low, double high) {}

    /** Quantiles of draws of a ratio. */
    record DrawnRatio(double low, double median, double high) {

        static DrawnRatio of(Sample drawn) {
            return new DrawnRatio(
                    drawn.range().low(), drawn.median(), drawn.range().high());
        }
    }

    /**
     * Another workload beside the result.
     *
     * @param ratio its emissions / the figure
     * @param saving 1 − ratio
     * @param monteCarlo the ratio by draws
     * @param cancelled names of the factors that both share, which say nothing about the ratio
     * @param remaining names of the factors that the ratio depends on
     */
    record Against(
            double operationalKg,
            Ranged ratio,
            Ranged saving,
            DrawnRatio monteCarlo,
            List<String> cancelled,
            List<String> remaining) {

        static Against of(RangeAnswer.Comparison found) {
            var ratio = found.closedForm();
            return new Against(
                    kilograms(found.estimate()),
                    new Ranged(found.ratio(), ratio.low(), ratio.high()),
                    new Ranged(
                            found.saving(),
                            found.savingRange().low(),
                            found.savingRange().high()),
                    DrawnRatio.of(found.drawn()),
                    found.cancelled(),
                    found.remaining());
        }
    }

    static RangeResponse of(RangeAnswer answer) {
        var estimate = answer.estimate();
        return new RangeResponse(
                kilograms(estimate),
                Kilograms.of(answer.closedForm()),
                Drawn.of(answer),
                answer.swings().stream().map(SwingPart::of).toList(),
                estimate.contributions(),
                answer.measureNext(),
                answer.against() == null ? null : Against.of(answer.against()),
                estimate.notices(),
                estimate.version().id(),
                StatementService.link(estimate));
    }

    private static double kilograms(Estimate estimate) {
        return estimate.footprint().operational().kilogramsCo2e();
    }
}
