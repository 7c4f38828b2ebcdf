package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Span;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.common.ui.TextTable;

/** What a provider says, in its own language, with the year and where it says so. */
class ClaimText extends Span {

    ClaimText(Provider.Claim claim) {
        var words = TextTable.quote(claim.text());
        words.getElement().setAttribute("lang", "en");
        add(words, new Span(claim.year() == null ? ". " : " (" + claim.year() + "). "), new SourceLink(claim.source()));
    }
}
