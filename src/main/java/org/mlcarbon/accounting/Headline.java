package org.mlcarbon.accounting;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.core.quantity.CarbonIntensity;

/**
 * The location-based intensity that the calculator multiplied with.
 *
 * @param series that it was published in; none for an own figure
 * @param origin what the user calls the source of an own figure
 * @param source the published row; none for an own figure
 */
public record Headline(
        CarbonIntensity intensity,
        @Nullable Series series,
        @Nullable Integer year,
        @Nullable String origin,
        @Nullable Source source) {

    /** Lifecycle, direct or unstated. */
    String scope() {
        return series == null ? LensFigure.UNSTATED : series.scope();
    }
}
