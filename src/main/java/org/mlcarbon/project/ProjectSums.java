package org.mlcarbon.project;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.core.footprint.DefaultSpread;

/** All sums over the runs of a project. */
final class ProjectSums {

    private final AmountSum whole = new AmountSum();
    private final Map<Stage, AmountSum> stages = new EnumMap<>(Stage.class);
    private final Map<Outcome, AmountSum> outcomes = new EnumMap<>(Outcome.class);
    private final CostSum cost = new CostSum();
    private final Factors factors = new Factors();
    private double measuredKwh;
    private double finalKwh;
    private double finalKg;
    private double embodiedKg;
    private long embodiedRuns;
    private long runs;

    /** Adds runs of one kind, of which the estimate is an example. */
    void add(RunSum sum, RunSpread spread, Estimate estimate) {
        whole.add(sum, spread);
        stages.computeIfAbsent(sum.stage(), any -> new AmountSum()).add(sum, spread);
        outcomes.computeIfAbsent(sum.outcome(), any -> new AmountSum()).add(sum, spread);
        cost.add(sum);
        factors.add(estimate);
        embodiedKg += sum.embodiedKg();
        embodiedRuns += sum.runsEmbodied();
        runs += sum.amounts().runs();
        measuredKwh += sum.measuredKwh();
        if (sum.stage() == Stage.FINAL_TRAINING && sum.outcome() == Outcome.COMPLETED) {
            finalKwh += sum.amounts().facilityKwh();
            finalKg += sum.amounts().kg();
        }
    }

    ProjectTotals totals(Project head, Yardsticks yardsticks) {
        var sum = whole.ranged();
        var amounts = sum.amounts();
        var comparison = yardsticks.of(amounts.facilityKwh(), amounts.kg());
        return new ProjectTotals(
                sum,
                stages(),
                outcome(Outcome.FAILED),
                outcome(Outcome.ABORTED),
                amounts.facilityKwh() == 0 ? 0 : measuredKwh / amounts.facilityKwh(),
                multiplier(amounts),
                cost.cost(head.currency()),
                head.budgetKg() == null ? null : BudgetUse.of(head.budgetKg(), amounts.kg()),
                embodied(),
                comparison,
                factors.factors(),
                factors.complete(),
                factors.sources(comparison.sources()),
                factors.notices(),
                List.of());
    }

    private @Nullable EmbodiedTotal embodied() {
        if (embodiedRuns == 0) {
            return null;
        }
        var range = DefaultSpread.embodied().around(embodiedKg);
        return new EmbodiedTotal(embodiedKg, range.low(), range.high(), embodiedRuns, runs - embodiedRuns);
    }

    private List<StageTotal> stages() {
        return stages.entrySet().stream()
                .map(stage -> new StageTotal(stage.getKey(), stage.getValue().ranged()))
                .toList();
    }

    private Amounts outcome(Outcome outcome) {
        return outcomes.getOrDefault(outcome, new AmountSum()).ranged().amounts();
    }

    private @Nullable Multiplier multiplier(Amounts amounts) {
        return finalKwh == 0
                ? null
                : new Multiplier(amounts.facilityKwh() / finalKwh, finalKg == 0 ? null : amounts.kg() / finalKg);
    }
}
