package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Another calculator and the constants of its formula. A constant that is absent is not part of the formula.
 *
 * @param version whose formula and constants these are
 * @param asOf month in which it was read, ISO 8601
 * @param measures whether it measures on the machine
 * @param offered whether it is shown to people
 * @param pue its own, where it does not depend on the place
 * @param takesPue whether its user can set the PUE
 * @param takesIntensity whether its user can set the intensity, or it reads one live
 * @param memoryWattsPerGb power of memory, W/GB
 * @param memoryDefaultGb memory that its form starts with, GB
 * @param memoryWattsPerModule power of a memory module, W
 * @param coreDefaultWatts power of a core of an unknown processor, W
 * @param processorDefaultWatts power of an unknown processor, W
 * @param processorShare share of its power that a processor is taken to draw, 0 to 1
 * @param utilisationDefault utilisation where none is known, 0 to 1
 * @param roundDecimals decimals to which it rounds on the way
 */
public record OtherTool(
        String id,
        String name,
        String version,
        String asOf,
        boolean measures,
        boolean offered,
        @Nullable Double pue,
        boolean takesPue,
        boolean takesIntensity,
        @Nullable Double memoryWattsPerGb,
        @Nullable Double memoryDefaultGb,
        @Nullable Double memoryWattsPerModule,
        @Nullable Double coreDefaultWatts,
        @Nullable Double processorDefaultWatts,
        @Nullable Double processorShare,
        @Nullable Double utilisationDefault,
        @Nullable Integer roundDecimals,
        Source source,
        @Nullable String note) {}
