package org.mlcarbon.common.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.mlcarbon.common.text.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** English and German, English where nothing else is asked for; Vaadin's own texts come from {@link Texts} as well. */
@Component
class Languages implements I18NProvider {

    private static final List<Locale> PROVIDED = List.of(Locale.ENGLISH, Locale.GERMAN);

    /** The first of the wanted languages that we have, whatever its country: "fr, de-AT, en" gives German. */
    static Locale firstOf(List<Locale> wanted) {
        return wanted.stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(PROVIDED::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return PROVIDED;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.of(locale).get(key, arguments);
    }

    /** What a browser's Accept-Language header asks for, most wanted first. */
    static List<Locale> wantedBy(com.vaadin.flow.server.VaadinRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of() // without the header the container would name the language of the machine
                : Collections.list(request.getLocales());
    }
}
