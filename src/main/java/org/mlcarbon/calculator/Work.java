package org.mlcarbon.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Hardware;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Energy;

/**
 * What ran, resolved: the energy that it drew and how far that may be off.
 *
 * @param energy at the machine, or at the meter if {@link Boundary#FACILITY_MEASURED}
 * @param devices the energy of the devices alone; the rest of {@code energy} is hosts
 * @param spreads how far the energy may be off, devices and hosts apart
 * @param hours wall-clock hours of all runs together, h, where they are known
 * @param hardware the row of the table, unless an own device or an energy was given
 */
public record Work(
        Boundary boundary,
        Energy energy,
        Energy devices,
        WorkSpread spreads,
        @Nullable Double hours,
        double deviceCount,
        @Nullable Double deviceHours,
        @Nullable Hardware hardware,
        List<Factor> factors) {

    /** How far the energy may be off as a whole. */
    public Spread spread() {
        return spreads.whole();
    }

    /** What the energy stands for. */
    public enum Boundary {
        /** Nothing known but the device: its power stands for the whole server. */
        SERVER_AT_DEVICE_POWER,
        /** The row is a measured mean of a system or chip. */
        MEASURED_MEAN_POWER,
        /** Devices alone, at a given utilisation. */
        DEVICES,
        /** Devices and, apart, the power of their hosts. */
        DEVICES_AND_HOSTS,
        /** Energy measured at the machine. */
        HARDWARE_MEASURED,
        /** Energy measured at the meter of the building: the PUE is inside. */
        FACILITY_MEASURED
    }
}
