package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import org.mlcarbon.catalog.Source;

/** Where a figure comes from: its publisher and title, a link where the source has an address. */
class SourceLink extends Span {

    SourceLink(Source source) {
        var title = source.publisher() + ": " + source.title();
        if (source.url() == null) {
            setText(title);
        } else {
            add(outside(source.url(), title));
        }
    }

    /** A link that leaves the application, in a window of its own. */
    static Anchor outside(String url, String title) {
        var link = new Anchor(url, title, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
