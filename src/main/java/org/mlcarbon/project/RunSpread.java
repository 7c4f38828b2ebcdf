package org.mlcarbon.project;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.Place;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.footprint.SumSpread;

/**
 * How far the factors of one run may be off, and with which other runs it shares them: one kind of device, one building,
 * one grid in one year.
 *
 * @param device that other runs have too; absent where the energy was given, which is an own reading of each run
 */
record RunSpread(Spread energy, @Nullable Device device, Spread pue, Building building, Spread intensity, Grid grid) {

    /** One kind of device: hardware of the table, or an own one of a name and power. */
    record Device(String name, double watts) {}

    /** One building: a place by its name, and an own place by its PUE, since nothing else tells it from another. */
    record Building(Place.Kind kind, String name, double pue) {

        static Building of(Place place) {
            var region = place.region();
            return place.kind() == Place.Kind.OWN_INTENSITY
                    ? new Building(place.kind(), "", place.pue().value())
                    : new Building(place.kind(), region == null ? place.name() : region.id(), 0);
        }
    }

    /** The published figure of a zone in a year, or an own figure. */
    record Grid(
            @Nullable String zone,
            @Nullable String series,
            @Nullable Integer year,
            double gPerKwh) {

        static Grid of(Place place) {
            var priced = place.priced();
            return priced == null
                    ? new Grid(
                            null,
                            place.intensity().kind(),
                            place.intensity().year(),
                            place.intensity().value())
                    : new Grid(priced.zone().id(), priced.series().id(), priced.year(), 0);
        }
    }

    static RunSpread of(Run run, Estimate estimate) {
        var place = estimate.place();
        return new RunSpread(
                energy(run, estimate),
                device(estimate),
                CalculatorService.pueSpread(place),
                Building.of(place),
                CalculatorService.intensitySpread(place, estimate.work()),
                Grid.of(place));
    }

    /** A given energy that stands for more than was read has the spread of a mean, not of a reading. */
    private static Spread energy(Run run, Estimate estimate) {
        boolean devices = run.workload().energyKwh() == null && run.use() == null;
        return devices || WholeWorkload.isMeasured(run) ? estimate.work().spread() : DefaultSpread.measuredMeanPower();
    }

    private static @Nullable Device device(Estimate estimate) {
        if (estimate.request().energyKwh() != null) {
            return null;
        }
        var hardware = estimate.work().hardware();
        return hardware == null
                ? new Device(
                        Objects.requireNonNullElse(estimate.request().hardwareName(), ""),
                        Objects.requireNonNullElse(estimate.request().devicePowerWatts(), 0.0))
                : new Device(hardware.id(), 0);
    }

    /** The spread of this run alone. */
    Spread product() {
        return energy.times(pue).times(intensity);
    }

    /**
     * Adds runs that have this spread, each of them.
     *
     * @param kg of all of them
     * @param aloneKg √ Σ kg², to which the errors add up that no two of them share; for one run its kg
     */
    void addTo(SumSpread sum, double kg, double aloneKg) {
        sum.add(kg, product());
        if (device == null) {
            sum.alone(aloneKg, energy);
        } else {
            sum.shares(device, kg, energy);
        }
        sum.shares(building, kg, pue);
        sum.shares(grid, kg, intensity);
    }
}
