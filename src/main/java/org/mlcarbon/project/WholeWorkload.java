package org.mlcarbon.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;

/** All that a run computed as one workload of the calculator: every training of a sweep, all uses of a model. */
final class WholeWorkload {

    /** The properties of a workload that say what ran; the others say where. */
    static final Set<String> WHAT_RAN = WorkloadParameters.withBesideDevices(
            "hardware",
            "devicePowerWatts",
            "hardwareName",
            "energyKwh",
            "energyBoundary",
            "deviceCount",
            "deviceShare",
            "hours",
            "deviceHours",
            "runs",
            "utilisation",
            "hostPowerWatts",
            "startedAt");

    private WholeWorkload() {}

    /**
     * The workload of a run that was checked.
     * <pre>
     * sweep: mean hours = hours × mean length, runs = trainings; totals × trainings × mean length
     * use:   energy [kWh] = requests / 1,000 × kWh per 1,000 requests
     * </pre>
     */
    static WorkloadRequest of(Run run) {
        var workload = run.workload();
        if (run.use() != null) {
            return workload.withAmounts(
                    run.use().requests() / 1_000 * run.use().kwhPer1000Requests(), null, null, null);
        }
        if (run.sweep() == null) {
            return workload;
        }
        long trainings = run.sweep().trainings();
        double length = run.sweep().meanLength();
        var beside = new LinkedHashMap<String, Object>();
        put(beside, "idleDeviceHours", times(workload.idleDeviceHours(), trainings * length));
        put(beside, "embodiedDeviceHours", times(workload.embodiedDeviceHours(), trainings * length));
        var whole = workload.withAmounts(
                times(workload.energyKwh(), trainings * length),
                times(workload.hours(), length),
                times(workload.deviceHours(), trainings * length),
                workload.hours() == null ? null : (int) trainings);
        return beside.isEmpty() ? whole : WorkloadParameters.with(whole, beside);
    }

    private static void put(Map<String, Object> values, String name, @Nullable Double value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static @Nullable Double times(@Nullable Double amount, double factor) {
        return amount == null ? null : amount * factor;
    }

    /** How often something was trained: 1 or more, and 0 for the use of a model. */
    static long trainings(Run run) {
        if (run.use() != null) {
            return 0;
        }
        if (run.sweep() != null) {
            return run.sweep().trainings();
        }
        return run.workload().runs() == null ? 1 : run.workload().runs();
    }

    /** Whether the energy of the whole run was read off a meter, not worked out from a part of it or from devices. */
    static boolean isMeasured(Run run) {
        return run.workload().energyKwh() != null && run.sweep() == null && run.use() == null;
    }
}
