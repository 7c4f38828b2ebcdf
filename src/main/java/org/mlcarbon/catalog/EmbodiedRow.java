package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.Emissions;

/**
 * Emissions of manufacture of a component.
 *
 * @param hardwareId the device it is, where it is one of the table
 * @param emissions for one unit
 * @param per the unit: piece, cm2 of die, or gb
 * @param lifetimeYears years over which the source spreads them
 */
public record EmbodiedRow(
        String id,
        @Nullable String hardwareId,
        Emissions emissions,
        String per,
        @Nullable Double lifetimeYears,
        Source source,
        @Nullable String note) {}
