package org.mlcarbon.boundary;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Hardware;

/**
 * Manufacture to spread over work. A figure that is absent is that of the convention.
 *
 * @param convention {@code published}, {@code bloom}, {@code sci}, {@code morrison}, {@code ecologits} or {@code own}
 * @param hardware the listed device that worked, if it was one
 * @param proxy id of the embodied table whose figure stands for the device
 * @param kgPerDevice manufacture of one device, kg CO2e
 * @param kgPerServer manufacture of one server without its devices, kg CO2e
 * @param devicesPerServer devices that share a server
 * @param lifetimeYears years over which manufacture is spread
 * @param useShare part of its life in which the hardware works, above 0 to 1
 * @param workedDeviceHours device-hours of work, h
 * @param idleDeviceHours device-hours reserved and idle, h
 */
public record EmbodiedQuestion(
        String convention,
        @Nullable Hardware hardware,
        @Nullable String proxy,
        @Nullable Double kgPerDevice,
        @Nullable Double kgPerServer,
        @Nullable Double devicesPerServer,
        @Nullable Double lifetimeYears,
        @Nullable Double useShare,
        double workedDeviceHours,
        double idleDeviceHours) {}
