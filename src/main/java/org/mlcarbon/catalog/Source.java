package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from: a row of {@code data/sources.csv}.
 *
 * @param published year or date of the edition that was read, as the source states it
 * @param retrieved ISO date on which it was read
 */
public record Source(
        String id,
        String title,
        String publisher,
        @Nullable String url,
        String licence,
        @Nullable String published,
        @Nullable String retrieved) {}
