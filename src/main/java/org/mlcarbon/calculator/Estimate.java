package org.mlcarbon.calculator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.boundary.Embodied;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.core.footprint.Footprint;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Interval;

/**
 * What a workload emits at a place.
 *
 * @param range 5 to 95 % of the emissions, kg CO2e
 * @param contributions what the range comes from, largest first
 * @param equivalences one or two things that emit as much, the best fit first
 * @param notices what the licences of the figures used ask for
 * @param water where it was asked for
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
        List<String> notices,
        @Nullable Water water) {

    /** The same with its water. */
    Estimate with(Water consumed) {
        return new Estimate(
                request, version, work, place, footprint, range, contributions, equivalences, notices, consumed);
    }

    /** The terms that build it up, manufacture last. */
    public List<EstimateTerm> terms() {
        return EstimateTerm.of(this);
    }

    /** Manufacture that the work stands for, where it was asked for; no part of the operational emissions. */
    public Optional<Embodied> embodied() {
        return Optional.ofNullable(work.embodied());
    }

    /** Emissions of that manufacture. */
    public Optional<Emissions> embodiedEmissions() {
        return embodied().map(Embodied::emissions);
    }

    /** Operational and embodied emissions together, where manufacture was asked for. */
    public Optional<WithManufacture> withManufacture() {
        return embodied().map(made -> WithManufacture.of(this, made));
    }

    /** Factors of what is counted beside the operational emissions: manufacture, then water. */
    public List<Factor> besideFactors() {
        var consumed = Stream.ofNullable(water)
                .flatMap(both -> Stream.of(Optional.ofNullable(both.site()), Optional.ofNullable(both.grid())))
                .flatMap(Optional::stream)
                .map(Water.Part::factor);
        return Stream.concat(embodied().stream().flatMap(made -> made.factors().stream()), consumed)
                .toList();
    }

    /** Factors that say nothing while they are 1 and nobody gave them. */
    private static final List<String> SILENT_DEFAULTS = List.of("runs", "deviceShare");

    /** The factors that a reader wants to see: without repetitions and shares that nobody gave, and
     * without a PUE that the measured energy holds. */
    public List<Factor> statedFactors() {
        return Stream.of(factors(), ownBands(), besideFactors())
                .flatMap(List::stream)
                .filter(factor -> factor.status() != Factor.Status.DEFAULT || !SILENT_DEFAULTS.contains(factor.name()))
                .filter(factor -> !PuePicker.INSIDE_ENERGY.equals(factor.kind()))
                .toList();
    }

    /** Every factor of the product, in the order in which they are multiplied. */
    public List<Factor> factors() {
        return Stream.concat(work.factors().stream(), Stream.of(place.pue(), place.intensity()))
                .toList();
    }

    /** The ends of the ranges that the user gave instead of the default ones; they multiply nothing. */
    public List<Factor> ownBands() {
        return OwnBands.factors(request);
    }
}
