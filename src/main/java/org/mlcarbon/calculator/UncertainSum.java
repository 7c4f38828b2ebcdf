package org.mlcarbon.calculator;

import java.util.List;
import java.util.Set;
import org.mlcarbon.core.boundary.Term.Kind;
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

    /** The energy of the processors of the hosts. */
    public static final String CPU_ENERGY = "cpuEnergy";

    /** The energy of the memory of the hosts. */
    public static final String MEMORY_ENERGY = "memoryEnergy";

    /** The energy of devices that were reserved and idle. */
    public static final String IDLE_ENERGY = "idleEnergy";

    /** All energy, under one name or the names of its parts. */
    public static final Set<String> ENERGIES =
            Set.of(ENERGY, DEVICE_ENERGY, HOST_ENERGY, CPU_ENERGY, MEMORY_ENERGY, IDLE_ENERGY);

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

    /** The parts of one whole: a term for each part of the work; a PUE never falls below 1. */
    static SumOfProducts of(Work work, Place place, Spread pue, Spread intensity) {
        var building = new UncertainFactor(PUE, pue, 1 / place.site().pue().ratio(), Double.POSITIVE_INFINITY);
        var grid = UncertainFactor.of(INTENSITY, intensity);
        var own = work.ownSpread();
        if (own != null) {
            return new SumOfProducts(List.of(new Term(1, List.of(UncertainFactor.of(ENERGY, own), building, grid))));
        }
        var parts = work.parts().stream()
                .filter(part -> part.kind() == Kind.DEVICES || part.energy().kilowattHours() > 0)
                .toList();
        double whole = work.energy().kilowattHours();
        return new SumOfProducts(parts.stream()
                .map(part -> new Term(
                        parts.size() == 1 ? 1 : part.energy().kilowattHours() / whole,
                        List.of(factor(part, parts.size() == 1), building, grid)))
                .toList());
    }

    private static UncertainFactor factor(WorkPart part, boolean alone) {
        return new UncertainFactor(alone ? ENERGY : name(part.kind()), part.spread(), 0, part.highest());
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case DEVICES -> DEVICE_ENERGY;
            case HOST -> HOST_ENERGY;
            case CPU -> CPU_ENERGY;
            case MEMORY -> MEMORY_ENERGY;
            case IDLE -> IDLE_ENERGY;
            case OVERHEAD -> throw new IllegalArgumentException("the overhead of the building is the PUE");
        };
    }
}
