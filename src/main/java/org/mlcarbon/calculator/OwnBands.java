package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Pue;

/** The bands of 5 to 95 % that the user states instead of the default ones: low and high together, around the point. */
final class OwnBands {

    /** A band as wide as that says nothing; it also stops a value in the wrong unit. */
    static final double WIDEST = 1_000;

    private OwnBands() {}

    /** One band as the user gave it; one end or both may be missing. */
    private record Given(
            String low,
            @Nullable Double from,
            String high,
            @Nullable Double to) {

        /** Whether it can be a band at all; says so if not. */
        boolean isPossible(double min, double max, String unit, Problems problems) {
            int before = problems.count();
            problems.range(low, from, min, max, unit);
            problems.range(high, to, min, max, unit);
            if (to == null) {
                problems.notWithout(low, from, high);
            }
            if (from == null) {
                problems.notWithout(high, to, low);
            }
            if (from != null && to != null && from > to) {
                problems.add(low, "band-order", from, to);
            }
            return problems.count() == before && from != null && to != null;
        }

        /** The spread around a point, or nothing after the reason was added. */
        Optional<Spread> around(double point, Problems problems) {
            if (from == null || to == null) {
                return Optional.empty();
            }
            if (point < from || point > to) {
                problems.add(point < from ? low : high, "band-point", from, to, point);
                return Optional.empty();
            }
            if (point > from * WIDEST || to > point * WIDEST) {
                problems.add(point > from * WIDEST ? low : high, "band-wide", point, WIDEST);
                return Optional.empty();
            }
            return Optional.of(Spread.ofInterval(from, point, to));
        }
    }

    private static Given energyBand(WorkloadRequest request) {
        return new Given("energyLow", request.energyLow(), "energyHigh", request.energyHigh());
    }

    /** Says what is wrong with the band of the energy, as multiples of the point. */
    static void checkEnergy(WorkloadRequest request, Problems problems) {
        if (energyBand(request).isPossible(1 / WIDEST, WIDEST, "", problems)) {
            energyBand(request).around(1, problems);
        }
    }

    /** The band of the energy, where there is one that was checked. */
    static Optional<Spread> energy(WorkloadRequest request) {
        return energyBand(request).around(1, new Problems());
    }

    /** The bands of a place around its figures; what is wrong is added to the problems. */
    static OwnSpread of(WorkloadRequest request, double pue, double intensityGPerKwh, Problems problems) {
        var building = new Given("pueLow", request.pueLow(), "pueHigh", request.pueHigh());
        var grid = new Given(
                "carbonIntensityLowGPerKwh",
                request.carbonIntensityLowGPerKwh(),
                "carbonIntensityHighGPerKwh",
                request.carbonIntensityHighGPerKwh());
        var ofPue = building.isPossible(1, Pue.MAX_RATIO, "", problems)
                ? building.around(pue, problems)
                : Optional.<Spread>empty();
        var ofGrid = grid.isPossible(0, CarbonIntensity.MAX_GRAMS, "g/kWh", problems)
                ? grid.around(intensityGPerKwh, problems)
                : Optional.<Spread>empty();
        return new OwnSpread(ofPue.orElse(null), ofGrid.orElse(null));
    }

    /** The ends that were given, as factors with their status. */
    static List<Factor> factors(WorkloadRequest request) {
        var factors = new ArrayList<Optional<Factor>>();
        factors.add(given("energyLow", request.energyLow(), "1"));
        factors.add(given("energyHigh", request.energyHigh(), "1"));
        factors.add(given("pueLow", request.pueLow(), "1"));
        factors.add(given("pueHigh", request.pueHigh(), "1"));
        factors.add(given("carbonIntensityLowGPerKwh", request.carbonIntensityLowGPerKwh(), "g CO2e/kWh"));
        factors.add(given("carbonIntensityHighGPerKwh", request.carbonIntensityHighGPerKwh(), "g CO2e/kWh"));
        return factors.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Factor> given(String name, @Nullable Double value, String unit) {
        return Stream.ofNullable(value)
                .map(end -> new Factor(name, end, unit, Status.GIVEN, null, null, null))
                .findFirst();
    }
}
