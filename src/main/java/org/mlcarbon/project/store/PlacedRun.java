package org.mlcarbon.project.store;

import org.mlcarbon.project.TotalledRun;

/**
 * A run at its place in a project.
 *
 * @param position orders the runs; see {@link StoredRun}
 */
public record PlacedRun(int position, TotalledRun run) {}
