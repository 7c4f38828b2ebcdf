package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.CarbonIntensity;

/** The average carbon intensity of a zone in a year, as one series has it. */
public record YearlyIntensity(
        CarbonIntensity value,
        Zone zone,
        Series series,
        int year,
        Source source,
        @Nullable String note) {}
