package org.mlcarbon.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Source;

/**
 * What a whole project took and emitted.
 *
 * @param stages those that have runs, in the order of {@link Stage}
 * @param failed the runs that broke off by themselves; they count in the whole
 * @param aborted the runs that were stopped; they count in the whole
 * @param measuredShare part of the facility energy that was measured, 0 to 1; 0 where there is no energy
 * @param multiplier absent where no final training was completed
 * @param budget absent where none was set
 * @param embodied absent where no run asks for manufacture; in no other figure
 * @param factors device powers, PUEs and intensities that were looked up, up to {@link Factors#MAX}
 * @param factorsComplete false where there were more
 * @param sources of factors and comparison, each once
 * @param notices what the licences of the figures used ask for
 * @param runs in the order of the project; empty where they were not kept
 */
public record ProjectTotals(
        RangedAmounts whole,
        List<StageTotal> stages,
        Amounts failed,
        Amounts aborted,
        double measuredShare,
        @Nullable Multiplier multiplier,
        Cost cost,
        @Nullable BudgetUse budget,
        @Nullable EmbodiedTotal embodied,
        Comparison comparison,
        List<Factor> factors,
        boolean factorsComplete,
        List<Source> sources,
        List<String> notices,
        List<RunTotal> runs) {

    /** The same with the totals of its runs. */
    ProjectTotals with(List<RunTotal> kept) {
        return new ProjectTotals(
                whole,
                stages,
                failed,
                aborted,
                measuredShare,
                multiplier,
                cost,
                budget,
                embodied,
                comparison,
                factors,
                factorsComplete,
                sources,
                notices,
                List.copyOf(kept));
    }
}
