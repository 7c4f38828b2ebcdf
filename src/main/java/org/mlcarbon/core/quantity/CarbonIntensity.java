package org.mlcarbon.core.quantity;

/**
 * Average carbon intensity of electricity. A marginal intensity is another quantity and may be negative.
 *
 * @param gramsPerKilowattHour g CO2e/kWh, 0 to {@value #MAX_GRAMS}
 */
public record CarbonIntensity(double gramsPerKilowattHour) {

    /** Plausibility bound, to stop a value read in the wrong unit. */
    public static final double MAX_GRAMS = 2_000;

    public CarbonIntensity {
        Check.range("carbon intensity", gramsPerKilowattHour, 0, MAX_GRAMS, "g CO2e/kWh");
    }

    /** From kg CO2e/kWh, 0 to 2, as several papers print it. */
    public static CarbonIntensity ofKilogramsPerKilowattHour(double kilograms) {
        return new CarbonIntensity(kilograms * 1000);
    }

    /** From lb CO2e/kWh, as US sources print it. */
    public static CarbonIntensity ofPoundsPerKilowattHour(double pounds) {
        return ofKilogramsPerKilowattHour(pounds * Emissions.KILOGRAMS_PER_POUND);
    }
}
