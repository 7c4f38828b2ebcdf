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

    public static final int MAX_SEARCH = 100;
    public static final int MAX_WORDS = 8;

    /** All rows of a table, by key. */
    public static TableQuery of(String table) {
        return new TableQuery(table, Map.of(), "", null, false);
    }

    /**
     * The rows that contain every one of the words.
     *
     * @throws IllegalArgumentException for more than {@value #MAX_SEARCH} characters or {@value #MAX_WORDS} words: each
     *     word is looked for in every column
     */
    public TableQuery searching(String words) {
        if (words.length() > MAX_SEARCH || words.strip().split("\\s+", -1).length > MAX_WORDS) {
            throw new IllegalArgumentException(
                    "a search holds at most " + MAX_SEARCH + " characters and " + MAX_WORDS + " words");
        }
        return new TableQuery(table, filters, words, sort, descending);
    }

    public TableQuery filteredBy(Map<String, String> columns) {
        return new TableQuery(table, Map.copyOf(columns), search, sort, descending);
    }

    public TableQuery sortedBy(String column, boolean downwards) {
        return new TableQuery(table, filters, search, column, downwards);
    }
}
