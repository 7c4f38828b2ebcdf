package org.mlcarbon.core.footprint;

import org.mlcarbon.core.quantity.Check;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Power;

/**
 * Devices at work.
 *
 * @param devicePower of one device at full use, mostly its TDP
 * @param deviceHours hours × devices × runs, h, above 0 to {@value #MAX_DEVICE_HOURS}
 * @param deviceShare part of each device that was used, above 0 to 1
 * @param utilisation mean power / device power, 0 to 1
 */
public record DeviceWork(Power devicePower, double deviceHours, double deviceShare, double utilisation) {

    /** A hundred thousand devices for a century: stops a value read in the wrong unit. */
    public static final double MAX_DEVICE_HOURS = 1e11;

    public DeviceWork {
        Check.range("device-hours", deviceHours, Double.MIN_VALUE, MAX_DEVICE_HOURS, "h");
        Check.range("device share", deviceShare, Double.MIN_VALUE, 1, "of a device");
        Check.range("utilisation", utilisation, 0, 1, "of the device power");
    }

    /**
     * Energy that the devices drew.
     * <pre>
     * hardware energy [kWh] = power × device-hours × share × utilisation
     * </pre>
     * Source: Lacoste et al. 2019, arXiv:1910.09700 (power × time); share and utilisation as Lannelongue et al. 2021,
     * doi:10.1002/advs.202100707, count cores and their usage.
     */
    public Energy energy() {
        return devicePower.forHours(deviceHours).times(deviceShare * utilisation);
    }
}
