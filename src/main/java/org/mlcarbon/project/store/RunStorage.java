package org.mlcarbon.project.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.TotalledRun;
import org.mlcarbon.project.store.StoreRefusal.Reason;
import org.springframework.stereotype.Component;

/** The runs of projects with their sums, and the size of what is kept. Within a change of the caller. */
@Component
class RunStorage {

    private final ProjectTable projects;
    private final RunTable runs;
    private final KindTable kinds;
    private final StoreSettings settings;

    RunStorage(ProjectTable projects, RunTable runs, KindTable kinds, StoreSettings settings) {
        this.projects = projects;
        this.runs = runs;
        this.kinds = kinds;
        this.settings = settings;
    }

    void clear(long project) {
        runs.delete(project);
        kinds.delete(project);
    }

    /** Puts these runs in the place of all that there are. */
    void replace(long project, Iterator<TotalledRun> all) {
        write(project, placed(all, 0, StoredRun.STRIDE));
    }

    /** Puts these runs in the place of all that there are. */
    void write(long project, Iterator<PlacedRun> all) {
        clear(project);
        add(project, RunTable.Size.NONE, all, new KindTally());
    }

    /** Adds runs at the end. */
    void append(long project, StoredProject before, Iterator<TotalledRun> added) {
        int last = runs.last(project);
        if (last > StoredRun.MAX_POSITION - Project.MAX_RUNS) {
            spread(project);
            last = runs.last(project);
        }
        add(project, RunTable.Size.of(before), placed(added, last + 1, 1), new KindTally());
    }

    /** Begins to count again where so much came and went that the positions come to their end. */
    private void spread(long project) {
        var all = new ArrayList<TotalledRun>();
        runs.all(project).forEachRemaining(run -> all.add(new TotalledRun(run.run(), run.total(), run.kind())));
        replace(project, all.iterator());
    }

    /** Removes runs at their positions, then adds others at theirs. */
    void change(long project, StoredProject before, List<Integer> removed, Iterator<PlacedRun> added) {
        var tally = new KindTally();
        var left = runs.remove(project, RunTable.Size.of(before), removed, tally);
        add(project, left, added, tally);
        kinds.tidy(project);
    }

    private void add(long project, RunTable.Size before, Iterator<PlacedRun> added, KindTally tally) {
        projects.setSize(project, runs.add(project, before, added, tally));
        kinds.change(project, tally);
        var all = projects.kept();
        if (all.projects() > settings.maxProjects()
                || all.bytes() > settings.maxTotalSize().toBytes()) {
            throw new StoreRefusal(Reason.FULL);
        }
    }

    private static Iterator<PlacedRun> placed(Iterator<TotalledRun> runs, int first, int step) {
        var position = new AtomicInteger(first);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return runs.hasNext();
            }

            @Override
            public PlacedRun next() {
                return new PlacedRun(position.getAndAdd(step), runs.next());
            }
        };
    }
}
