package org.mlcarbon.core.boundary;

import org.mlcarbon.core.quantity.Check;
import org.mlcarbon.core.quantity.Energy;

/**
 * Water consumed per energy.
 *
 * @param litresPerKilowattHour L/kWh, 0 to {@value #MAX_LITRES}
 */
public record WaterIntensity(double litresPerKilowattHour) {

    /** Above any published figure of a data centre or a grid: stops a value read in the wrong unit. */
    public static final double MAX_LITRES = 100;

    public WaterIntensity {
        Check.range("water per energy", litresPerKilowattHour, 0, MAX_LITRES, "L/kWh");
    }

    /** Litres of water that go with an energy. */
    public double litresFor(Energy energy) {
        return litresPerKilowattHour * energy.kilowattHours();
    }
}
