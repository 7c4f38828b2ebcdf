package org.mlcarbon.core.othertools;

import org.mlcarbon.core.quantity.Check;

/**
 * Power that rises in a straight line with utilisation.
 *
 * @param minWatts when idle, W
 * @param maxWatts at full utilisation, W, above 0
 */
public record LinearPower(double minWatts, double maxWatts) {

    private static final double MAX_WATTS = 1e5;

    public LinearPower {
        Check.range("power at full utilisation", maxWatts, Double.MIN_VALUE, MAX_WATTS, "W");
        Check.range("idle power", minWatts, 0, maxWatts, "W");
    }

    /**
     * Mean power as a share of the power at full utilisation.
     * <pre>
     * share = (min + utilisation × (max − min)) / max
     * </pre>
     * Source: Cloud Carbon Footprint, methodology, average watts; packages/core, version 0.17.3.
     *
     * @param utilisation 0 to 1
     */
    public double shareAt(double utilisation) {
        Check.range("utilisation", utilisation, 0, 1, "of the power");
        return (minWatts + utilisation * (maxWatts - minWatts)) / maxWatts;
    }
}
