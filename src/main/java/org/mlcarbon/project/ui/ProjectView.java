package org.mlcarbon.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TitledPage;
import org.mlcarbon.project.ExampleProject;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.ProjectService;
import org.mlcarbon.project.store.StoreRefusal;
import org.mlcarbon.project.store.StoredProject;

/** A project: its runs, what they took together, and ways to bring them in and keep them. */
@Route("project")
@RouteAlias("project/:key")
@Menu(order = 3, title = "project.title", icon = "vaadin:folder-open")
@StyleSheet("context://app/project.css")
class ProjectView extends Div implements BeforeEnterObserver, TitledPage, KeepCard.Page {

    private final transient ProjectService projects;
    private final transient Keeping keeping;
    private final transient Texts texts = Texts.of(getLocale());
    private final H1 heading = new H1();
    private final Paragraph state = new Paragraph();
    private final Paragraph message = new Paragraph();
    private final EmptyCard empty;
    private final Div filled = new Div();
    private final Div files;
    private final Button anew;
    private final Upload open;
    private final ProjectCards cards;
    private final KeepCard keep;
    private final transient PageDraft page;
    private transient Optional<StoredProject> stored = Optional.empty();

    ProjectView(ProjectService projects, Keeping keeping, ProjectDesk desk) {
        this.projects = projects;
        this.keeping = keeping;
        page = new PageDraft(projects, keeping, refusal -> say(refusal.message(texts)));
        var editing = desk.editing(texts, page::loaded, this::show);
        var actions = new ProjectActions(texts, editing);
        addClassNames("sections", "project");
        state.setId("project-state");
        state.addClassName("muted");
        message.setId("form-message");
        ProjectActions.alerting(message);
        empty = actions.beginnings(
                () -> open(ExampleProject.of(texts)),
                desk.imports(texts, editing, "begin-import"),
                this::open,
                this::say);
        anew = actions.anew(this::startAnew);
        open = FileActions.open(texts, "open-file", this::replaceBy, this::say);
        files = ProjectActions.row(FileActions.save(texts, "save-file", page::whole, this::fileSaved), open, anew);
        cards = new ProjectCards(texts, desk, page::wholeOrEmpty, editing, this::described);
        keep = new KeepCard(texts, keeping, this);
        filled.addClassName("page-grid");
        cards.addTo(filled);
        filled.add(keep);
        add(heading, state, files, message, empty, filled);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visit(event.getRouteParameters().get("key").orElse(""));
    }

    private void visit(String key) {
        var draft = page.at(key);
        if (key.isEmpty() || draft.isChanged()) {
            stored = draft.stored();
            show();
        } else {
            reload(key);
        }
    }

    @Override
    public void reload(String key) {
        try {
            var opened = keeping.open(key);
            stored = Optional.of(opened);
            page.draft().open(new ProjectDraft.Kept(key, opened));
            show();
        } catch (StoreRefusal refusal) {
            goTo("");
            say(refusal.message(texts));
        }
    }

    @Override
    public void moveTo(String key) {
        page.forget(); // what it held was kept, or deleted on request
        goTo(key);
    }

    /** Shows another address; whatever draft lies there goes on as it is. */
    private void goTo(String key) {
        UI.getCurrent().getPage().getHistory().replaceState(null, key.isEmpty() ? "project" : "project/" + key);
        visit(key);
    }

    private void startAnew() {
        stored = Optional.empty();
        page.draft().open(ProjectDraft.EMPTY, null);
        show();
    }

    /** Takes the place of what is there, after a question where that would be lost. */
    private void replaceBy(Project project) {
        if (page.draft().isChanged()) {
            Confirmation.ask(texts, "project.replace", () -> open(project));
        } else {
            open(project);
        }
    }

    private void open(Project project) {
        try {
            projects.total(project);
            page.draft().replaceAll(project);
            show();
        } catch (InvalidProject e) {
            say(FileActions.sentences(e, texts));
        }
    }

    private void described() {
        cards.described(page.draft().head()).ifPresent(described -> {
            try {
                page.describe(described);
                show();
            } catch (InvalidProject e) {
                say(String.join(" ", cards.mark(e)));
            }
        });
    }

    private void fileSaved() {
        if (stored.isEmpty()) {
            page.draft().saved();
        }
        changed();
    }

    private void show() {
        say("");
        var draft = page.draft();
        var name = draft.head().name();
        boolean editable = stored.map(StoredProject::editable).orElse(true);
        heading.setText(name == null ? texts.get("project.heading") : name);
        empty.setVisible(draft.isEmpty());
        filled.setVisible(!draft.isEmpty());
        files.setVisible(!draft.isEmpty());
        anew.setVisible(stored.isEmpty());
        open.setVisible(editable);
        keep.setVisible(editable);
        keep.show(stored);
        changed();
        try {
            cards.show(page.shown(), editable);
        } catch (InvalidProject e) {
            say(FileActions.sentences(e, texts));
        } catch (StoreRefusal refusal) {
            say(refusal.message(texts));
        }
    }

    @Override
    public void changed() {
        var key = stored.isPresent() && !stored.get().editable()
                ? "view"
                : page.draft().isChanged() ? "unsaved" : stored.isPresent() ? "saved" : "session";
        state.setText(texts.get("project.state." + key));
        state.setVisible(!page.draft().isEmpty());
    }

    @Override
    public ProjectDraft draft() {
        return page.draft();
    }

    @Override
    public Project whole() {
        return page.whole();
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.setVisible(!sentence.isEmpty());
    }
}
