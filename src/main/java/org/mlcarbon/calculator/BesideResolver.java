package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.boundary.Embodied;
import org.mlcarbon.boundary.EmbodiedQuestion;
import org.mlcarbon.boundary.EmbodiedService;
import org.mlcarbon.boundary.HostPower;
import org.mlcarbon.boundary.HostService;
import org.mlcarbon.boundary.Unresolved;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.core.boundary.IdleTime;
import org.mlcarbon.core.boundary.Term.Kind;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.quantity.Power;
import org.springframework.stereotype.Component;

/** Adds to a work what was asked for beside the devices: processors, memory, idle time and manufacture. */
@Component
class BesideResolver {

    private final HostService hosts;
    private final EmbodiedService manufacture;

    BesideResolver(HostService hosts, EmbodiedService manufacture) {
        this.hosts = hosts;
        this.manufacture = manufacture;
    }

    /** What is added to a work. */
    private record Added(List<WorkPart> parts, List<Factor> factors) {

        void host(Kind kind, HostPower power, double hours) {
            parts.add(WorkPart.of(kind, power.power().forHours(hours), power.spread()));
            factors.addAll(power.factors());
        }
    }

    /** The work with all of it, or nothing after the reasons were added to the problems. */
    @Nullable
    Work with(Work work, WorkloadRequest request, DataVersion version, Problems problems) {
        var added = new Added(new ArrayList<>(), new ArrayList<>());
        Embodied embodied = null;
        try {
            addHosts(work, request, version, added);
            double idleHours = addIdle(work, request, problems, added);
            if (BoundaryChecks.countsEmbodied(request)) {
                embodied = manufacture.embodied(version, question(work, request, idleHours));
            }
        } catch (Unresolved e) {
            problems.add(e.property(), e.key(), e.arguments().toArray());
            return null;
        }
        return added.parts().isEmpty() && embodied == null ? work : work.with(added.parts(), added.factors(), embodied);
    }

    private void addHosts(Work work, WorkloadRequest request, DataVersion version, Added added) throws Unresolved {
        double hours = work.hours() == null ? 0 : work.hours();
        if (request.cpu() != null) {
            added.host(Kind.CPU, hosts.processors(version, request.cpu(), request.cpuCount()), hours);
        } else if (request.cpuPowerWatts() != null) {
            added.host(Kind.CPU, HostService.givenProcessors(request.cpuPowerWatts()), hours);
        }
        if (request.memoryGb() != null && BoundaryChecks.countsMemory(request)) {
            var question =
                    new HostService.MemoryQuestion(request.memoryGb(), request.memoryModel(), request.hostCount());
            added.host(Kind.MEMORY, hosts.memory(version, question), hours);
        }
    }

    /** Adds idle time and gives its device-hours, h. */
    private static double addIdle(Work work, WorkloadRequest request, Problems problems, Added added) {
        var watts = request.idlePowerWatts();
        if (watts == null) {
            return 0;
        }
        var power = work.hardware() == null ? request.devicePowerWatts() : powerOf(work);
        if (power != null && watts > power) {
            problems.add("idlePowerWatts", "idle-above-power", power);
            return 0;
        }
        double share = Objects.requireNonNullElse(request.deviceShare(), 1.0);
        double hours = idleHours(work, request);
        var idle = new IdleTime(new Power(watts * share), hours);
        added.parts().add(WorkPart.of(Kind.IDLE, idle.energy(), DefaultSpread.hostPower()));
        added.factors().add(given("idlePowerWatts", watts, "W"));
        if (request.idleShare() != null) {
            added.factors().add(given("idleShare", request.idleShare(), "1"));
        }
        added.factors().add(given("idleDeviceHours", hours, "h"));
        return hours * share;
    }

    private static @Nullable Double powerOf(Work work) {
        var hardware = work.hardware();
        return hardware == null || hardware.tdp() == null
                ? null
                : (Double) hardware.tdp().watts();
    }

    private static double idleHours(Work work, WorkloadRequest request) {
        return request.idleShare() == null || work.deviceHours() == null
                ? Objects.requireNonNullElse(request.idleDeviceHours(), 0.0)
                : IdleTime.deviceHours(work.deviceHours(), request.idleShare());
    }

    private static EmbodiedQuestion question(Work work, WorkloadRequest request, double idleHours) {
        double worked = work.deviceHours() == null
                ? Objects.requireNonNullElse(request.embodiedDeviceHours(), 0.0)
                : work.deviceHours() * Objects.requireNonNullElse(request.deviceShare(), 1.0);
        return new EmbodiedQuestion(
                Objects.requireNonNull(request.embodied()),
                work.hardware(),
                request.embodiedProxy(),
                request.embodiedKgPerDevice(),
                request.embodiedKgPerServer(),
                request.devicesPerServer(),
                request.lifetimeYears(),
                request.lifetimeUseShare(),
                worked,
                idleHours);
    }

    private static Factor given(String name, double value, String unit) {
        return new Factor(name, value, unit, Status.GIVEN, null, null, null);
    }
}
