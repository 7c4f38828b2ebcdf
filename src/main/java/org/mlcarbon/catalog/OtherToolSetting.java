package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Power;

/**
 * One line of a published comparison: what was entered into another calculator, and what it gave.
 *
 * @param hardwareId the device, for a calculator that knows devices by name
 * @param hours wall-clock, h
 * @param utilisation 0 to 1, where it was set
 * @param memoryGb GB, where it was set
 * @param placeId the place as the calculator takes it
 */
public record OtherToolSetting(
        String id,
        String toolId,
        Power devicePower,
        @Nullable String hardwareId,
        int deviceCount,
        double hours,
        @Nullable Double utilisation,
        @Nullable Double memoryGb,
        String placeId,
        Emissions published,
        Source source,
        @Nullable String note) {}
