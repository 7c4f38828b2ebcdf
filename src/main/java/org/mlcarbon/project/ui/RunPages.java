package org.mlcarbon.project.ui;

import java.util.List;
import org.mlcarbon.project.store.RunQuery;

/** The runs of the table, fetched as they come into sight. */
interface RunPages {

    /** How many runs there are without any filter. */
    int size();

    /** How many the filters let through. */
    int count(RunQuery query);

    List<RunRow> page(RunQuery query);
}
