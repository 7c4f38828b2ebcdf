package org.mlcarbon.common.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of one language. Each room keeps its own in {@code org/mlcarbon/<room>/texts.properties} (English) and
 * {@code texts_de.properties}; the first part of a key names the room: {@code calculator.hours}.
 *
 * @param locale English or German; {@link #of} brings any other language to English
 */
public record Texts(Locale locale) {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The texts in German for any German locale, in English for everyone else. */
    public static Texts of(Locale locale) {
        return new Texts(locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH);
    }

    /**
     * The text for a key; with arguments it is read as a {@link MessageFormat} pattern.
     *
     * @throws java.util.MissingResourceException if the room has no such text
     */
    public String get(String key, Object... arguments) {
        var text = bundle(key.substring(0, key.indexOf('.'))).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** Whether the room of this key has a text for it. */
    public boolean has(String key) {
        int dot = key.indexOf('.');
        return dot > 0 && bundle(key.substring(0, dot)).containsKey(key);
    }

    private ResourceBundle bundle(String room) {
        var language = locale.equals(Locale.ENGLISH) ? Locale.ROOT : locale;
        return ResourceBundle.getBundle("org.mlcarbon." + room + ".texts", language, NO_FALLBACK);
    }
}
