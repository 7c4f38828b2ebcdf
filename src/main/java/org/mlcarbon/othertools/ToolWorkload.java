package org.mlcarbon.othertools;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.Check;
import org.mlcarbon.core.quantity.Power;

/**
 * What ran and where, as plain numbers that every calculator can take its part of.
 *
 * @param hardwareId the device of the hosted table, for calculators that know devices by name
 * @param devicePowerWatts of one device, W; none where only an energy is known
 * @param deviceHours hours × devices × share × runs, h
 * @param hours wall-clock hours of all runs, h; none where only device-hours are known
 * @param utilisation mean power / device power, 0 to 1, where it is known
 * @param hostPowerWatts measured power of the hosts, W
 * @param measuredKwh energy measured at the machine, kWh
 * @param machineEnergyKnown false where the energy was measured for the whole building only
 * @param host memory and processors, which only some calculators take
 * @param pue facility energy / hardware energy, where the user states it
 * @param place where it ran
 * @param standIn a place for calculators that do not know the first one
 */
public record ToolWorkload(
        @Nullable String hardwareId,
        @Nullable Double devicePowerWatts,
        @Nullable Double deviceHours,
        @Nullable Double hours,
        @Nullable Double utilisation,
        @Nullable Double hostPowerWatts,
        @Nullable Double measuredKwh,
        boolean machineEnergyKnown,
        HostDetails host,
        @Nullable Double pue,
        Whereabouts place,
        @Nullable Whereabouts standIn) {

    private static final double MAX_HOURS = 1e12;
    private static final double MAX_PUE = 3;

    public ToolWorkload {
        check("device power", devicePowerWatts, 0, Power.MAX_WATTS, "W");
        check("device-hours", deviceHours, 0, MAX_HOURS, "h");
        check("hours", hours, 0, MAX_HOURS, "h");
        check("utilisation", utilisation, 0, 1, "of the device power");
        check("host power", hostPowerWatts, 0, Power.MAX_WATTS, "W");
        check("energy", measuredKwh, 0, MAX_HOURS, "kWh");
        check("PUE", pue, 1, MAX_PUE, "of facility to hardware energy");
    }

    private static void check(String quantity, @Nullable Double value, double min, double max, String unit) {
        if (value != null) {
            Check.range(quantity, value, min, max, unit);
        }
    }

    /** Devices of one power for some hours at a place, nothing else known. */
    public static ToolWorkload devices(double watts, double count, double hours, Whereabouts place) {
        return new ToolWorkload(
                null, watts, count * hours, hours, null, null, null, true, HostDetails.NONE, null, place, null);
    }
}
