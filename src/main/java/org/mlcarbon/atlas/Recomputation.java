package org.mlcarbon.atlas;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.AtlasRun;
import org.mlcarbon.core.footprint.DeviceWork;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Pue;

/**
 * What follows from the inputs that a publication states.
 * <pre>
 * hardware energy [kWh]     = power × device-hours, or the energy that the publication starts from
 * energy          [kWh]     = hardware energy × PUE, unless the intensity holds the PUE
 * emissions       [kg CO2e] = energy × carbon intensity
 * </pre>
 * Source: Strubell et al. 2019, arXiv:1906.02243, section 2, equations 1 and 2.
 *
 * @param deviceHours h; power of all devices counts hours
 * @param hardware before the PUE
 * @param energy after the PUE, where one is stated
 * @param emissions none without an intensity
 */
public record Recomputation(
        @Nullable Double deviceHours,
        @Nullable Energy hardware,
        @Nullable Energy energy,
        @Nullable Emissions emissions) {

    /** Nothing follows. */
    static final Recomputation NONE = new Recomputation(null, null, null, null);

    static Recomputation of(AtlasRun run) {
        var hours = deviceHours(run);
        var hardware = hardware(run, hours);
        if (hardware == null) {
            return new Recomputation(hours, null, null, null);
        }
        var energy = hardware.atFacility(pue(run));
        CarbonIntensity intensity = run.intensity();
        return new Recomputation(hours, hardware, energy, intensity == null ? null : energy.emissionsAt(intensity));
    }

    /** The PUE that is multiplied: 1 where none is stated, or where the intensity holds it. */
    static Pue pue(AtlasRun run) {
        var pue = run.pue();
        return pue == null || Boolean.TRUE.equals(run.intensityIncludesPue()) ? Pue.NONE : pue;
    }

    private static @Nullable Double deviceHours(AtlasRun run) {
        var hours = run.hours();
        if (run.deviceHours() != null || hours == null) {
            return run.deviceHours();
        }
        var count = run.deviceCount();
        return count == null ? hours : Double.valueOf(hours * count);
    }

    private static @Nullable Energy hardware(AtlasRun run, @Nullable Double deviceHours) {
        var power = run.power();
        return power == null || deviceHours == null
                ? run.givenEnergy()
                : new DeviceWork(power, deviceHours, 1, 1).energy();
    }
}
