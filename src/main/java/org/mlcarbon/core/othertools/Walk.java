package org.mlcarbon.core.othertools;

import java.util.ArrayList;
import java.util.List;

/**
 * From the figure of one calculator to that of another, one term at a time. What a step adds depends on the terms that were
 * exchanged before it, so the order is always that of {@link StepKind}.
 */
public final class Walk {

    private Walk() {}

    /**
     * One exchanged term.
     *
     * @param fromKg emissions before it, kg CO2e
     * @param toKg emissions after it, kg CO2e
     */
    public record Step(StepKind kind, double fromKg, double toKg) {

        /** What the step adds, kg CO2e; negative where it takes away. */
        public double deltaKg() {
            return toKg - fromKg;
        }
    }

    /**
     * All steps, those that change nothing too. The first starts at the one figure and the last ends at the other, bit for
     * bit, and each starts where the one before it ended, so that they add up to the difference exactly.
     */
    public static List<Step> between(Chain from, Chain to) {
        var steps = new ArrayList<Step>();
        var at = from;
        for (var kind : StepKind.values()) {
            var next = at.with(kind, to);
            steps.add(new Step(kind, at.kilograms(), next.kilograms()));
            at = next;
        }
        return List.copyOf(steps);
    }
}
