package org.mlcarbon.project.ui;

import org.mlcarbon.project.Run;
import org.mlcarbon.project.RunTotal;

/**
 * One run in the table: what was entered, and what it took.
 *
 * @param position orders the runs as they stand in the project
 */
record RunRow(int position, Run run, RunTotal total) {}
