package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A figure that another calculator has for a place.
 *
 * @param placeId provider and region, a code of ISO 3166, a provider, {@code desk} or {@code world}
 * @param value g CO2e/kWh for an intensity, a ratio for a PUE
 * @param year of the figure, where it is told
 */
public record OtherToolFigure(
        String toolId,
        String placeId,
        double value,
        @Nullable Integer year,
        Source source,
        @Nullable String note) {}
