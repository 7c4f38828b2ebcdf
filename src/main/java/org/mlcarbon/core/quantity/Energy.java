package org.mlcarbon.core.quantity;

/**
 * Electrical energy.
 *
 * @param kilowattHours kWh, finite and not negative
 */
public record Energy(double kilowattHours) {

    public Energy {
        Check.range("energy", kilowattHours, 0, Double.MAX_VALUE, "kWh");
    }

    public Energy plus(Energy other) {
        return new Energy(kilowattHours + other.kilowattHours);
    }

    /** This energy a number of times. */
    public Energy times(double factor) {
        return new Energy(kilowattHours * factor);
    }

    /** Energy at the meter of the facility: hardware energy × PUE. */
    public Energy atFacility(Pue pue) {
        return times(pue.ratio());
    }

    /** Emissions of generating this energy at an average intensity: energy × intensity. */
    public Emissions emissionsAt(CarbonIntensity intensity) {
        return new Emissions(kilowattHours * intensity.gramsPerKilowattHour() / 1000);
    }
}
