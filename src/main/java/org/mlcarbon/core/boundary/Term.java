package org.mlcarbon.core.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mlcarbon.core.footprint.Site;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Pue;

/**
 * One term of the operational emissions: terms add up to the whole.
 *
 * @param energy of the term alone; at the machine, but for {@link Kind#OVERHEAD}
 * @param emissions of that energy at the intensity of the site, without what the building adds to it
 */
public record Term(Kind kind, Energy energy, Emissions emissions) {

    /** What draws the energy, in the order in which people build it up. */
    public enum Kind {
        /** The devices that do the work, or energy measured at the machine or at the meter. */
        DEVICES,
        /** Processors of the hosts. */
        CPU,
        /** Memory of the hosts. */
        MEMORY,
        /** Hosts as one given power. */
        HOST,
        /** Devices that were reserved and idle. */
        IDLE,
        /** Cooling and power supply of the building: hardware energy × (PUE − 1). */
        OVERHEAD
    }

    /**
     * The terms of energies at the machine, with the overhead of the building last where there is any.
     * <pre>
     * term     [kg CO2e] = energy of the term × intensity
     * overhead [kg CO2e] = Σ energy × (PUE − 1) × intensity
     * </pre>
     *
     * @param hardware energies at the machine; a kind that is absent was not asked for
     * @throws IllegalArgumentException for an overhead among them, which follows from the others
     */
    public static List<Term> of(Map<Kind, Energy> hardware, Site site) {
        if (hardware.containsKey(Kind.OVERHEAD)) {
            throw new IllegalArgumentException("the overhead of the building follows from the other terms");
        }
        var terms = new ArrayList<Term>();
        var sum = new Energy(0);
        for (var kind : Kind.values()) {
            var energy = hardware.get(kind);
            if (energy != null) {
                terms.add(term(kind, energy, site));
                sum = sum.plus(energy);
            }
        }
        if (!site.pue().equals(Pue.NONE)) {
            terms.add(term(Kind.OVERHEAD, sum.times(site.pue().ratio() - 1), site));
        }
        return List.copyOf(terms);
    }

    private static Term term(Kind kind, Energy energy, Site site) {
        return new Term(kind, energy, energy.emissionsAt(site.carbonIntensity()));
    }
}
