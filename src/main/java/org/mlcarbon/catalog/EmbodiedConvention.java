package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.Emissions;

/**
 * A published way of spreading manufacture over work.
 *
 * @param perDevice of one device; none where the figure of the device in question is meant
 * @param perServer of one server without its devices
 * @param devicesPerServer devices that share a server
 * @param lifetimeYears years over which manufacture is spread, a
 * @param useShare part of its life in which the hardware works, above 0 to 1
 * @param reservedHours whether reserved hours carry it, idle ones too, instead of those worked
 */
public record EmbodiedConvention(
        String id,
        @Nullable Emissions perDevice,
        Emissions perServer,
        double devicesPerServer,
        double lifetimeYears,
        double useShare,
        boolean reservedHours,
        Source source,
        @Nullable String note) {}
