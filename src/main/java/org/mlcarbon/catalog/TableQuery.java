package org.mlcarbon.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to read from a hosted table.
 *
 * @param table of the codebook, or {@code all_…} for a table together with its part under the ODbL
 * @param filters column → value that it must have
 * @param search words that must occur in some cell, whatever their case; blank: all rows
 * @param sort column to sort by; none: the key
 */
public record TableQuery(
        String table,
        Map<String, String> filters,
        String search,
        @Nullable String sort,
        boolean descending) {

    /** All rows of a table, by key. */
    public static TableQuery of(String table) {
        return new TableQuery(table, Map.of(), "", null, false);
    }

    public TableQuery searching(String words) {
        return new TableQuery(table, filters, words, sort, descending);
    }

    public TableQuery filteredBy(Map<String, String> columns) {
        return new TableQuery(table, Map.copyOf(columns), search, sort, descending);
    }

    public TableQuery sortedBy(String column, boolean downwards) {
        return new TableQuery(table, filters, search, column, downwards);
    }
}
