package org.mlcarbon.project.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.ProjectService;
import org.mlcarbon.project.ProjectTotals;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.TotalledRun;
import org.springframework.stereotype.Service;

/**
 * Checks and totals projects before they are kept. All runs are totalled once to find what is wrong, and once more while
 * they are written, so that no list of totals is in memory and nobody waits for a lock while others compute.
 */
@Service
public class ProjectKeeper {

    private final ProjectStore store;
    private final StoredRuns runs;
    private final ProjectService projects;
    private final Catalog catalog;

    ProjectKeeper(ProjectStore store, StoredRuns runs, ProjectService projects, Catalog catalog) {
        this.store = store;
        this.runs = runs;
        this.projects = projects;
        this.catalog = catalog;
    }

    /**
     * A project that was just kept.
     *
     * @param totals without those of each run
     */
    public record Kept(LinkKeys keys, StoredProject project, ProjectTotals totals) {}

    /**
     * A kept project and what it comes to.
     *
     * @param totals without those of each run
     */
    public record Totalled(StoredProject project, ProjectTotals totals) {}

    /**
     * Keeps a new project.
     *
     * @throws InvalidProject with what is wrong; nothing is kept
     */
    public Kept keep(Project project) throws InvalidProject {
        var totals = check(project);
        var keys = store.keep(header(project), totalled(project, project.runs()).iterator());
        return new Kept(keys, store.open(keys.edit()), totals);
    }

    /**
     * Puts a project in the place of the one that was read; see {@link ProjectStore#save}.
     *
     * @throws InvalidProject with what is wrong; nothing is saved
     */
    public StoredProject save(String editKey, long version, Project project) throws InvalidProject {
        check(project);
        return store.save(
                editKey,
                version,
                header(project),
                totalled(project, project.runs()).iterator());
    }

    /**
     * Changes some runs of the project that was read; see {@link ProjectStore#change}.
     *
     * @param head what the project says beside its runs; it has a currency if it had one, since runs that are not
     *     looked at may have prices
     * @throws InvalidProject with what is wrong; nothing is saved
     */
    public StoredProject change(String editKey, long version, Project head, RunChanges changes) throws InvalidProject {
        var before = kinds(editKey).project().header();
        if (before.currency() != null && head.currency() == null) {
            throw new IllegalArgumentException("without a currency every run must be looked at");
        }
        var placed = changes.placed();
        var added = head.with(placed.stream().map(RunChanges.Placed::run).toList());
        check(added);
        var totalled = totalled(added, added.runs()).iterator();
        return store.change(
                editKey,
                version,
                header(head),
                changes.removed(),
                placed.stream()
                        .map(one -> new PlacedRun(one.position(), totalled.next()))
                        .iterator());
    }

    /**
     * Adds runs at the end; see {@link ProjectStore#append}.
     *
     * @throws InvalidProject with what is wrong; nothing is added
     */
    public StoredProject append(String editKey, List<Run> added) throws InvalidProject {
        var project = store.open(editKey).header().head().with(added);
        check(project);
        return store.append(editKey, totalled(project, added).iterator());
    }

    /**
     * The project that a key opens and its totals, made from the sums that are kept beside the runs.
     *
     * @throws InvalidProject where a run cannot be computed with today’s tables
     */
    public Totalled totalled(String key) throws InvalidProject {
        var kinds = kinds(key);
        return new Totalled(
                kinds.project(), projects.total(kinds.project().header().head(), kinds.kinds()));
    }

    /**
     * The sums that are kept beside the runs. Where these are of other hosted tables than today’s, every run is totalled
     * anew and kept, once.
     *
     * @throws InvalidProject where a run cannot be computed with today’s tables
     */
    public StoredKinds kinds(String key) throws InvalidProject {
        var kinds = runs.kinds(key);
        var version = kinds.project().header().dataVersion();
        if (kinds.areComplete() && version.equals(catalog.current().id())) {
            return kinds;
        }
        totalAnew(key);
        return runs.kinds(key);
    }

    private void totalAnew(String key) throws InvalidProject {
        var all = new ArrayList<StoredRun>();
        var states = new ArrayList<StoredProject>(1);
        runs.read(key, (project, found) -> {
            states.add(project);
            found.forEachRemaining(all::add);
        });
        var state = states.getFirst();
        var project =
                state.header().head().with(all.stream().map(StoredRun::run).toList());
        check(project);
        var totalled = totalled(project, project.runs()).iterator();
        store.total(
                key,
                state.version(),
                catalog.current().id(),
                all.stream()
                        .map(run -> new PlacedRun(run.position(), totalled.next()))
                        .iterator());
    }

    private ProjectHeader header(Project project) {
        return ProjectHeader.of(project, catalog.current().id());
    }

    private ProjectTotals check(Project project) throws InvalidProject {
        var totalling = projects.totalling(project);
        project.runs().forEach(totalling::add);
        return totalling.totals();
    }

    private Stream<TotalledRun> totalled(Project head, List<Run> runs) {
        var totalling = projects.totalling(head);
        return runs.stream().map(run -> totalling.addWithKind(run).orElseThrow());
    }
}
