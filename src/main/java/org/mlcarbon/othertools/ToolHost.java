package org.mlcarbon.othertools;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.OtherTool;
import org.mlcarbon.core.boundary.ModulePower;

/**
 * The energy of processors and memory as a calculator counts it.
 *
 * @param kilowattHours 0 where it counts none, or none is known
 * @param factors what it was computed from
 */
record ToolHost(double kilowattHours, List<Factor> factors) {

    private static final ToolHost NOTHING = new ToolHost(0, List.of());

    static ToolHost of(OtherTool tool, ToolWorkload work) throws NotComputable {
        if (work.measuredKwh() != null) {
            return NOTHING; // what was measured at the machine holds its host
        }
        var parts = new ArrayList<Factor>();
        double watts = switch (Calculator.of(tool)) {
            case ML_CO2_IMPACT, ENERGYVIS -> 0;
            case GREEN_ALGORITHMS, GREEN_ALGORITHMS_DATA_2, GREEN_ALGORITHMS_4_HPC ->
                cores(tool, work.host(), parts) + memory(tool, work.host(), parts);
            case CLOUD_CARBON_FOOTPRINT -> memory(tool, work.host(), parts);
            case CODECARBON ->
                work.hostPowerWatts() == null
                        ? processor(tool, work.host(), parts) + modules(tool, work.host(), parts)
                        : measured(work.hostPowerWatts(), parts);
            case CARBONTRACKER, EXPERIMENT_IMPACT_TRACKER ->
                measured(work.hostPowerWatts() == null ? work.host().processorWatts() : work.hostPowerWatts(), parts);
        };
        if (watts == 0) {
            return new ToolHost(0, parts);
        }
        if (work.hours() == null) {
            throw new NotComputable(Missing.HOURS);
        }
        return new ToolHost(watts * work.hours() / 1000, parts);
    }

    /** Cores at their power, or at that of an unknown processor. */
    private static double cores(OtherTool tool, HostDetails host, List<Factor> parts) {
        if (host.processorWatts() != null) {
            return measured(host.processorWatts(), parts);
        }
        if (host.cores() == null || tool.coreDefaultWatts() == null) {
            return 0;
        }
        return byDefault("processorPowerWatts", host.cores() * tool.coreDefaultWatts(), tool, parts);
    }

    private static double memory(OtherTool tool, HostDetails host, List<Factor> parts) {
        var gigabytes = host.memoryGb() == null ? tool.memoryDefaultGb() : host.memoryGb();
        if (gigabytes == null || tool.memoryWattsPerGb() == null) {
            return 0;
        }
        memoryGb(gigabytes, host, tool, parts);
        return byDefault("memoryPowerWatts", gigabytes * tool.memoryWattsPerGb(), tool, parts);
    }

    /** A share of the power of the processor, or of an unknown one where there are cores. */
    private static double processor(OtherTool tool, HostDetails host, List<Factor> parts) {
        var known = host.processorWatts() == null && host.cores() != null
                ? tool.processorDefaultWatts()
                : host.processorWatts();
        return known == null || tool.processorShare() == null
                ? 0
                : byDefault("processorPowerWatts", known * tool.processorShare(), tool, parts);
    }

    private static double modules(OtherTool tool, HostDetails host, List<Factor> parts) {
        if (host.memoryGb() == null || tool.memoryWattsPerModule() == null) {
            return 0;
        }
        memoryGb(host.memoryGb(), host, tool, parts);
        return byDefault(
                "memoryPowerWatts",
                modules(tool.memoryWattsPerModule()).of(host.memoryGb()).watts(),
                tool,
                parts);
    }

    /** Two modules are the least that it counts. */
    private static ModulePower modules(double wattsPerModule) {
        return new ModulePower(wattsPerModule, 2 * wattsPerModule);
    }

    private static double measured(@Nullable Double watts, List<Factor> parts) {
        if (watts == null) {
            return 0;
        }
        parts.add(new Factor("hostPowerWatts", watts, "W", Status.GIVEN, null, null, null));
        return watts;
    }

    private static void memoryGb(double gigabytes, HostDetails host, OtherTool tool, List<Factor> parts) {
        parts.add(
                host.memoryGb() == null
                        ? new Factor("memoryGb", gigabytes, "GB", Status.DEFAULT, null, null, tool.source())
                        : new Factor("memoryGb", gigabytes, "GB", Status.GIVEN, null, null, null));
    }

    private static double byDefault(String name, double watts, OtherTool tool, List<Factor> parts) {
        parts.add(new Factor(name, watts, "W", Status.PUBLISHED, null, null, tool.source()));
        return watts;
    }
}
