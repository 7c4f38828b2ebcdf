package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.boundary.WaterIntensity;

/**
 * Published water per energy.
 *
 * @param water per energy of the hardware at a site, per electricity of a grid
 * @param year that it holds for, or of its publication
 * @param kind {@code measured}, {@code macro} or {@code fleet} for a site, {@code country} for a grid
 */
public record PublishedWater(
        WaterIntensity water,
        int year,
        String kind,
        Source source,
        @Nullable String note) {}
