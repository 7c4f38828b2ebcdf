package org.mlcarbon.project.ui;

import org.mlcarbon.project.Project;
import org.mlcarbon.project.ProjectTotals;

/**
 * What the page shows of a project.
 *
 * @param excerpt the project with its last run, and with the runs that are sweeps; a draft has all of its runs
 * @param totals without those of each run
 */
record ShownProject(Project excerpt, ProjectTotals totals, RunPages runs) {

    static ShownProject of(Project project, ProjectTotals totals) {
        return new ShownProject(project, totals, new DraftPages(project, totals));
    }
}
