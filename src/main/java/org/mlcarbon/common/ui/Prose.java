package org.mlcarbon.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;

/** Text to read, written in Markdown. */
public final class Prose {

    /** The text is rendered in the browser; before that, a section that the address names has no place yet. */
    private static final String SCROLL_TO_SECTION = """
            const page = this;
            const scroll = () => [...page.querySelectorAll('vaadin-markdown')].every(text => text.childElementCount)
                ? document.getElementById(location.hash.slice(1))?.scrollIntoView()
                : page.isConnected && requestAnimationFrame(scroll);
            if (location.hash) scroll();
            """;

    private Prose() {}

    /** A text in Markdown, in lines that are not too long to read. */
    public static Div of(String markdown) {
        var prose = new Div(new Markdown(markdown));
        prose.addClassName("prose");
        return prose;
    }

    /** Scrolls to what the address names, once the texts of the page are there. */
    public static void scrollToSection(Component page) {
        page.getElement().executeJs(SCROLL_TO_SECTION);
    }
}
