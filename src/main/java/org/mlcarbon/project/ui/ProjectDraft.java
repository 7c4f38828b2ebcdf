package org.mlcarbon.project.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.store.RunChanges;
import org.mlcarbon.project.store.StoredProject;
import org.mlcarbon.project.store.StoredRun;

/**
 * The project that somebody works on. It stays in the session, so that a reload or another page of ours loses nothing;
 * it is gone with the session unless it was saved.
 */
final class ProjectDraft {

    /** Nothing yet. */
    static final Project EMPTY = new Project(null, List.of(), null, null, null);

    /** With more runs that changed all are saved anew. */
    private static final int MOST_CHANGES = 5_000;

    private Project head = EMPTY;
    private final List<Run> runs = new ArrayList<>();
    private final IdentityHashMap<Run, Integer> positions = new IdentityHashMap<>();
    private @Nullable Kept kept;
    private boolean away;
    private boolean changed;

    /**
     * Where the project is kept on the server.
     *
     * @param key that opened it
     * @param stored what lay there when the draft began
     */
    record Kept(String key, StoredProject stored) {}

    /** The draft of this browser at an address; made when there is none. */
    static ProjectDraft at(String place, VaadinSession session) {
        var name = ProjectDraft.class.getName() + "/" + place;
        if (session.getAttribute(name) instanceof ProjectDraft draft) {
            return draft;
        }
        var draft = new ProjectDraft();
        session.setAttribute(name, draft);
        return draft;
    }

    /** Begins anew at an address when it is next visited. */
    static void forget(String place, VaadinSession session) {
        session.setAttribute(ProjectDraft.class.getName() + "/" + place, null);
    }

    /** The whole project; not while its runs are {@link #isAway away}. */
    Project project() {
        if (away) {
            throw new IllegalStateException("the runs of this draft are still in the store");
        }
        return head.with(runs);
    }

    /** What the project says beside its runs. */
    Project head() {
        return head;
    }

    /** Whether the runs lie unchanged in the store and are not here. */
    boolean isAway() {
        return away;
    }

    boolean isEmpty() {
        return runs.isEmpty()
                && head.equals(EMPTY)
                && (!away || stored().orElseThrow().runs() == 0);
    }

    /** Whether something changed since it was last saved or opened. */
    boolean isChanged() {
        return changed;
    }

    @Nullable
    Kept kept() {
        return kept;
    }

    /** What lay on the server when the draft began. */
    Optional<StoredProject> stored() {
        return kept == null ? Optional.empty() : Optional.of(kept.stored());
    }

    /** Puts another project in the place of all that is here; it stays where it is kept. */
    void replaceAll(Project project) {
        open(project, kept);
        changed = kept != null;
    }

    /** Takes over a project that was opened; it counts as saved. */
    void open(Project project, @Nullable Kept from) {
        head = project.with(List.of());
        runs.clear();
        runs.addAll(project.runs());
        positions.clear();
        kept = from;
        away = false;
        changed = false;
    }

    /** Takes over a kept project, whose runs stay in the store until {@link #load}. */
    void open(Kept from) {
        open(from.stored().header().head(), from);
        away = true;
    }

    /**
     * Takes the runs out of the store, to change them.
     *
     * @param newest what lies there now
     */
    void load(StoredProject newest, List<StoredRun> all) {
        kept = new Kept(Objects.requireNonNull(kept).key(), newest);
        if (!changed) {
            head = newest.header().head();
        }
        for (var run : all) {
            runs.add(run.run());
            positions.put(run.run(), run.position());
        }
        away = false;
    }

    /** What a save has to change in the store; nothing where so much is new that all is better saved anew. */
    Optional<RunChanges> changes() {
        if (away) {
            return Optional.of(RunChanges.NONE);
        }
        var gone = new TreeSet<>(positions.values());
        var placed = new ArrayList<RunChanges.Placed>();
        int last = -1;
        for (var run : runs) {
            var position = positions.get(run);
            if (position != null && position > last) {
                gone.remove(position);
                last = position;
            } else {
                placed.add(new RunChanges.Placed(++last, run));
            }
        }
        boolean few = gone.size() + placed.size() <= MOST_CHANGES && last <= StoredRun.MAX_POSITION;
        return few ? Optional.of(new RunChanges(List.copyOf(gone), placed)) : Optional.empty();
    }

    /** Says that what is shown lies somewhere safe. */
    void saved() {
        changed = false;
    }

    /** Takes name, budget, currency and metric. */
    void describe(Project described) {
        head = described.with(List.of());
        changed = true;
    }

    void add(Collection<Run> added) {
        runs.addAll(added);
        changed = true;
    }

    /** Puts a run in the place of another; false if that one is gone, changed in another window. */
    boolean replace(RunRow old, Run changedRun) {
        int at = indexOf(old);
        if (at >= 0) {
            runs.set(at, changedRun);
            changed = true;
        }
        return at >= 0;
    }

    /** Puts a run right behind another. */
    void addAfter(RunRow before, Run added) {
        runs.add(indexOf(before) + 1, added);
        changed = true;
    }

    /** Takes a run away; where it stood, or -1 if it was gone already. */
    int remove(RunRow row) {
        int at = indexOf(row);
        if (at >= 0) {
            runs.remove(at);
            changed = true;
        }
        return at;
    }

    /** Puts a run back where it stood; at the end if the project has become shorter. */
    void insert(int at, Run run) {
        runs.add(at < 0 ? runs.size() : Math.min(at, runs.size()), run);
        changed = true;
    }

    /** Two runs may say the same: the one that is meant is found by itself or where it is kept, not by what it says. */
    @SuppressWarnings("ReferenceEquality")
    private int indexOf(RunRow row) {
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (run == row.run() || (row.run().equals(run) && Objects.equals(positions.get(run), row.position()))) {
                return i;
            }
        }
        return -1;
    }
}
