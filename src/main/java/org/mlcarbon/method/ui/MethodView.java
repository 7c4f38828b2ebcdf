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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.Prose;
import org.mlcarbon.common.ui.TitledPage;
import org.mlcarbon.method.MethodText;

/** How each number comes about, in words. */
@Route("method")
@Menu(order = 8, title = "method.title", icon = "vaadin:open-book")
class MethodView extends Div implements TitledPage {

    MethodView() {
        var text = MethodText.in(getLocale());
        var sections = new Div(text.sections().stream().map(MethodView::section).toArray(Component[]::new));
        sections.addClassName("sections");
        add(new H1(text.title()), Prose.of(text.introduction()), contents(text), sections);
        addClassName("sections");
        Prose.scrollToSection(this);
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
        var section = new Section(new H2(text.title()), Prose.of(text.body()));
        section.setId(text.id());
        section.addClassName("card");
        return section;
    }
}
