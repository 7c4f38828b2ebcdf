package org.mlcarbon.project.store;

import org.mlcarbon.project.Run;
import org.mlcarbon.project.RunTotal;

/**
 * A run as it was kept.
 *
 * @param position orders the runs of a project, from 0 to {@link #MAX_POSITION}; it stays when others come and go, so
 *     that positions have gaps
 * @param total what the run came to when it was saved
 * @param kind the same number for runs that use the same figures and share the same errors
 */
public record StoredRun(int position, Run run, RunTotal total, long kind) {

    /** Highest position. */
    public static final int MAX_POSITION = (1 << RunTable.POSITION_BITS) - 1;

    /** From one run to the next when many are kept at once: leaves room for runs that are put between. */
    public static final int STRIDE = 8;
}
