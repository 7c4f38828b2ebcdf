package org.mlcarbon.project.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.function.Consumer;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.ProjectService;
import org.mlcarbon.project.store.StoreRefusal;

/** The draft that the page shows, and its runs where they lie: in the draft or in the store. */
final class PageDraft {

    private final ProjectService projects;
    private final Keeping keeping;
    private final Consumer<StoreRefusal> refused;
    private ProjectDraft draft = new ProjectDraft();
    private String place = "";

    /** @param refused gets why the store did not do what it was asked */
    PageDraft(ProjectService projects, Keeping keeping, Consumer<StoreRefusal> refused) {
        this.projects = projects;
        this.keeping = keeping;
        this.refused = refused;
    }

    ProjectDraft draft() {
        return draft;
    }

    /** Takes the draft of an address, which is the key of a kept project or empty. */
    ProjectDraft at(String key) {
        place = key;
        draft = ProjectDraft.at(key, VaadinSession.getCurrent());
        return draft;
    }

    /** Begins anew at the address when it is next visited. */
    void forget() {
        ProjectDraft.forget(place, VaadinSession.getCurrent());
    }

    /** The draft with its runs, to change them. */
    ProjectDraft loaded() {
        var kept = draft.kept();
        if (draft.isAway() && kept != null) {
            var loaded = keeping.load(kept.key());
            draft.load(loaded.stored(), loaded.runs());
        }
        return draft;
    }

    /** The whole project, to look at each run. */
    Project whole() {
        var kept = draft.kept();
        return draft.isAway() && kept != null ? draft.head().with(keeping.runs(kept.key())) : draft.project();
    }

    /** The same for what shows nothing where the store has it no more, which is then said. */
    Project wholeOrEmpty() {
        try {
            return whole();
        } catch (StoreRefusal refusal) {
            refused.accept(refusal);
            return ProjectDraft.EMPTY;
        }
    }

    /**
     * What the page shows.
     *
     * @throws InvalidProject with what is wrong with any run
     */
    ShownProject shown() throws InvalidProject {
        var kept = draft.kept();
        return draft.isAway() && kept != null
                ? keeping.show(kept, draft.head(), refused)
                : ShownProject.of(draft.project(), projects.total(draft.project()));
    }

    /**
     * Takes name, budget, currency and metric.
     *
     * @throws InvalidProject with what is wrong; nothing is taken
     */
    void describe(Project head) throws InvalidProject {
        if (head.currency() == null && draft.head().currency() != null) {
            loaded(); // each run may have a price
        }
        projects.total(draft.isAway() ? head : head.with(draft.project().runs()));
        draft.describe(head);
    }
}
