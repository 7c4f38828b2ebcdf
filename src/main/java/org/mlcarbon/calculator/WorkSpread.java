package org.mlcarbon.calculator;

import org.mlcarbon.core.footprint.Spread;

/**
 * How far the energy may be off: that of the devices and that of their hosts apart, where both are known.
 *
 * @param devices of the energy of the devices, or of all of it
 * @param hosts of the energy of the hosts
 * @param share part of the energy that devices draw, 0 to 1
 * @param highest the most that devices can draw / the point estimate, 1 or more; infinite where nothing bounds it
 * @param given whether the user stated it
 */
public record WorkSpread(Spread devices, Spread hosts, double share, double highest, boolean given) {

    /** Of energy that is not told apart. */
    static WorkSpread of(Spread spread) {
        return new WorkSpread(spread, Spread.NONE, 1, Double.POSITIVE_INFINITY, false);
    }

    /** Of energy as the user sees it, devices and hosts together. */
    static WorkSpread given(Spread spread) {
        return new WorkSpread(spread, Spread.NONE, 1, Double.POSITIVE_INFINITY, true);
    }

    /** Whether devices and hosts are two factors. */
    public boolean isSplit() {
        return share < 1;
    }

    /** Of all of the energy. */
    public Spread whole() {
        return devices.plus(hosts, share);
    }
}
