package org.mlcarbon.core.quantity;

import java.util.Locale;

/** Refuses impossible values in words that name the quantity, the range and the unit. */
public final class Check {

    private Check() {}

    /**
     * The value itself if it lies in the closed range.
     *
     * @throws IllegalArgumentException outside the range, for NaN and for infinity
     */
    public static double range(String quantity, double value, double min, double max, String unit) {
        if (value >= min && value <= max) {
            return value;
        }
        throw new IllegalArgumentException(String.format(
                Locale.ROOT, "%s must be between %s and %s %s, was %s", quantity, plain(min), plain(max), unit, value));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
