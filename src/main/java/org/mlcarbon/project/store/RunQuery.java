package org.mlcarbon.project.store;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.Stage;

/**
 * Which runs of a project, in which order; empty values come last either way, and equal ones by position.
 *
 * @param stage only runs of it; absent: of all
 * @param outcome only runs that ended so; absent: of all
 * @param search only runs whose label contains it, whatever the case; empty: all
 * @param offset runs to pass over, 0 or more
 * @param limit most runs, 1 to {@value #MAX_LIMIT}
 */
public record RunQuery(
        RunSort sort,
        boolean descending,
        @Nullable Stage stage,
        @Nullable Outcome outcome,
        String search,
        int offset,
        int limit) {

    /** Most runs of one page. */
    public static final int MAX_LIMIT = 1_000;

    /** @throws IllegalArgumentException for an offset or a limit out of range */
    public RunQuery {
        if (offset < 0 || limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("offset 0 or more, limit 1 to " + MAX_LIMIT);
        }
    }

    /** Without a search. */
    public RunQuery(
            RunSort sort, boolean descending, @Nullable Stage stage, @Nullable Outcome outcome, int offset, int limit) {
        this(sort, descending, stage, outcome, "", offset, limit);
    }

    boolean hasFilter() {
        return stage != null || outcome != null || !search.isEmpty();
    }

    /** The first runs as they stand in the project. */
    public static RunQuery first(int limit) {
        return new RunQuery(RunSort.POSITION, false, null, null, 0, limit);
    }
}
