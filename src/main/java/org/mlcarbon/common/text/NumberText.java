package org.mlcarbon.common.text;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Numbers as people type them. English groups by comma and divides by point, German the other way round; blanks group in
 * both. What would mean two things is read as the language has it, and the page reads the number back.
 */
public final class NumberText {

    private static final Pattern ENGLISH =
            Pattern.compile("[+-]?(\\d+|[1-9]\\d{0,2}(,\\d{3})+)?(\\.\\d*)?([eE][+-]?\\d{1,5})?");
    private static final Pattern GERMAN =
            Pattern.compile("[+-]?(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+)?(,\\d*)?([eE][+-]?\\d{1,5})?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d*\\.\\d+([eE][+-]?\\d{1,5})?");

    private NumberText() {}

    /**
     * The number, or nothing if the text is none. A number too large for a double is infinite, so that a range check
     * refuses it.
     */
    public static OptionalDouble parse(String text, Locale locale) {
        var typed = text.strip()
                .replaceAll("(?<=\\d)[\\s\\u00a0\\u202f’'](?=\\d)", "")
                .replace('−', '-');
        boolean german = locale.getLanguage().equals("de");
        if ((german ? GERMAN : ENGLISH).matcher(typed).matches()) {
            var plain = german ? typed.replace(".", "").replace(',', '.') : typed.replace(",", "");
            return number(plain);
        }
        return german && PLAIN.matcher(typed).matches() ? number(typed) : OptionalDouble.empty();
    }

    private static OptionalDouble number(String plain) {
        try {
            return OptionalDouble.of(Double.parseDouble(plain));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** A number as this language writes it in a field, with all its digits and no grouping. */
    public static String format(double value, Locale locale) {
        var plain = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        return locale.getLanguage().equals("de") ? plain.replace('.', ',') : plain;
    }
}
