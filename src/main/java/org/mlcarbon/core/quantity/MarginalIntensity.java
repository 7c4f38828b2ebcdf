package org.mlcarbon.core.quantity;

/**
 * Marginal carbon intensity: of the power stations that answer one more unit of demand. It may be negative, where more
 * demand lets a cleaner station run, and is never clipped. It is another quantity than {@link CarbonIntensity}: there is
 * no ratio, sum or difference of the two.
 *
 * @param gramsPerKilowattHour g/kWh, −{@value #MAX_GRAMS} to {@value #MAX_GRAMS}; of CO2 or CO2e as its source says
 */
public record MarginalIntensity(double gramsPerKilowattHour) {

    /** Plausibility bound, g/kWh, to stop a value read in the wrong unit; the same as that of marginal series. */
    public static final double MAX_GRAMS = 5_000;

    public MarginalIntensity {
        Check.range("marginal carbon intensity", gramsPerKilowattHour, -MAX_GRAMS, MAX_GRAMS, "g/kWh");
    }

    /** What the energy causes at the margin, kg; negative for a negative intensity. */
    public double kilogramsOf(Energy energy) {
        return energy.kilowattHours() * gramsPerKilowattHour / 1000;
    }
}
