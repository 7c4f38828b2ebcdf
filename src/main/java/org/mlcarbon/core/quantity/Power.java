package org.mlcarbon.core.quantity;

/**
 * Electrical power.
 *
 * @param watts W, 0 to {@value #MAX_WATTS}
 */
public record Power(double watts) {

    /** Ten gigawatts, above any data centre: stops a value read in the wrong unit. */
    public static final double MAX_WATTS = 1e10;

    public Power {
        Check.range("power", watts, 0, MAX_WATTS, "W");
    }

    /**
     * The energy of this power held for a time.
     *
     * @param hours h, not negative
     */
    public Energy forHours(double hours) {
        return new Energy(watts / 1000 * hours);
    }
}
