package org.mlcarbon.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mlcarbon.common.text.Texts;

/**
 * A text with marks. {@code @{name}} stands for the one value of that name. A line that begins with {@code @{name*}} is
 * written once for each value of that name, and not at all if there is none; {@code @{name}} in it is the value.
 */
public final class TextTemplate {

    private static final Pattern MARK = Pattern.compile("@\\{([a-z0-9_]+)(\\*?)}");
    private static final Pattern REPEATED_LINE = Pattern.compile("@\\{([a-z0-9_]+)\\*}(.*)");

    private TextTemplate() {}

    /**
     * The text with each value escaped and put in; a mark inside a value stays what it is.
     *
     * @param escape makes a value safe in the format; its arguments are the name of the mark and the value
     * @throws IllegalArgumentException for a mark without a value, a value without a mark, and a mark that is misspelt
     */
    public static String fill(String template, Map<String, List<String>> values, BinaryOperator<String> escape) {
        refuseStrayMarks(template);
        refuseDifference(marks(template), values.keySet());
        return template.lines()
                .flatMap(line -> fillLine(line, values, escape))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** As {@link #fill} for one of several templates that share their values: a value may lack a mark here. */
    static String fillPart(String template, Map<String, List<String>> values, BinaryOperator<String> escape) {
        var used = new HashMap<>(values);
        used.keySet().retainAll(marks(template));
        return fill(template, used, escape);
    }

    /** The template of this name that is the same in each language. */
    static String read(String name) {
        try (var in = TextTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template in a language: {@code statement.tex} in English, {@code statement_de.tex} in German. */
    static String read(String name, String extension, Locale language) {
        var german = Texts.of(language).locale().equals(Locale.GERMAN);
        return read(name + (german ? "_de." : ".") + extension);
    }

    private static Stream<String> fillLine(
            String line, Map<String, List<String>> values, BinaryOperator<String> escape) {
        var repeated = REPEATED_LINE.matcher(line);
        if (!repeated.matches()) {
            return Stream.of(MARK.matcher(line).replaceAll(mark -> replacement(mark, values, escape)));
        }
        var name = repeated.group(1);
        var rest = repeated.group(2);
        return values.getOrDefault(name, List.of()).stream()
                .map(value -> MARK.matcher(rest)
                        .replaceAll(mark -> mark.group(1).equals(name)
                                ? Matcher.quoteReplacement(escape.apply(name, value))
                                : replacement(mark, values, escape)));
    }

    private static String replacement(
            MatchResult mark, Map<String, List<String>> values, BinaryOperator<String> escape) {
        var name = mark.group(1);
        var value = values.getOrDefault(name, List.of());
        if (value.size() != 1 || !mark.group(2).isEmpty()) {
            throw new IllegalArgumentException(mark.group() + " must stand for one value, has " + value.size());
        }
        return Matcher.quoteReplacement(escape.apply(name, value.getFirst()));
    }

    private static Set<String> marks(String template) {
        return MARK.matcher(template).results().map(mark -> mark.group(1)).collect(Collectors.toSet());
    }

    private static void refuseStrayMarks(String template) {
        if (MARK.matcher(template).replaceAll("").contains("@{")) {
            throw new IllegalArgumentException("a mark is misspelt: names are of a to z, 0 to 9 and _");
        }
    }

    private static void refuseDifference(Set<String> marks, Set<String> names) {
        var withoutValue = new TreeSet<>(marks);
        withoutValue.removeAll(names);
        var withoutMark = new TreeSet<>(names);
        withoutMark.removeAll(marks);
        if (!withoutValue.isEmpty() || !withoutMark.isEmpty()) {
            throw new IllegalArgumentException(
                    "marks without a value: " + withoutValue + ", values without a mark: " + withoutMark);
        }
    }
}
