package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A published way of estimating the power of memory from its size.
 *
 * @param perModule whether the watts are those of a module, whose number follows from the size, and not of a gigabyte
 * @param watts of a gigabyte or of a module, W
 * @param minimumWatts least power of the memory of a host, W
 */
public record MemoryModel(
        String id,
        boolean perModule,
        double watts,
        double minimumWatts,
        Source source,
        @Nullable String note) {}
