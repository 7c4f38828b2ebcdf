package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Power;
import org.mlcarbon.core.quantity.Pue;

/**
 * A published training run, with the inputs it states and the results it prints.
 *
 * @param power of one device, or of all where the note says so
 * @param hours wall-clock hours
 * @param deviceHours in total
 * @param intensityIncludesPue true where the published intensity holds the PUE already
 * @param givenEnergy energy that the publication starts from
 * @param netEmissions after purchases of the provider
 * @param tolerancePercent how far a recomputed figure may lie from the printed one, for its rounding
 */
public record AtlasRun(
        String id,
        String model,
        int year,
        String phase,
        @Nullable String hardwareId,
        String publishedIn,
        @Nullable Power power,
        @Nullable Integer deviceCount,
        @Nullable Double hours,
        @Nullable Double deviceHours,
        @Nullable Pue pue,
        @Nullable CarbonIntensity intensity,
        @Nullable Boolean intensityIncludesPue,
        @Nullable Energy givenEnergy,
        @Nullable Energy publishedEnergy,
        @Nullable Emissions publishedEmissions,
        @Nullable Emissions netEmissions,
        @Nullable Double tolerancePercent,
        Source source,
        @Nullable String note) {}
