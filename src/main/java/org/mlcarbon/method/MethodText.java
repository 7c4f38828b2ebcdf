package org.mlcarbon.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The method in one language, as {@code src/docs/method.md} has it.
 *
 * @param title of the whole page
 * @param introduction in Markdown
 * @param sections in reading order
 */
public record MethodText(String title, String introduction, List<Section> sections) {

    /**
     * What stands under a heading of the second level.
     *
     * @param id the fragment of its address: its number, the same in both languages
     * @param body in Markdown, without the heading
     */
    public record Section(String id, String title, String body) {}

    /** The text in German for a German locale, in English for any other. */
    public static MethodText in(Locale locale) {
        return parse(read(locale.getLanguage().equals("de") ? "/docs/method_de.md" : "/docs/method.md"));
    }

    /** Reads "# title", the introduction, and each "## title" with what follows it. */
    static MethodText parse(String markdown) {
        var parts = markdown.strip().split("(?m)^## ", -1);
        var sections = Arrays.stream(parts).skip(1).map(String::strip).toList();
        var numbered = IntStream.range(0, sections.size())
                .mapToObj(i -> section(i + 1, sections.get(i)))
                .toList();
        var head = parts[0].strip();
        return new MethodText(firstLine(head).substring("# ".length()), rest(head), numbered);
    }

    private static Section section(int number, String text) {
        return new Section("section-" + number, firstLine(text), rest(text));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String rest(String text) {
        return text.substring(firstLine(text).length()).strip();
    }

    private static String read(String resource) {
        try (var stream = MethodText.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
