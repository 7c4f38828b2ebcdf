package org.mlcarbon.catalog;

import java.time.LocalDate;

/**
 * One state of the hosted tables, pinned by reports and links. A later version never changes an earlier one.
 *
 * @param id year and month, such as {@code 2026.11}; later versions sort after earlier ones
 */
public record DataVersion(String id, LocalDate published) implements Comparable<DataVersion> {

    @Override
    public int compareTo(DataVersion other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
