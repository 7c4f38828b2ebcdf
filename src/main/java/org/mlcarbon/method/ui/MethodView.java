package org.mlcarbon.method.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TitledPage;
import org.mlcarbon.method.MethodText;

/** How each number comes about, in words. */
@Route("method")
@Menu(order = 8, title = "method.title", icon = "vaadin:open-book")
class MethodView extends Div implements TitledPage {

    /** The text is rendered in the browser; before that, a section that the address names has no place yet. */
    private static final String SCROLL_TO_SECTION = """
            const page = this;
            const scroll = () => [...page.querySelectorAll('vaadin-markdown')].every(text => text.childElementCount)
                ? document.getElementById(location.hash.slice(1))?.scrollIntoView()
                : page.isConnected && requestAnimationFrame(scroll);
            if (location.hash) scroll();
            """;

    MethodView() {
        var text = MethodText.in(getLocale());
        var introduction = new Div(new Markdown(text.introduction()));
        introduction.addClassName("prose");
        var sections = new Div(text.sections().stream().map(MethodView::section).toArray(Component[]::new));
        sections.addClassName("sections");
        add(new H1(text.title()), introduction, contents(text), sections);
        addClassName("sections");
        getElement().executeJs(SCROLL_TO_SECTION);
    }

    private Nav contents(MethodText text) {
        var list = new OrderedList();
        text.sections().forEach(section -> list.add(new ListItem(link(section))));
        var contents = new Nav(new H2(Texts.of(getLocale()).get("method.contents")), list);
        contents.addClassNames("card", "contents", "no-print");
        contents.setAriaLabel(Texts.of(getLocale()).get("method.contents"));
        return contents;
    }

    private static Anchor link(MethodText.Section section) {
        return new Anchor("method#" + section.id(), section.title());
    }

    private static Section section(MethodText.Section text) {
        var body = new Div(new Markdown(text.body()));
        body.addClassName("prose");
        var section = new Section(new H2(text.title()), body);
        section.setId(text.id());
        section.addClassName("card");
        return section;
    }
}
