package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What to know about a published run before its printed figure is compared with one that is recomputed.
 *
 * @param atlasId the run
 * @param kind one of the words of the codebook, such as {@code pounds}
 * @param value the figure that the remark is about, in {@code unit}
 * @param otherAtlasId another run that belongs beside this one
 */
public record AtlasRemark(
        String id,
        String atlasId,
        String kind,
        @Nullable Double value,
        @Nullable String unit,
        @Nullable String otherAtlasId,
        Source source,
        @Nullable String note) {}
