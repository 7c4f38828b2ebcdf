package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.othertools.ToolEstimate;
import org.mlcarbon.othertools.ToolWording;

/** Every calculator with the version of its formula, and why it gives no figure where it gives none. */
class ToolList extends Section {

    private final transient ToolWording wording;
    private final UnorderedList tools = new UnorderedList();

    ToolList(Texts texts) {
        wording = new ToolWording(texts.locale());
        addClassName("card");
        tools.setId("tools");
        var note = new Paragraph(texts.get("doubt.calculators.versions.note"));
        note.addClassName("muted");
        add(new H2(texts.get("doubt.calculators.versions")), tools, note);
    }

    void show(List<ToolEstimate> ends) {
        tools.removeAll();
        ends.stream().filter(end -> !end.isOwn()).forEach(end -> tools.add(item(end)));
    }

    private ListItem item(ToolEstimate end) {
        var source = end.source();
        var item = new ListItem(
                source == null || source.url() == null ? new Span(end.name()) : new Anchor(source.url(), end.name()),
                new Span(": " + wording.version(end) + ". "));
        if (end.missing() != null) {
            item.add(new Span(wording.missing(end.missing())));
        }
        return item;
    }
}
