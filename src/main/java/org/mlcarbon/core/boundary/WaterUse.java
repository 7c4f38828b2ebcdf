package org.mlcarbon.core.boundary;

import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Pue;

/**
 * Water that work consumes, at the site and where its electricity is made. The PUE is counted once in each of both.
 * <pre>
 * site [L] = WUE × hardware energy             WUE is water / IT energy (ISO/IEC 30134-9), so it holds the building
 * grid [L] = grid factor × facility energy     facility energy = hardware energy × PUE
 * </pre>
 * EcoLogits 2025 takes E × (WUE + PUE × grid factor) with an E that holds the PUE already: its grid part is a PUE too high, its
 * site part too.
 */
public final class WaterUse {

    private WaterUse() {}

    /** Litres that the building of the machine consumes, for cooling and humidity. */
    public static double siteLitres(Energy hardwareEnergy, WaterIntensity wue) {
        return wue.litresFor(hardwareEnergy);
    }

    /** Litres that the generation of the electricity consumes. */
    public static double gridLitres(Energy hardwareEnergy, Pue pue, WaterIntensity grid) {
        return grid.litresFor(hardwareEnergy.atFacility(pue));
    }
}
