package org.mlcarbon.learn;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mlcarbon.report.Markdown;
import org.mlcarbon.report.TextTemplate;

/**
 * A chapter in one language, its figures filled in; all parts but title and question in Markdown.
 *
 * @param before what stands before its chart
 * @param after what stands after it
 * @param question to think about
 * @param answer shown when it is asked for
 */
public record Chapter(Topic topic, String title, String before, String after, String question, String answer) {

    private static final String CHART = "\n---\n";
    private static final String QUESTION = "\n### ";

    /** What {@link Markdown#escape} put before a character; the question is shown as it is. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    /**
     * Fills in the figures of a chapter.
     *
     * @param template "title", text, a line of three dashes for the chart, text, "### question", answer
     * @throws IllegalArgumentException for a mark without a figure, a figure without a mark, and a missing part
     */
    static Chapter of(Topic topic, String template, Map<String, String> marks) {
        Map<String, List<String>> values = marks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, mark -> List.of(mark.getValue())));
        var text = TextTemplate.fill(template, values, Chapter::escaped);
        int title = text.indexOf('\n');
        int chart = text.indexOf(CHART);
        int question = text.indexOf(QUESTION);
        int answer = text.indexOf('\n', question + 1);
        if (chart < 0 || question < chart || answer < 0) {
            throw new IllegalArgumentException(topic + " must have a chart and, after it, a question with its answer");
        }
        return new Chapter(
                topic,
                text.substring(0, title).strip(),
                text.substring(title, chart).strip(),
                text.substring(chart + CHART.length(), question).strip(),
                ESCAPE.matcher(text.substring(question + QUESTION.length(), answer)
                                .strip())
                        .replaceAll("$1"),
                text.substring(answer).strip());
    }

    private static String escaped(String mark, String value) {
        return mark.endsWith("_link") ? value : Markdown.escape(value);
    }
}
