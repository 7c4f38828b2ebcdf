package org.mlcarbon.core.uncertainty;

import java.util.Arrays;
import org.mlcarbon.core.quantity.Check;
import org.mlcarbon.core.quantity.Interval;

/** Draws of a quantity, sorted. */
public final class Sample {

    private final double[] sorted;

    /** @param values at least one; they are sorted in place */
    Sample(double[] values) {
        sorted = values;
        Arrays.sort(sorted);
    }

    /** How many draws there are. */
    public int size() {
        return sorted.length;
    }

    /**
     * The value that a share of the draws does not exceed: of n sorted draws, number ⌈p · n⌉ (Hyndman and Fan 1996, type
     * 1).
     *
     * @param p 0 to 1
     */
    public double quantile(double p) {
        Check.range("share of the draws", p, 0, 1, "");
        return at(Math.ceil(p * sorted.length) - 1);
    }

    /**
     * The standard error of {@link #quantile}: how many draws lie below the true quantile is binomial, with deviation
     * √(n p (1 − p)), so half of what so many ranks to either side span. Needs no form of the distribution (David and
     * Nagaraja 2003, Order Statistics, section 7.1).
     */
    public double standardError(double p) {
        double rank = Math.ceil(p * sorted.length) - 1;
        double deviation = Math.sqrt(sorted.length * p * (1 - p));
        return (at(rank + deviation) - at(rank - deviation)) / 2;
    }

    /** From the 5 to the 95 % point. */
    public Interval range() {
        return new Interval(quantile(0.05), quantile(0.95));
    }

    /** The middle draw. */
    public double median() {
        return quantile(0.5);
    }

    private double at(double rank) {
        return sorted[(int) Math.clamp(Math.round(rank), 0L, sorted.length - 1L)];
    }
}
