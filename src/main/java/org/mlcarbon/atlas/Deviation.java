package org.mlcarbon.atlas;

/**
 * How far a recomputed figure lies from the printed one.
 *
 * @param percent (ours − printed) / printed, %; infinite where 0 is printed and ours is above
 * @param within whether that is no more than the tolerance
 */
public record Deviation(double percent, boolean within) {

    /**
     * The deviation of a figure.
     *
     * @param printed in any unit, 0 or above
     * @param ours in the same unit
     * @param tolerancePercent for the rounding of the printed figure and its inputs, %
     */
    static Deviation of(double printed, double ours, double tolerancePercent) {
        double percent = ours == printed ? 0 : (ours - printed) / printed * 100;
        return new Deviation(percent, Math.abs(percent) <= tolerancePercent);
    }
}
