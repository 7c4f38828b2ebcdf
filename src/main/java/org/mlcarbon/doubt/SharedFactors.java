package org.mlcarbon.doubt;

import java.util.Objects;
import java.util.Set;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.UncertainSum;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.core.uncertainty.SumOfProducts;
import org.mlcarbon.core.uncertainty.UncertainFactor;

/**
 * Which factors two workloads have in common: the same device or reading, the same building or the same PUE as the user
 * stated it, the same figure of the same grid. Whether they have as much in common as that, nobody may guess: all else
 * is another factor.
 */
final class SharedFactors {

    /** What the names of the other workload’s own factors begin with. */
    static final String OTHER = "against.";

    private SharedFactors() {}

    /** The emissions of the other workload, with factors of another name where they are not those of the first. */
    static SumOfProducts of(Estimate own, Estimate other) {
        var known = UncertainSum.of(own).factors();
        var sum = UncertainSum.of(other);
        for (var factor : sum.factors()) {
            if (!known.contains(factor) || !isShared(factor.name(), own, other)) {
                sum = sum.replacing(
                        Set.of(factor.name()),
                        new UncertainFactor(OTHER + factor.name(), factor.spread(), factor.lowest(), factor.highest()));
            }
        }
        return sum;
    }

    private static boolean isShared(String name, Estimate own, Estimate other) {
        return switch (name) {
            case UncertainSum.PUE -> isSameBuilding(own, other);
            case UncertainSum.INTENSITY ->
                Objects.equals(own.place().priced(), other.place().priced())
                        && own.place().intensity().equals(other.place().intensity());
            default -> isSameMachine(own, other);
        };
    }

    private static boolean isSameBuilding(Estimate own, Estimate other) {
        var here = own.place();
        var there = other.place();
        boolean samePlace = here.kind() == there.kind()
                && here.name().equals(there.name())
                && Objects.equals(here.region(), there.region());
        return here.pue().equals(there.pue()) && (samePlace || here.pue().status() == Status.GIVEN);
    }

    private static boolean isSameMachine(Estimate own, Estimate other) {
        var here = own.request();
        var there = other.request();
        return Objects.equals(here.energyKwh(), there.energyKwh())
                && own.work().boundary() == other.work().boundary()
                && Objects.equals(here.hardware(), there.hardware())
                && Objects.equals(here.devicePowerWatts(), there.devicePowerWatts())
                && Objects.equals(here.hardwareName(), there.hardwareName());
    }
}
