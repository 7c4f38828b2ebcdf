package org.mlcarbon.calculator;

import org.mlcarbon.core.boundary.Term.Kind;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Energy;

/**
 * A part of what ran, such as the devices or the memory of their hosts.
 *
 * @param energy at the machine, or at the meter where it was measured there
 * @param spread how far that energy may be off
 * @param highest the most that it can be / the point estimate, 1 or more; infinite where nothing bounds it
 */
public record WorkPart(Kind kind, Energy energy, Spread spread, double highest) {

    /** A part that nothing bounds above. */
    static WorkPart of(Kind kind, Energy energy, Spread spread) {
        return new WorkPart(kind, energy, spread, Double.POSITIVE_INFINITY);
    }
}
