package org.mlcarbon.othertools;

import java.util.List;
import org.mlcarbon.core.othertools.StepKind;
import org.mlcarbon.core.othertools.Walk;
import org.mlcarbon.core.othertools.Walk.Step;

/**
 * Why two calculators differ: one term after the other is exchanged.
 *
 * @param steps in the order of {@link StepKind}; the first starts at {@code from}, the last ends at {@code to}
 */
public record Waterfall(ToolEstimate from, ToolEstimate to, List<Step> steps) {

    /**
     * The walk from one figure to the other.
     *
     * @throws IllegalStateException if one of them gives no figure
     */
    public static Waterfall between(ToolEstimate from, ToolEstimate to) {
        return new Waterfall(from, to, Walk.between(from.known(), to.known()));
    }

    /** Only the steps that add or take away something. */
    public List<Step> differing() {
        return steps.stream().filter(step -> step.deltaKg() != 0).toList();
    }
}
