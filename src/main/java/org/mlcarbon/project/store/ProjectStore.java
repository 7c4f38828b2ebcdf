package org.mlcarbon.project.store;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.mlcarbon.project.TotalledRun;
import org.mlcarbon.project.store.StoreRefusal.Reason;
import org.springframework.stereotype.Service;

/**
 * Keeps projects behind unguessable keys. A change is saved when its method returns, whatever happens to the process
 * then; it is saved whole or not at all. Every method throws {@link StoreRefusal} with {@link Reason#UNKNOWN} for a key
 * that opens nothing (any more).
 */
@Service
public class ProjectStore {

    /** Most JSON of one project, 32 MiB: as many runs as a project may have, with 320 characters each. */
    public static final long MAX_BYTES = 32L << 20;

    /** A project stays so long after its last change. */
    public static final Period KEPT = Period.ofMonths(12);

    /** A project can be asked to stay so long from today. */
    public static final Period LONGEST = Period.ofMonths(24);

    private final ProjectDatabase database;
    private final ProjectTable projects;
    private final RunStorage runs;
    private final Clock clock;

    ProjectStore(ProjectDatabase database, ProjectTable projects, RunStorage runs, Clock clock) {
        this.database = database;
        this.projects = projects;
        this.runs = runs;
        this.clock = clock;
    }

    /** Keeps a new project; the runs are read one at a time. */
    public LinkKeys keep(ProjectHeader header, Iterator<TotalledRun> kept) {
        return database.change(() -> {
            var keys = LinkKeys.draw();
            var now = clock.instant();
            long id = projects.insert(header, keys, now, after(now, KEPT));
            runs.replace(id, kept);
            return keys;
        });
    }

    /** The project that a key opens, without its runs. */
    public StoredProject open(String key) {
        return row(key).project();
    }

    /** Refuses a key that opens another project than the first, or none. */
    public void checkSame(String key, String other) {
        if (row(key).id() != row(other).id()) {
            throw new StoreRefusal(Reason.UNKNOWN);
        }
    }

    /**
     * Puts a project in the place of the one that was read.
     *
     * @param version that was read; {@link Reason#CHANGED} if it is not the newest, and nothing is saved
     */
    public StoredProject save(String editKey, long version, ProjectHeader header, Iterator<TotalledRun> kept) {
        return database.change(() -> {
            long id = advance(editKey, version);
            projects.setHeader(id, header);
            runs.replace(id, kept);
            return row(editKey).project();
        });
    }

    /**
     * Changes some runs of the project that was read, and leaves the others as they are.
     *
     * @param version as for {@link #save}
     * @param removed positions of runs that were there in that version
     */
    public StoredProject change(
            String editKey, long version, ProjectHeader header, List<Integer> removed, Iterator<PlacedRun> added) {
        return database.change(() -> {
            long id = advance(editKey, version);
            projects.setHeader(id, header);
            runs.change(id, row(editKey).project(), removed, added);
            return row(editKey).project();
        });
    }

    /**
     * Writes what the runs come to with newer figures; what people entered and the version stay as they are, and so does
     * everything if the version is not the newest.
     *
     * @param all runs at the positions that they have
     */
    void total(String key, long version, String dataVersion, Iterator<PlacedRun> all) {
        database.change(() -> {
            long id = row(key).id();
            if (projects.setDataVersion(id, version, dataVersion)) {
                runs.write(id, all);
            }
            return id;
        });
    }

    /** Takes the next version for oneself, or refuses. */
    private long advance(String editKey, long version) {
        long id = editable(editKey).id();
        var now = clock.instant();
        if (!projects.advance(id, version, now, after(now, KEPT))) {
            var newest = row(editKey).project();
            throw new StoreRefusal(Reason.CHANGED, newest.changed().toString(), "" + version, "" + newest.version());
        }
        return id;
    }

    /** Adds runs at the end, whoever else changes the project: this never conflicts. */
    public StoredProject append(String editKey, Iterator<TotalledRun> added) {
        return database.change(() -> {
            long id = editable(editKey).id();
            var now = clock.instant();
            var before =
                    projects.advance(id, now, after(now, KEPT)).orElseThrow(() -> new StoreRefusal(Reason.UNKNOWN));
            runs.append(id, before.project(), added);
            return row(editKey).project();
        });
    }

    /** Removes a project and its links for good. */
    public void delete(String editKey) {
        database.change(() -> {
            remove(editable(editKey).id());
            return null;
        });
    }

    /** Lets a project stay until then, later or earlier than it would have: from now to {@link #LONGEST}. */
    public StoredProject keepUntil(String editKey, Instant expires) {
        return database.change(() -> {
            long id = editable(editKey).id();
            var now = clock.instant();
            var latest = after(now, LONGEST);
            if (!expires.isAfter(now) || expires.isAfter(latest)) {
                throw new StoreRefusal(Reason.EXPIRY, LONGEST.toTotalMonths(), latest.toString());
            }
            projects.setExpires(id, expires);
            return row(editKey).project();
        });
    }

    /** Removes what has expired, project by project; gives their number. */
    int deleteExpired() {
        var expired = projects.expired(clock.instant());
        expired.forEach(id -> database.change(() -> {
            remove(id);
            return null;
        }));
        return expired.size();
    }

    private void remove(long id) {
        projects.delete(id);
        runs.clear(id);
    }

    private ProjectRow row(String key) {
        return projects.find(key, clock.instant()).orElseThrow(() -> new StoreRefusal(Reason.UNKNOWN));
    }

    private ProjectRow editable(String key) {
        var row = row(key);
        if (!row.project().editable()) {
            throw new StoreRefusal(Reason.VIEW_ONLY);
        }
        return row;
    }

    private static Instant after(Instant now, Period period) {
        return now.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }
}
