package org.mlcarbon.learn.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.Prose;
import org.mlcarbon.common.ui.TitledPage;
import org.mlcarbon.learn.Chapter;
import org.mlcarbon.learn.LearnPage;
import org.mlcarbon.learn.LearnService;

/** Ten minutes of reading: chapters, each with a chart and a question. */
@Route("learn")
@Menu(order = 9, title = "learn.title", icon = "vaadin:academy-cap")
class LearnView extends Div implements TitledPage {

    private static final String REFERENCES = "references";

    private final transient LearnService learn;
    private final transient Figures figures;
    private final Texts texts = Texts.of(getLocale());

    LearnView(LearnService learn, Figures figures) {
        this.learn = learn;
        this.figures = figures;
        var page = learn.page(texts.locale());
        var sections = new Div(page.chapters().stream().map(this::section).toArray(Component[]::new));
        sections.addClassName("sections");
        sections.add(references(page));
        add(new H1(page.title()), Prose.of(page.introduction()), contents(page), sections);
        addClassNames("sections", "learn");
        Prose.scrollToSection(this);
    }

    private Nav contents(LearnPage page) {
        var list = new OrderedList();
        page.chapters()
                .forEach(chapter -> list.add(new ListItem(link(chapter.topic().id(), chapter.title()))));
        list.add(new ListItem(link(REFERENCES, page.referencesTitle())));
        var contents = new Nav(new H2(texts.get("learn.contents")), list);
        contents.addClassNames("card", "contents", "no-print");
        contents.setAriaLabel(texts.get("learn.contents"));
        return contents;
    }

    private static Anchor link(String id, String title) {
        return new Anchor("learn#" + id, title);
    }

    private Section section(Chapter chapter) {
        var section = new Section(
                new H2(chapter.title()),
                Prose.of(chapter.before()),
                figures.of(chapter.topic(), texts),
                sources(chapter),
                Prose.of(chapter.after()),
                question(chapter));
        section.setId(chapter.topic().id());
        section.addClassName("card");
        return section;
    }

    private Paragraph sources(Chapter chapter) {
        var sources = new Paragraph(
                texts.get("learn.sources", String.join(" · ", learn.sources(chapter.topic(), texts.locale()))));
        sources.addClassNames("muted", "learn-sources");
        return sources;
    }

    private HtmlContainer question(Chapter chapter) {
        var kicker = new Span(texts.get("learn.question"));
        kicker.addClassNames("muted", "learn-kicker");
        var summary = new HtmlContainer("summary", kicker, new Span(chapter.question()));
        var question = new HtmlContainer("details", summary, Prose.of(chapter.answer()));
        question.addClassName("learn-question");
        return question;
    }

    private static Section references(LearnPage page) {
        var section = new Section(new H2(page.referencesTitle()), Prose.of(page.references()));
        section.setId(REFERENCES);
        section.addClassName("card");
        return section;
    }
}
