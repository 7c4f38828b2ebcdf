package org.mlcarbon.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.store.StoreRefusal;
import org.mlcarbon.project.store.StoreRefusal.Reason;
import org.mlcarbon.project.store.StoredProject;

/** Keeps the project on the server: links, saving, expiry, deletion. */
class KeepCard extends Section {

    private final Texts texts;
    private final transient Keeping keeping;
    private final transient Page page;
    private final Paragraph status = new Paragraph();
    private final Paragraph message = new Paragraph();
    private final Button keep;
    private final Div kept;
    private final SnippetCard snippet;

    /** Something that the server may refuse. */
    private interface Step {

        void run() throws InvalidProject;
    }

    /** What the page around the card gives and does. */
    interface Page {

        ProjectDraft draft();

        /** The draft with all of its runs, wherever they lie. */
        Project whole();

        /** Shows another address of the page, with the draft that is kept there. */
        void moveTo(String key);

        /** Loads what lies under a key, whatever the draft holds. */
        void reload(String key);

        /** The state of the draft changed. */
        void changed();
    }

    KeepCard(Texts texts, Keeping keeping, Page page) {
        this.texts = texts;
        this.keeping = keeping;
        this.page = page;
        setId("keep");
        addClassNames("card", "wide");
        status.setId("keep-status");
        message.setId("keep-message");
        message.addClassName("form-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        keep = button("keep-project", "project.keep", this::keepNew);
        var save = button("save-project", "project.save", this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var delete = button(
                "delete-project", "project.delete", () -> Confirmation.ask(texts, "project.delete", this::delete));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        kept = new Div(save, button("prolong", "project.prolong", this::prolong), delete);
        kept.addClassName("action-buttons");
        snippet = new SnippetCard(texts);
        add(new H2(texts.get("project.keep.title")), status, message, keep, kept, snippet);
    }

    private Button button(String id, String key, Step action) {
        var button = new Button(texts.get(key), click -> attempt(action));
        button.setId(id);
        return button;
    }

    /** @param stored what lies on the server; nothing for a project that is not kept */
    void show(Optional<StoredProject> stored) {
        message.setVisible(false);
        boolean isKept = stored.isPresent();
        keep.setVisible(!isKept);
        kept.setVisible(isKept);
        snippet.setVisible(isKept);
        if (isKept) {
            withKey(snippet::show);
        }
        status.setText(stored.map(this::kept).orElseGet(() -> texts.get("project.keep.text")));
    }

    private String kept(StoredProject stored) {
        return texts.get("project.kept", stored.version(), date(stored.changed(), true), date(stored.expires(), false));
    }

    private String date(Instant moment, boolean withTime) {
        var format = withTime
                ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return format.withLocale(texts.locale()).format(moment.atOffset(ZoneOffset.UTC));
    }

    private void attempt(Step action) {
        try {
            message.setVisible(false);
            action.run();
        } catch (StoreRefusal refusal) {
            if (refusal.reason() == Reason.CHANGED) {
                conflict(refusal.arguments());
            } else {
                say(refusal.message(texts));
            }
        } catch (InvalidProject e) {
            say(FileActions.sentences(e, texts));
        }
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.setVisible(true);
    }

    private void keepNew() throws InvalidProject {
        var keys = keeping.keep(page.whole());
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(url -> new LinksDialog(texts, SnippetCard.origin(url) + "/project", keys).open());
        page.moveTo(keys.edit());
    }

    private void save() throws InvalidProject {
        var draft = page.draft();
        var before = draft.kept();
        if (before != null) {
            var unused = keeping.save(before, draft);
            page.reload(before.key());
        }
    }

    private void prolong() {
        withKey(key -> show(Optional.of(keeping.prolong(key))));
    }

    private void delete() {
        withKey(key -> attempt(() -> {
            keeping.delete(key);
            page.moveTo("");
        }));
    }

    private void withKey(Consumer<String> action) {
        var before = page.draft().kept();
        if (before != null) {
            action.accept(before.key());
        }
    }

    /** @param changed when the newest version was saved, the version of the draft, the newest version */
    private void conflict(List<Object> changed) {
        var saved = date(Instant.parse(String.valueOf(changed.getFirst())), true);
        var reason = texts.get("project.conflict.reason", changed.get(2), saved, changed.get(1));
        Supplier<Project> mine = page::whole;
        new ConflictDialog(
                        texts,
                        reason,
                        () -> withKey(page::reload),
                        () -> attempt(this::keepNew),
                        FileActions.save(texts, "conflict-download", mine, () -> {}))
                .open();
    }
}
