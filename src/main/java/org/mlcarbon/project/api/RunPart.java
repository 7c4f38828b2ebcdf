package org.mlcarbon.project.api;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.project.RunTotal;

/**
 * What one run took and emitted.
 *
 * @param trainings 0 for the use of a model
 * @param hours wall-clock hours of all trainings, h, where known
 * @param deviceHours h; absent where only an energy is known
 * @param hardwareKwh at the machine, kWh; absent where it was measured at the building
 * @param facilityKwh at the meter of the building, kWh
 * @param operationalKg location-based operational emissions, kg CO2e
 * @param lowKg 5 % end, kg CO2e
 * @param highKg 95 % end, kg CO2e
 * @param embodiedKg manufacture, kg CO2e; absent where the run does not ask for it
 * @param measured whether its energy was measured
 * @param cost in the currency of the project; absent without a price or device-hours
 */
record RunPart(
        String label,
        String stage,
        String outcome,
        long trainings,
        @Nullable Double hours,
        @Nullable Double deviceHours,
        @Nullable Double hardwareKwh,
        double facilityKwh,
        double operationalKg,
        double lowKg,
        double highKg,
        @Nullable Double embodiedKg,
        boolean measured,
        @Nullable Double cost) {

    static RunPart of(RunTotal run) {
        return new RunPart(
                run.label(),
                run.stage().word(),
                run.outcome().word(),
                run.trainings(),
                run.hours(),
                run.deviceHours(),
                run.hardwareKwh(),
                run.facilityKwh(),
                run.kg(),
                run.rangeKg().low(),
                run.rangeKg().high(),
                run.embodiedKg(),
                run.measured(),
                run.cost());
    }
}
