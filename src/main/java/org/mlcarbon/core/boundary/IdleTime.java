package org.mlcarbon.core.boundary;

import org.mlcarbon.core.quantity.Check;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Power;

/**
 * Hours in which devices were reserved and did nothing.
 * <pre>
 * idle energy [kWh] = idle power of a device × idle device-hours
 * </pre>
 * Source: Luccioni et al. 2022, arXiv:2211.02001, section 4.3, who count idle consumption as a term of its own.
 *
 * @param perDevice what one device draws while idle, with its share of the host where it is meant
 * @param deviceHours device-hours, h, not negative
 */
public record IdleTime(Power perDevice, double deviceHours) {

    public IdleTime {
        Check.range("idle device-hours", deviceHours, 0, Double.MAX_VALUE, "h");
    }

    /**
     * Idle device-hours of a reservation of which a share was idle: work took 1 − share, so the idle part is work × share /
     * (1 − share).
     *
     * @param workedDeviceHours h, not negative
     * @param share of the reserved hours, 0 to below 1
     */
    public static double deviceHours(double workedDeviceHours, double share) {
        Check.range("idle share of the reservation", share, 0, Math.nextDown(1.0), "of the reserved hours");
        return workedDeviceHours * share / (1 - share);
    }

    public Energy energy() {
        return perDevice.forHours(deviceHours);
    }
}
