package org.mlcarbon.core.footprint;

import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;

/**
 * Location-based operational footprint of one workload.
 *
 * @param hardwareEnergy at the machine
 * @param facilityEnergy at the meter of the building
 */
public record Footprint(Energy hardwareEnergy, Energy facilityEnergy, Emissions operational) {

    /**
     * Energy and emissions of hardware energy drawn at a site.
     * <pre>
     * facility energy [kWh]     = hardware energy × PUE
     * emissions       [kg CO2e] = facility energy × carbon intensity
     * </pre>
     * Source: Strubell et al. 2019, arXiv:1906.02243, section 2, equations 1 and 2; Lacoste et al. 2019 is the same
     * with PUE 1.
     */
    public static Footprint of(Energy hardwareEnergy, Site site) {
        var facilityEnergy = hardwareEnergy.atFacility(site.pue());
        return new Footprint(hardwareEnergy, facilityEnergy, facilityEnergy.emissionsAt(site.carbonIntensity()));
    }
}
