package org.mlcarbon.calculator;

import java.util.List;
import java.util.stream.Stream;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.core.footprint.Footprint;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Interval;

/**
 * What a workload emits at a place.
 *
 * @param range 5 to 95 % of the emissions, kg CO2e
 * @param contributions what the range comes from, largest first
 * @param equivalences one or two things that emit as much, the best fit first
 * @param notices what the licences of the figures used ask for
 */
public record Estimate(
        WorkloadRequest request,
        DataVersion version,
        Work work,
        Place place,
        Footprint footprint,
        Interval range,
        List<Contribution> contributions,
        List<Equivalent> equivalences,
        List<String> notices) {

    /**
     * The part of one factor in the variance of the result's logarithm, σᵢ² / σ² with the deviations downwards, which no
     * bound cuts short.
     *
     * @param name of the factor: {@code energy}, {@code pue} or {@code carbonIntensityGPerKwh}
     * @param share 0 to 1; all shares add up to 1, or to 0 if nothing is uncertain
     */
    public record Contribution(String name, double share) {

        static List<Contribution> of(Spread energy, Spread pue, Spread intensity) {
            double total = energy.times(pue).times(intensity).down();
            return Stream.of(
                            new Contribution("energy", share(energy, total)),
                            new Contribution("pue", share(pue, total)),
                            new Contribution("carbonIntensityGPerKwh", share(intensity, total)))
                    .sorted((a, b) -> Double.compare(b.share, a.share))
                    .toList();
        }

        private static double share(Spread part, double total) {
            return total == 0 ? 0 : part.down() * part.down() / (total * total);
        }
    }

    /** Factors that say nothing while they are 1 and nobody gave them. */
    private static final List<String> SILENT_DEFAULTS = List.of("runs", "deviceShare");

    /** The factors that a reader wants to see: without repetitions and shares that nobody gave, and
     * without a PUE that the measured energy holds. */
    public List<Factor> statedFactors() {
        return factors().stream()
                .filter(factor -> factor.status() != Factor.Status.DEFAULT || !SILENT_DEFAULTS.contains(factor.name()))
                .filter(factor -> !PuePicker.INSIDE_ENERGY.equals(factor.kind()))
                .toList();
    }

    /** Every factor of the product, in the order in which they are multiplied. */
    public List<Factor> factors() {
        return Stream.concat(work.factors().stream(), Stream.of(place.pue(), place.intensity()))
                .toList();
    }
}
