package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TextTable;

/** What each provider says about its electricity, with year and source; no figure is computed from it. */
class ClaimsCard extends Section {

    ClaimsCard(Texts texts, List<Provider> providers) {
        setId("claims");
        addClassName("card");
        var table = new TextTable(
                List.of(texts.get("doubt.accounting.claims.provider"), texts.get("doubt.accounting.claims.says")));
        providers.forEach(provider -> table.row(TextTable.text(provider.name()), said(texts, provider)));
        add(
                new H2(texts.get("doubt.accounting.claims")),
                new Paragraph(texts.get("doubt.accounting.claims.intro")),
                table);
    }

    private static Component said(Texts texts, Provider provider) {
        return provider.claim() == null
                ? TextTable.text(texts.get("doubt.accounting.claims.none"))
                : new ClaimText(provider.claim());
    }
}
