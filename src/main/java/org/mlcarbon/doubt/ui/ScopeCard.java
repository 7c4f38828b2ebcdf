package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.mlcarbon.accounting.Lenses;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TextTable;

/** In which scope of the GHG Protocol the parts of the location-based figure stand for this user. */
class ScopeCard extends Section {

    private final Texts texts;

    ScopeCard(Texts texts) {
        this.texts = texts;
        setId("scopes");
        addClassName("card");
    }

    void show(Lenses lenses) {
        removeAll();
        var table = new TextTable(List.of(
                texts.get("doubt.accounting.scopes.part"),
                texts.get("doubt.accounting.scopes.scope"),
                texts.get("doubt.accounting.scopes.held")));
        for (var part : lenses.scopes()) {
            table.row(
                    TextTable.text(texts.get("accounting.part." + part.part())),
                    TextTable.text(texts.get("accounting.scope-of." + part.scope())),
                    TextTable.text(texts.get("accounting.held." + part.held())));
        }
        var operator = texts.get("accounting.operator." + lenses.operator().id());
        add(
                new H2(texts.get("doubt.accounting.scopes")),
                new Paragraph(texts.get("doubt.accounting.scopes.for", operator)),
                table);
    }
}
