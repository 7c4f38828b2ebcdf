package org.mlcarbon.core.uncertainty;

import java.util.Comparator;
import java.util.List;

/**
 * What one factor alone makes of the answer, all others at their point estimates: a bar of a tornado chart.
 *
 * @param low the answer where the factor is at its 5 % end, in the unit of the sum
 * @param high the answer where it is at its 95 % end
 */
public record Swing(String name, double low, double high) {

    /** From end to end. */
    public double width() {
        return high - low;
    }

    /** The swings of all factors, the widest first. */
    public static List<Swing> of(SumOfProducts sum) {
        return sum.factors().stream()
                .map(factor ->
                        new Swing(factor.name(), sum.with(factor, factor.low()), sum.with(factor, factor.high())))
                .sorted(Comparator.comparingDouble(Swing::width).reversed())
                .toList();
    }
}
