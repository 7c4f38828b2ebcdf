package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.mlcarbon.accounting.Standard;
import org.mlcarbon.common.text.Texts;

/** What the standards ask for, in our words, with where they can be read. */
class StandardsCard extends Section {

    StandardsCard(Texts texts) {
        addClassName("card");
        var list = new UnorderedList();
        for (var standard : Standard.values()) {
            list.add(new ListItem(
                    SourceLink.outside(standard.url(), standard.title()),
                    new Span(": " + texts.get("accounting.standard." + standard.id()))));
        }
        add(new H2(texts.get("doubt.accounting.standards")), list);
    }
}
