package org.mlcarbon.project;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.Interval;

/**
 * What one run took and emitted, with all trainings of its sweep.
 *
 * @param trainings 1 or more; 0 for the use of a model
 * @param hours wall-clock hours of all trainings together, h, where they are known
 * @param deviceHours h; absent where only an energy is known
 * @param hardwareKwh energy at the machine, kWh; absent where it was measured at the building
 * @param facilityKwh energy at the meter of the building, kWh
 * @param kg location-based operational emissions, kg CO2e
 * @param rangeKg 5 to 95 % of the emissions, kg CO2e
 * @param embodiedKg manufacture that the run stands for, kg CO2e, in no other figure; absent where it was not asked for
 * @param measured whether the energy of this run was measured, not worked out from devices and hours
 * @param cost price × device-hours, in the currency of the project; absent without a price or device-hours
 */
public record RunTotal(
        String label,
        Stage stage,
        Outcome outcome,
        long trainings,
        @Nullable Double hours,
        @Nullable Double deviceHours,
        @Nullable Double hardwareKwh,
        double facilityKwh,
        double kg,
        Interval rangeKg,
        @Nullable Double embodiedKg,
        boolean measured,
        @Nullable Double cost) {}
