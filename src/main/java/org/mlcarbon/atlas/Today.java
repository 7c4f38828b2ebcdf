package org.mlcarbon.atlas;

import org.mlcarbon.catalog.Series;
import org.mlcarbon.comparison.Comparison;
import org.mlcarbon.comparison.Entry;

/**
 * The same devices for the same hours in the cloud regions of today.
 *
 * @param series the one series that prices all regions
 * @param year its year
 * @param regions how many it prices
 * @param middle the region in the middle, the cleaner of two
 */
public record Today(Series series, int year, int regions, Entry cleanest, Entry middle, Entry dirtiest) {

    /** @throws IllegalArgumentException for a comparison without a series, a year or entries */
    static Today of(Comparison comparison) {
        var series = comparison.series();
        var year = comparison.year();
        var entries = comparison.entries();
        if (series == null || year == null || entries.isEmpty()) {
            throw new IllegalArgumentException("regions must be priced by a series and a year");
        }
        return new Today(
                series,
                year,
                entries.size(),
                entries.getFirst(),
                entries.get((entries.size() - 1) / 2),
                entries.getLast());
    }
}
