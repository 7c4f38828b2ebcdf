package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Work.Boundary;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.Hardware;
import org.mlcarbon.core.boundary.Term.Kind;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.footprint.DeviceWork;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Power;
import org.springframework.stereotype.Component;

/** Turns the part of a request that says what ran into {@link Work}, or says what is wrong with it. */
@Component
class WorkResolver {

    static final double MAX_HOURS = 1e8;

    private static final double MAX_COUNT = 1e7;
    private static final double MAX_RUNS = 1e6;
    private static final double MAX_ENERGY_KWH = 1e12;

    private final Catalog catalog;
    private final BesideResolver beside;

    WorkResolver(Catalog catalog, BesideResolver beside) {
        this.catalog = catalog;
        this.beside = beside;
    }

    /** The work, or nothing after the reasons were added to the problems. */
    @Nullable
    Work resolve(WorkloadRequest request, DataVersion version, Problems problems) {
        var before = problems.count();
        checkRanges(request, problems);
        checkExactlyOne(request, problems);
        OwnBands.checkEnergy(request, problems);
        if (request.energyKwh() != null) {
            checkMeasured(request, problems);
            return problems.count() == before
                    ? beside.with(measured(request, request.energyKwh()), request, version, problems)
                    : null;
        }
        checkDevices(request, problems);
        var hardware = request.hardware() == null ? null : hardware(request.hardware(), version, problems);
        if (hardware != null) {
            checkAgainstRow(request, hardware, problems);
        }
        return problems.count() == before ? beside.with(devices(request, hardware), request, version, problems) : null;
    }

    private static void checkRanges(WorkloadRequest request, Problems problems) {
        problems.positive("devicePowerWatts", request.devicePowerWatts(), Power.MAX_WATTS, "W");
        problems.positive("energyKwh", request.energyKwh(), MAX_ENERGY_KWH, "kWh");
        problems.oneOf("energyBoundary", request.energyBoundary(), "hardware", "facility");
        problems.range("deviceCount", request.deviceCount(), 1, MAX_COUNT, "");
        problems.positive("deviceShare", request.deviceShare(), 1, "");
        problems.positive("hours", request.hours(), MAX_HOURS, "h");
        problems.positive("deviceHours", request.deviceHours(), DeviceWork.MAX_DEVICE_HOURS, "h");
        problems.range("runs", request.runs(), 1, MAX_RUNS, "");
        problems.range("utilisation", request.utilisation(), 0, 1, "");
        problems.range("hostPowerWatts", request.hostPowerWatts(), 0, Power.MAX_WATTS, "W");
        problems.text("hardwareName", request.hardwareName());
        BoundaryChecks.check(request, problems);
    }

    private static void checkExactlyOne(WorkloadRequest request, Problems problems) {
        var given = Stream.of(request.hardware(), request.devicePowerWatts(), request.energyKwh())
                .filter(Objects::nonNull)
                .count();
        if (given == 0) {
            problems.add("hardware", "no-hardware");
        } else if (given > 1) {
            problems.add(request.energyKwh() == null ? "devicePowerWatts" : "energyKwh", "several-hardware");
        }
        if (request.devicePowerWatts() == null) {
            problems.notWithout("hardwareName", request.hardwareName(), "devicePowerWatts");
        }
    }

    private static void checkMeasured(WorkloadRequest request, Problems problems) {
        problems.notWith("hours", request.hours(), "energyKwh");
        problems.notWith("deviceHours", request.deviceHours(), "energyKwh");
        problems.notWith("runs", request.runs(), "energyKwh");
        problems.notWith("deviceCount", request.deviceCount(), "energyKwh");
        problems.notWith("deviceShare", request.deviceShare(), "energyKwh");
        problems.notWith("utilisation", request.utilisation(), "energyKwh");
        problems.notWith("hostPowerWatts", request.hostPowerWatts(), "energyKwh");
        if ("facility".equals(request.energyBoundary())) {
            problems.notWith("pue", request.pue(), "energyBoundary=facility");
            problems.notWith("pueLow", request.pueLow(), "energyBoundary=facility");
            problems.notWith("pueHigh", request.pueHigh(), "energyBoundary=facility");
        }
    }

    private static void checkDevices(WorkloadRequest request, Problems problems) {
        problems.notWithout("energyBoundary", request.energyBoundary(), "energyKwh");
        if (request.hours() == null && request.deviceHours() == null) {
            problems.add("hours", "no-hours");
        } else if (request.hours() != null) {
            problems.notWith("deviceHours", request.deviceHours(), "hours");
        } else {
            problems.notWith("runs", request.runs(), "deviceHours");
            problems.notWithout("hostPowerWatts", request.hostPowerWatts(), "hours");
        }
        double total = deviceHours(request);
        if (request.hours() != null && total > DeviceWork.MAX_DEVICE_HOURS && request.hours() <= MAX_HOURS) {
            problems.add("hours", "too-many-device-hours", DeviceWork.MAX_DEVICE_HOURS);
        }
    }

    private @Nullable Hardware hardware(String id, DataVersion version, Problems problems) {
        var row = catalog.hardware(version, id).orElse(null);
        if (row == null) {
            problems.add("hardware", "unknown", id, "hardware");
        } else if (row.tdp() == null) {
            problems.add("hardware", "no-power", row.name());
        } else if (!row.confirmed()) {
            problems.add("hardware", "unconfirmed", row.name());
        }
        return row;
    }

    private static void checkAgainstRow(WorkloadRequest request, Hardware hardware, Problems problems) {
        if (hardware.isMeanPower() && request.utilisation() != null) {
            problems.add("utilisation", "mean-power", hardware.name());
        }
        if (hardware.hostIncluded() && request.hostPowerWatts() != null) {
            problems.add("hostPowerWatts", "host-included", hardware.name());
        }
        if (hardware.hostIncluded() && BoundaryChecks.countsHostParts(request)) {
            problems.add(BoundaryChecks.countsMemory(request) ? "memoryGb" : "cpu", "host-included", hardware.name());
        }
    }

    private static Work measured(WorkloadRequest request, double energyKwh) {
        var boundary =
                "facility".equals(request.energyBoundary()) ? Boundary.FACILITY_MEASURED : Boundary.HARDWARE_MEASURED;
        var factor = new Factor("energyKwh", energyKwh, "kWh", Status.MEASURED, null, null, null);
        var energy = new Energy(energyKwh);
        var parts = List.of(WorkPart.of(Kind.DEVICES, energy, DefaultSpread.measuredEnergy()));
        var own = OwnBands.energy(request).orElse(null);
        return new Work(boundary, energy, energy, own, null, 1, null, null, List.of(factor), parts, null);
    }

    private static Work devices(WorkloadRequest request, @Nullable Hardware hardware) {
        var power = hardware == null
                ? new Power(Objects.requireNonNull(request.devicePowerWatts()))
                : Objects.requireNonNull(hardware.tdp());
        var work =
                new DeviceWork(power, deviceHours(request), orOne(request.deviceShare()), orOne(request.utilisation()));
        var devices = work.energy();
        var hosts = request.hostPowerWatts() == null || request.hours() == null
                ? new Energy(0)
                : new Power(request.hostPowerWatts()).forHours(request.hours() * runs(request));
        var energy = devices.plus(hosts);
        var boundary = boundary(request, hardware);
        var ofDevices = deviceSpread(request, boundary, hardware);
        var parts = new ArrayList<WorkPart>();
        parts.add(new WorkPart(Kind.DEVICES, devices, ofDevices, highest(request, boundary, hardware)));
        if (request.hostPowerWatts() != null) {
            parts.add(WorkPart.of(Kind.HOST, hosts, DefaultSpread.hostPower()));
        }
        return new Work(
                boundary,
                energy,
                devices,
                OwnBands.energy(request).orElse(null),
                wallClockHours(request),
                count(request),
                work.deviceHours(),
                hardware,
                WorkFactors.of(request, power, hardware),
                List.copyOf(parts),
                null);
    }

    private static Boundary boundary(WorkloadRequest request, @Nullable Hardware hardware) {
        if (request.hostPowerWatts() != null || BoundaryChecks.countsHostParts(request)) {
            return Boundary.DEVICES_AND_HOSTS;
        }
        if (hardware != null && hardware.isMeanPower()) {
            return Boundary.MEASURED_MEAN_POWER;
        }
        return request.utilisation() == null ? Boundary.SERVER_AT_DEVICE_POWER : Boundary.DEVICES;
    }

    /** A chip draws no more than its rating; a rating that is a mean, or stands for the server, bounds nothing. */
    private static double highest(WorkloadRequest request, Boundary boundary, @Nullable Hardware hardware) {
        boolean bounded = request.utilisation() != null || boundary == Boundary.DEVICES_AND_HOSTS;
        boolean mean = hardware != null && hardware.isMeanPower();
        return bounded && !mean ? 1 / orOne(request.utilisation()) : Double.POSITIVE_INFINITY;
    }

    private static Spread deviceSpread(WorkloadRequest request, Boundary boundary, @Nullable Hardware hardware) {
        if (hardware != null && hardware.isMeanPower()) {
            return DefaultSpread.measuredMeanPower();
        }
        if (request.utilisation() != null) {
            return DefaultSpread.devicesAt(request.utilisation());
        }
        return boundary == Boundary.DEVICES_AND_HOSTS
                ? DefaultSpread.devicesAtUnknownUtilisation()
                : DefaultSpread.serverAtDevicePower();
    }

    private static @Nullable Double wallClockHours(WorkloadRequest request) {
        if (request.hours() != null) {
            return request.hours() * runs(request);
        }
        return request.deviceCount() == null || request.deviceHours() == null
                ? null
                : request.deviceHours() / request.deviceCount();
    }

    private static double deviceHours(WorkloadRequest request) {
        if (request.hours() != null) {
            return request.hours() * count(request) * runs(request);
        }
        return request.deviceHours() == null ? 0 : request.deviceHours();
    }

    private static double count(WorkloadRequest request) {
        return request.deviceCount() == null ? 1 : request.deviceCount();
    }

    private static double runs(WorkloadRequest request) {
        return request.runs() == null ? 1 : request.runs();
    }

    private static double orOne(@Nullable Double value) {
        return value == null ? 1 : value;
    }
}
