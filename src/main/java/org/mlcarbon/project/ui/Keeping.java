package org.mlcarbon.project.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.ProjectService;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.store.LinkKeys;
import org.mlcarbon.project.store.MissLimit;
import org.mlcarbon.project.store.ProjectKeeper;
import org.mlcarbon.project.store.ProjectStore;
import org.mlcarbon.project.store.RunQuery;
import org.mlcarbon.project.store.RunSort;
import org.mlcarbon.project.store.StoreRefusal;
import org.mlcarbon.project.store.StoredKinds;
import org.mlcarbon.project.store.StoredProject;
import org.mlcarbon.project.store.StoredRun;
import org.mlcarbon.project.store.StoredRuns;
import org.springframework.stereotype.Component;

/** Brings projects to the store and back. */
@Component
class Keeping {

    private static final int SWEEPS = 100;

    private final ProjectStore store;
    private final StoredRuns runs;
    private final ProjectKeeper keeper;
    private final ProjectService projects;
    private final MissLimit misses;
    private final Clock clock;

    Keeping(
            ProjectStore store,
            StoredRuns runs,
            ProjectKeeper keeper,
            ProjectService projects,
            MissLimit misses,
            Clock clock) {
        this.store = store;
        this.runs = runs;
        this.projects = projects;
        this.keeper = keeper;
        this.misses = misses;
        this.clock = clock;
    }

    /** All runs of a kept project. */
    record Loaded(StoredProject stored, List<StoredRun> runs) {}

    /**
     * Keeps a project under two new keys.
     *
     * @throws InvalidProject with what is wrong; nothing is kept
     */
    LinkKeys keep(Project project) throws InvalidProject {
        return keeper.keep(project).keys();
    }

    /** The project that a key opens, without its runs; the tries in vain of one client are counted. */
    StoredProject open(String key) {
        var request = VaadinRequest.getCurrent();
        return misses.lookup(request == null ? "" : request.getRemoteAddr(), () -> store.open(key));
    }

    /** All runs, to change them or to look at each. */
    Loaded load(String key) {
        var all = new ArrayList<StoredRun>();
        var states = new ArrayList<StoredProject>(1);
        runs.read(key, (stored, found) -> {
            states.add(stored);
            found.forEachRemaining(all::add);
        });
        return new Loaded(states.getFirst(), all);
    }

    /** All runs as they were entered. */
    List<Run> runs(String key) {
        return load(key).runs().stream().map(StoredRun::run).toList();
    }

    /**
     * A kept project as the page shows it, without reading its runs.
     *
     * @param head what the draft says beside its runs
     * @param refused gets why the project does not open any more
     * @throws InvalidProject where a run cannot be computed with today’s tables
     */
    ShownProject show(ProjectDraft.Kept kept, Project head, Consumer<StoreRefusal> refused) throws InvalidProject {
        var key = kept.key();
        var kinds = keeper.kinds(key);
        var totals = projects.total(head, kinds.kinds());
        int size = kinds.project().runs();
        return new ShownProject(head.with(excerpt(kept.key(), kinds)), totals, new KeptPages(runs, key, size, refused));
    }

    /** The largest sweeps, then the last run. */
    private List<Run> excerpt(String key, StoredKinds kinds) {
        boolean maySweep = kinds.kinds().stream()
                .map(kind -> kind.sum().amounts())
                .anyMatch(amounts -> amounts.trainings() > amounts.runs());
        var excerpt = new ArrayList<Run>();
        if (maySweep) {
            runs.page(key, new RunQuery(RunSort.TRAININGS, true, null, null, 0, SWEEPS)).stream()
                    .map(StoredRun::run)
                    .filter(run -> run.sweep() != null)
                    .forEach(excerpt::add);
        }
        runs.page(key, new RunQuery(RunSort.POSITION, true, null, null, 0, 1)).forEach(run -> excerpt.add(run.run()));
        return excerpt;
    }

    /**
     * Saves what changed over the version that was opened.
     *
     * @throws InvalidProject with what is wrong; nothing is saved
     */
    StoredProject save(ProjectDraft.Kept kept, ProjectDraft draft) throws InvalidProject {
        var before = kept.stored();
        var changes = draft.changes();
        boolean everyRunMatters =
                before.header().currency() != null && draft.head().currency() == null;
        return everyRunMatters || changes.isEmpty()
                ? keeper.save(kept.key(), before.version(), draft.project())
                : keeper.change(kept.key(), before.version(), draft.head(), changes.get());
    }

    /** Lets a project stay as long as one may ask for. */
    StoredProject prolong(String editKey) {
        return store.keepUntil(editKey, longest());
    }

    private Instant longest() {
        return clock.instant()
                .atOffset(ZoneOffset.UTC)
                .plus(ProjectStore.LONGEST)
                .minusDays(1)
                .toInstant();
    }

    void delete(String editKey) {
        store.delete(editKey);
    }
}
