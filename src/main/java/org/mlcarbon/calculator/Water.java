package org.mlcarbon.calculator;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;

/**
 * Water that the work consumed, at the site and where its electricity is made, which are never added up in silence.
 *
 * @param site absent where nobody gave or published a figure, or the energy of the hardware alone is not known
 * @param grid absent where nobody gave or published a figure
 */
public record Water(@Nullable Part site, @Nullable Part grid) {

    /**
     * One of both.
     *
     * @param litres of water
     * @param factor the water per energy, L/kWh, with its source
     */
    public record Part(double litres, Factor factor) {}
}
