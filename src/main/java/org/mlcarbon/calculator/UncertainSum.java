package org.mlcarbon.calculator;

import java.util.List;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.uncertainty.SumOfProducts;
import org.mlcarbon.core.uncertainty.SumOfProducts.Term;
import org.mlcarbon.core.uncertainty.UncertainFactor;

/** The emissions of an estimate as a sum of products of factors that may be off, kg CO2e. */
public final class UncertainSum {

    /** All of the energy, where devices and hosts are not told apart. */
    public static final String ENERGY = "energy";

    /** The energy of the devices where that of the hosts is known apart. */
    public static final String DEVICE_ENERGY = "deviceEnergy";

    /** The energy of the hosts. */
    public static final String HOST_ENERGY = "hostEnergy";

    public static final String PUE = "pue";
    public static final String INTENSITY = "carbonIntensityGPerKwh";

    private UncertainSum() {}

    /** Of an estimate, with the spreads that its range has. */
    public static SumOfProducts of(Estimate estimate) {
        var place = estimate.place();
        return of(
                        estimate.work(),
                        place,
                        CalculatorService.pueSpread(place),
                        CalculatorService.intensitySpread(place, estimate.work()))
                .times(estimate.footprint().operational().kilogramsCo2e());
    }

    /** The parts of one whole: a term for devices and one for hosts, or one for all; a PUE never falls below 1. */
    static SumOfProducts of(Work work, Place place, Spread pue, Spread intensity) {
        var building = new UncertainFactor(PUE, pue, 1 / place.site().pue().ratio(), Double.POSITIVE_INFINITY);
        var grid = UncertainFactor.of(INTENSITY, intensity);
        var spreads = work.spreads();
        var devices = new UncertainFactor(
                spreads.isSplit() ? DEVICE_ENERGY : ENERGY, spreads.devices(), 0, spreads.highest());
        var ofDevices = new Term(spreads.share(), List.of(devices, building, grid));
        if (!spreads.isSplit()) {
            return new SumOfProducts(List.of(ofDevices));
        }
        var hosts = UncertainFactor.of(HOST_ENERGY, spreads.hosts());
        return new SumOfProducts(List.of(ofDevices, new Term(1 - spreads.share(), List.of(hosts, building, grid))));
    }
}
