package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.boundary.Embodied;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Hardware;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Energy;

/**
 * What ran, resolved: the energy that it drew and how far that may be off.
 *
 * @param energy at the machine, or at the meter if {@link Boundary#FACILITY_MEASURED}
 * @param devices the energy of the devices alone; the rest of {@code energy} is hosts and idle time
 * @param ownSpread how far the energy as a whole may be off, where the user stated it
 * @param hours wall-clock hours of all runs together, h, where they are known
 * @param hardware the row of the table, unless an own device or an energy was given
 * @param parts what {@code energy} is the sum of, the devices first
 * @param embodied manufacture that the work stands for, where it was asked for; in no energy
 */
public record Work(
        Boundary boundary,
        Energy energy,
        Energy devices,
        @Nullable Spread ownSpread,
        @Nullable Double hours,
        double deviceCount,
        @Nullable Double deviceHours,
        @Nullable Hardware hardware,
        List<Factor> factors,
        List<WorkPart> parts,
        @Nullable Embodied embodied) {

    /** This work with further parts, and with manufacture. */
    Work with(List<WorkPart> more, List<Factor> moreFactors, @Nullable Embodied manufacture) {
        var sum = energy;
        for (var part : more) {
            sum = sum.plus(part.energy());
        }
        var allParts = new ArrayList<>(parts);
        allParts.addAll(more);
        var allFactors = new ArrayList<>(factors);
        allFactors.addAll(moreFactors);
        return new Work(
                boundary,
                sum,
                devices,
                ownSpread,
                hours,
                deviceCount,
                deviceHours,
                hardware,
                List.copyOf(allFactors),
                List.copyOf(allParts),
                manufacture);
    }

    /** How far the energy may be off as a whole: as the user stated it, else by its parts, which are independent. */
    public Spread spread() {
        if (ownSpread != null) {
            return ownSpread;
        }
        var first = parts.getFirst();
        var whole = first.spread();
        double sum = first.energy().kilowattHours();
        for (var part : parts.subList(1, parts.size())) {
            double before = sum;
            sum += part.energy().kilowattHours();
            whole = sum == 0 ? whole : whole.plus(part.spread(), before / sum);
        }
        return whole;
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
