package org.mlcarbon.accounting;

import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Check;

/**
 * Electricity that a contract or certificates cover.
 *
 * @param share of the facility energy, 0 to 1
 * @param intensity of the electricity under contract
 * @param source the contract or certificate, as the user names it
 */
public record Contract(double share, CarbonIntensity intensity, String source) {

    public Contract {
        Check.range("share under contract", share, 0, 1, "");
    }
}
