package org.mlcarbon.project;

/**
 * What some runs took and emitted together.
 *
 * @param runs lines of the project
 * @param trainings how often something was trained; a sweep is many, the use of a model none
 * @param deviceHours h, of the runs that state devices
 * @param runsWithoutDeviceHours runs of which only an energy is known
 * @param hardwareKwh energy at the machine, kWh, of the runs where it is known
 * @param meterOnlyKwh the part of {@code facilityKwh} that was measured at the building, kWh: its energy at the machine
 *     is not known
 * @param facilityKwh energy at the meter of the building, kWh
 * @param kg location-based operational emissions, kg CO2e
 */
public record Amounts(
        long runs,
        long trainings,
        double deviceHours,
        long runsWithoutDeviceHours,
        double hardwareKwh,
        double meterOnlyKwh,
        double facilityKwh,
        double kg) {

    /** The amounts of one run. */
    static Amounts of(RunTotal run) {
        return new Amounts(
                1,
                run.trainings(),
                run.deviceHours() == null ? 0 : run.deviceHours(),
                run.deviceHours() == null ? 1 : 0,
                run.hardwareKwh() == null ? 0 : run.hardwareKwh(),
                run.hardwareKwh() == null ? run.facilityKwh() : 0,
                run.facilityKwh(),
                run.kg());
    }

    Amounts plus(Amounts other) {
        return new Amounts(
                runs + other.runs,
                trainings + other.trainings,
                deviceHours + other.deviceHours,
                runsWithoutDeviceHours + other.runsWithoutDeviceHours,
                hardwareKwh + other.hardwareKwh,
                meterOnlyKwh + other.meterOnlyKwh,
                facilityKwh + other.facilityKwh,
                kg + other.kg);
    }

    /** What takes these away where it is added. */
    Amounts negated() {
        return new Amounts(
                -runs,
                -trainings,
                -deviceHours,
                -runsWithoutDeviceHours,
                -hardwareKwh,
                -meterOnlyKwh,
                -facilityKwh,
                -kg);
    }
}
