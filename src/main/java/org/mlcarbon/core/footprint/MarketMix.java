package org.mlcarbon.core.footprint;

import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Check;

/**
 * The intensity of electricity by contract: the part that contracts or certificates cover has theirs, the rest has the
 * residual mix, which is the grid without what others have bought.
 * <pre>
 * market-based intensity [g CO2e/kWh] = share × contract + (1 − share) × residual mix
 * </pre>
 * Source: GHG Protocol Scope 2 Guidance, 2015, chapter 6.
 *
 * @param contractShare part of the electricity under contract, 0 to 1
 * @param contract of that part
 * @param residual of the rest
 */
public record MarketMix(double contractShare, CarbonIntensity contract, CarbonIntensity residual) {

    public MarketMix {
        Check.range("share under contract", contractShare, 0, 1, "");
    }

    /** The mean of both parts. */
    public CarbonIntensity intensity() {
        return new CarbonIntensity(contractShare * contract.gramsPerKilowattHour()
                + (1 - contractShare) * residual.gramsPerKilowattHour());
    }
}
