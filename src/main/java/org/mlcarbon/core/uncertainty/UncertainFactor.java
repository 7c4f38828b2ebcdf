package org.mlcarbon.core.uncertainty;

import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Check;

/**
 * A factor that may be off: two-piece lognormal around its point estimate, and never beyond what physics allows. What it
 * is multiplied by for a standard normal z is
 * <pre>
 * m(z) = e^(z · down) for z &lt; 0, e^(z · up) otherwise, within lowest to highest
 * </pre>
 * so that the point estimate is the median.
 *
 * @param name equal names are the same factor: drawn once, whatever terms it stands in
 * @param lowest least possible value / point estimate, 0 to 1
 * @param highest largest possible value / point estimate, 1 or more, or infinite
 */
public record UncertainFactor(String name, Spread spread, double lowest, double highest) {

    public UncertainFactor {
        Check.range("lowest share of " + name, lowest, 0, 1, "of the point estimate");
        if (!(highest >= 1)) {
            throw new IllegalArgumentException("highest multiple of " + name + " must be at least 1, was " + highest);
        }
    }

    /** A factor that nothing bounds but its spread. */
    public static UncertainFactor of(String name, Spread spread) {
        return new UncertainFactor(name, spread, 0, Double.POSITIVE_INFINITY);
    }

    /** What the point estimate is multiplied by where a standard normal variable is z. */
    public double at(double z) {
        double multiple = Math.exp(z * (z < 0 ? spread.down() : spread.up()));
        return Math.min(highest, Math.max(lowest, multiple));
    }

    /** The 5 % end, as a multiple of the point estimate. */
    public double low() {
        return at(-Spread.Z);
    }

    /** The 95 % end, as a multiple of the point estimate. */
    public double high() {
        return at(Spread.Z);
    }
}
