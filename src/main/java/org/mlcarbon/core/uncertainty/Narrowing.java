package org.mlcarbon.core.uncertainty;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Interval;

/**
 * What a single measurement would do to the range.
 *
 * @param range the 5 to 95 % interval with it, in the unit of the sum
 * @param narrower by how much of its width the interval would shrink, above 0 to 1
 */
public record Narrowing(Measurement measurement, Interval range, double narrower) {

    /**
     * Something that one could measure.
     *
     * @param name of the measurement
     * @param replaces names of the factors that would be known from it
     * @param spread what would remain of their error
     */
    public record Measurement(String name, Set<String> replaces, Spread spread) {

        public Measurement {
            replaces = Set.copyOf(replaces);
        }
    }

    /**
     * Those that would narrow the range, the best first. The point stays, since nobody knows yet what the meter will
     * say; what is measured has an error of its own and is correlated with nothing.
     */
    public static List<Narrowing> of(SumOfProducts sum, Correlations correlations, List<Measurement> measurements) {
        var now = ClosedForm.range(sum, correlations);
        double width = now.high() - now.low();
        return measurements.stream()
                .map(measurement -> {
                    var range = with(sum, correlations, measurement);
                    double narrower = width == 0 ? 0 : 1 - (range.high() - range.low()) / width;
                    return new Narrowing(measurement, range, narrower);
                })
                .filter(found -> found.narrower() > 0)
                .sorted(Comparator.comparingDouble(Narrowing::narrower).reversed())
                .toList();
    }

    private static Interval with(SumOfProducts sum, Correlations correlations, Measurement measurement) {
        var measured = UncertainFactor.of(measurement.name(), measurement.spread());
        return ClosedForm.range(
                sum.replacing(measurement.replaces(), measured),
                correlations.without(List.copyOf(measurement.replaces())));
    }
}
