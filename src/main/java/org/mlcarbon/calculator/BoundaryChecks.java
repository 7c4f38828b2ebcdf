package org.mlcarbon.calculator;

import org.mlcarbon.core.boundary.Manufacture;
import org.mlcarbon.core.boundary.WaterIntensity;
import org.mlcarbon.core.footprint.DeviceWork;
import org.mlcarbon.core.quantity.Power;

/** What is allowed among the properties that widen the boundary, and which go together. */
final class BoundaryChecks {

    private static final double MAX_MEMORY_GB = 1e10;
    private static final double MAX_HOSTS = 1e7;
    private static final double MAX_KG = 1e5;

    /** A reservation that did nothing in more than 99 of 100 hours is most likely a percentage. */
    private static final double MAX_IDLE_SHARE = 0.99;

    private BoundaryChecks() {}

    static void check(WorkloadRequest request, Problems problems) {
        hosts(request, problems);
        idle(request, problems);
        embodied(request, problems);
        water(request, problems);
    }

    /** Whether processors or memory are counted apart. */
    static boolean countsHostParts(WorkloadRequest request) {
        return request.cpu() != null || request.cpuPowerWatts() != null || countsMemory(request);
    }

    static boolean countsMemory(WorkloadRequest request) {
        return request.memoryGb() != null && !"none".equals(request.memoryModel());
    }

    static boolean countsEmbodied(WorkloadRequest request) {
        return request.embodied() != null && !request.embodied().equals("none");
    }

    private static void hosts(WorkloadRequest request, Problems problems) {
        problems.positive("memoryGb", request.memoryGb(), MAX_MEMORY_GB, "GB");
        problems.oneOf("memoryModel", request.memoryModel(), "w-per-gb", "w-per-module", "w-per-module-arm", "none");
        problems.range("hostCount", request.hostCount(), 1, MAX_HOSTS, "");
        problems.range("cpuCount", request.cpuCount(), 1, MAX_HOSTS, "");
        problems.range("cpuPowerWatts", request.cpuPowerWatts(), 0, Power.MAX_WATTS, "W");
        if (request.memoryGb() == null) {
            if (!"none".equals(request.memoryModel())) {
                problems.notWithout("memoryModel", request.memoryModel(), "memoryGb");
            }
            problems.notWithout("hostCount", request.hostCount(), "memoryGb");
        }
        if (request.cpu() == null) {
            problems.notWithout("cpuCount", request.cpuCount(), "cpu");
        } else {
            problems.notWith("cpuPowerWatts", request.cpuPowerWatts(), "cpu");
        }
        if (request.hostPowerWatts() != null) {
            hostPartsNotWith("hostPowerWatts", request, problems);
        } else if (request.energyKwh() != null) {
            hostPartsNotWith("energyKwh", request, problems);
        } else if (request.hours() == null) {
            problems.notWithout("memoryGb", request.memoryGb(), "hours");
            problems.notWithout("cpu", request.cpu(), "hours");
            problems.notWithout("cpuPowerWatts", request.cpuPowerWatts(), "hours");
        }
    }

    private static void hostPartsNotWith(String other, WorkloadRequest request, Problems problems) {
        problems.notWith("memoryGb", request.memoryGb(), other);
        problems.notWith("cpu", request.cpu(), other);
        problems.notWith("cpuPowerWatts", request.cpuPowerWatts(), other);
    }

    private static void idle(WorkloadRequest request, Problems problems) {
        problems.range("idlePowerWatts", request.idlePowerWatts(), 0, Power.MAX_WATTS, "W");
        problems.range("idleShare", request.idleShare(), 0, MAX_IDLE_SHARE, "");
        problems.range("idleDeviceHours", request.idleDeviceHours(), 0, DeviceWork.MAX_DEVICE_HOURS, "h");
        if (request.idlePowerWatts() == null) {
            problems.notWithout("idleShare", request.idleShare(), "idlePowerWatts");
            problems.notWithout("idleDeviceHours", request.idleDeviceHours(), "idlePowerWatts");
            return;
        }
        if (request.idleShare() == null && request.idleDeviceHours() == null) {
            problems.add("idlePowerWatts", "no-idle-hours");
        } else if (request.idleShare() != null) {
            problems.notWith("idleDeviceHours", request.idleDeviceHours(), "idleShare");
        }
        if (request.energyKwh() != null) {
            problems.notWith("idleShare", request.idleShare(), "energyKwh");
        }
        if (PlaceResolver.insideEnergy(request)) {
            problems.notWith("idlePowerWatts", request.idlePowerWatts(), "energyBoundary=facility");
        }
    }

    private static void embodied(WorkloadRequest request, Problems problems) {
        problems.oneOf(
                "embodied", request.embodied(), "none", "published", "bloom", "sci", "morrison", "ecologits", "own");
        problems.range("embodiedKgPerDevice", request.embodiedKgPerDevice(), 0, MAX_KG, "kg");
        problems.range("embodiedKgPerServer", request.embodiedKgPerServer(), 0, MAX_KG, "kg");
        problems.range("devicesPerServer", request.devicesPerServer(), 1, Manufacture.MAX_DEVICES_PER_SERVER, "");
        problems.positive("lifetimeYears", request.lifetimeYears(), Manufacture.MAX_YEARS, "a");
        problems.positive("lifetimeUseShare", request.lifetimeUseShare(), 1, "");
        problems.positive("embodiedDeviceHours", request.embodiedDeviceHours(), DeviceWork.MAX_DEVICE_HOURS, "h");
        if (!countsEmbodied(request)) {
            problems.notWithout("embodiedProxy", request.embodiedProxy(), "embodied");
            problems.notWithout("embodiedKgPerDevice", request.embodiedKgPerDevice(), "embodied");
            problems.notWithout("embodiedKgPerServer", request.embodiedKgPerServer(), "embodied");
            problems.notWithout("devicesPerServer", request.devicesPerServer(), "embodied");
            problems.notWithout("lifetimeYears", request.lifetimeYears(), "embodied");
            problems.notWithout("lifetimeUseShare", request.lifetimeUseShare(), "embodied");
            problems.notWithout("embodiedDeviceHours", request.embodiedDeviceHours(), "embodied");
        } else if (request.energyKwh() == null) {
            problems.notWithout("embodiedDeviceHours", request.embodiedDeviceHours(), "energyKwh");
        } else if (request.embodiedDeviceHours() == null) {
            problems.add("embodiedDeviceHours", "no-embodied-hours");
        }
    }

    private static void water(WorkloadRequest request, Problems problems) {
        problems.oneOf("water", request.water(), "published");
        problems.range("wueLitresPerKwh", request.wueLitresPerKwh(), 0, WaterIntensity.MAX_LITRES, "L/kWh");
        problems.range("gridWaterLitresPerKwh", request.gridWaterLitresPerKwh(), 0, WaterIntensity.MAX_LITRES, "L/kWh");
        if (PlaceResolver.insideEnergy(request)) {
            problems.notWith("wueLitresPerKwh", request.wueLitresPerKwh(), "energyBoundary=facility");
        }
    }
}
