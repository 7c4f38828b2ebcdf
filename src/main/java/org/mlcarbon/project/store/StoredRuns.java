package org.mlcarbon.project.store;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.mlcarbon.project.store.StoreRefusal.Reason;
import org.springframework.stereotype.Service;

/**
 * Reads the runs of kept projects: by page, added up, or all of them one at a time. Every method throws
 * {@link StoreRefusal} with {@link Reason#UNKNOWN} for a key that opens nothing (any more).
 */
@Service
public class StoredRuns {

    private final ProjectDatabase database;
    private final ProjectTable projects;
    private final RunTable runs;
    private final KindTable kinds;
    private final Clock clock;

    StoredRuns(ProjectDatabase database, ProjectTable projects, RunTable runs, KindTable kinds, Clock clock) {
        this.database = database;
        this.projects = projects;
        this.runs = runs;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Runs of a project in the order asked for. */
    public List<StoredRun> page(String key, RunQuery query) {
        return runs.page(row(key).id(), query);
    }

    /** Number of runs that {@link #page} would give without offset and limit. */
    public long count(String key, RunQuery query) {
        var row = row(key);
        return query.hasFilter() ? runs.count(row.id(), query) : row.project().runs();
    }

    /** The project that a key opens, added up. */
    public StoredKinds kinds(String key) {
        return database.read(() -> {
            var row = row(key);
            return new StoredKinds(row.project(), kinds.of(row.id()));
        });
    }

    /** Hands over one state of the project, whatever others save meanwhile; its runs are read as they are asked for. */
    public void read(String key, BiConsumer<StoredProject, Iterator<StoredRun>> reader) {
        database.read(() -> {
            var row = row(key);
            reader.accept(row.project(), runs.all(row.id()));
            return row;
        });
    }

    private ProjectRow row(String key) {
        return projects.find(key, clock.instant()).orElseThrow(() -> new StoreRefusal(Reason.UNKNOWN));
    }
}
