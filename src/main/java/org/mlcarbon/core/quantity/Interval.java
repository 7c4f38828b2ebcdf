package org.mlcarbon.core.quantity;

/**
 * A range around a point estimate, 5 to 95 %, in the unit of the quantity that it belongs to.
 *
 * @param low not above {@code high}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval must not end below its start, was " + low + " to " + high);
        }
    }
}
