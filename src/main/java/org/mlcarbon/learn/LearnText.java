package org.mlcarbon.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mlcarbon.common.text.Texts;

/**
 * The page in one language, as {@code learn.md} and {@code learn_de.md} have it, before the figures are filled in.
 *
 * @param introduction in Markdown
 * @param chapters templates in the order of {@link Topic}
 * @param references "title" and a list in Markdown
 */
record LearnText(String title, String introduction, List<String> chapters, String references) {

    /** The text in German for a German locale, in English for any other. */
    static LearnText in(Locale locale) {
        return parse(read(Texts.of(locale).locale().equals(Locale.GERMAN) ? "learn_de.md" : "learn.md"));
    }

    /**
     * Reads "# title", the introduction, a "## chapter" for each topic, and the references.
     *
     * @throws IllegalArgumentException for another number of chapters
     */
    static LearnText parse(String markdown) {
        var parts = markdown.strip().split("(?m)^## ", -1);
        int topics = Topic.values().length;
        if (parts.length != topics + 2) {
            throw new IllegalArgumentException(
                    "there must be " + topics + " chapters and the references, not " + (parts.length - 1));
        }
        var head = parts[0].strip();
        int title = head.indexOf('\n');
        return new LearnText(
                head.substring("# ".length(), title),
                head.substring(title).strip(),
                Arrays.asList(parts).subList(1, topics + 1),
                parts[topics + 1].strip());
    }

    private static String read(String resource) {
        try (var stream = LearnText.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
