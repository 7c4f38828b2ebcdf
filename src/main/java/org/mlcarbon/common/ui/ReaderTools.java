package org.mlcarbon.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.mlcarbon.common.text.Texts;

/** What a reader may change on every page: the language, and light or dark. */
public final class ReaderTools extends Div {

    private final Texts texts = Texts.of(getLocale());

    public ReaderTools() {
        add(language(Locale.ENGLISH, "English"), language(Locale.GERMAN, "Deutsch"), colorScheme());
        addClassName("tools");
        // Vaadin's own indicator of a lost connection lies outside every landmark; as a live region it may.
        getElement().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    /** The page is loaded again at the same address, so that what a link had filled in stays. */
    private Button language(Locale locale, String name) {
        var button = new Button(locale.getLanguage().toUpperCase(Locale.ROOT));
        button.setId("language-" + locale.getLanguage());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + " – " + name);
        button.getElement().setAttribute("lang", locale.getLanguage());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(locale.equals(texts.locale())));
        button.addClickListener(click -> {
            VaadinSession.getCurrent().setLocale(locale);
            click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return button;
    }

    /** Works in the browser alone (shell.js), which knows what the system has and keeps the choice. */
    private Button colorScheme() {
        var button = new Button(VaadinIcon.ADJUST.create());
        button.setId("color-scheme");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get("common.colorScheme"));
        button.setTooltipText(texts.get("common.colorScheme"));
        return button;
    }
}
