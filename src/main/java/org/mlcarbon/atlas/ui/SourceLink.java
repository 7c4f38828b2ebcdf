package org.mlcarbon.atlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import org.mlcarbon.catalog.Source;

/** A source under a name: a link that opens apart, or the name alone where there is no address. */
final class SourceLink {

    private SourceLink() {}

    static Component of(Source source, String name) {
        if (source.url() == null) {
            return new Span(name);
        }
        var link = new Anchor(source.url(), name, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
