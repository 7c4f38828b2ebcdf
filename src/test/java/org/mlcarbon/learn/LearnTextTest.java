package org.mlcarbon.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnTextTest {

    private static final Pattern MARK = Pattern.compile("@\\{([a-z_]+)}");
    private static final Pattern LINK = Pattern.compile("\\]\\((\\S+?)\\)");
    private static final Pattern CITATION = Pattern.compile("\\([^()]*\\d{4}[^()]*\\)");

    private static final String CHAPTER = """
            Title

            Before @{a}.

            ---

            After.

            ### Is it @{a}?

            Yes.
            """;

    @Test
    void splitsAChapterAndEscapesItsFigures() {
        assertThat(Chapter.of(Topic.PUE, CHAPTER, Map.of("a", "1*")))
                .isEqualTo(new Chapter(Topic.PUE, "Title", "Before 1\\*.", "After.", "Is it 1*?", "Yes."));
    }

    @Test
    void refusesAMarkWithoutFigureAndAFigureWithoutMark() {
        assertThatThrownBy(() -> Chapter.of(Topic.PUE, CHAPTER, Map.of()))
                .hasMessageContaining("marks without a value: [a]");
        assertThatThrownBy(() -> Chapter.of(Topic.PUE, CHAPTER, Map.of("a", "1", "b", "2")))
                .hasMessageContaining("values without a mark: [b]");
    }

    @Test
    void refusesAChapterWithoutItsParts() {
        assertThatThrownBy(() -> Chapter.of(Topic.PUE, "Title\n\nText.\n", Map.of()))
                .hasMessageContaining("must have a chart and, after it, a question");
        assertThatThrownBy(() -> LearnText.parse("# Title\n\nIntro.\n\n## One\n\nText.\n"))
                .hasMessageContaining("there must be 7 chapters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noResultIsTyped(String language) {
        LearnText.in(Locale.of(language)).chapters().forEach(chapter -> {
            var text = CITATION.matcher(
                    LINK.matcher(MARK.matcher(chapter).replaceAll("")).replaceAll(""));
            assertThat(text.replaceAll("")).doesNotContainPattern("\\d");
        });
    }

    @Test
    void bothLanguagesHaveTheSameLinksListsAndParagraphs() {
        var english = LearnText.in(Locale.ENGLISH);
        var german = LearnText.in(Locale.GERMANY);
        for (int i = 0; i < Topic.values().length; i++) {
            same(english.chapters().get(i), german.chapters().get(i), Topic.values()[i].id());
        }
        same(english.references(), german.references(), "references");
    }

    private static void same(String english, String german, String what) {
        assertThat(links(german)).as("links of %s", what).isEqualTo(links(english));
        assertThat(count(german, "\n- ")).as("list items of %s", what).isEqualTo(count(english, "\n- "));
        assertThat(count(german, "\n\n")).as("paragraphs of %s", what).isEqualTo(count(english, "\n\n"));
    }

    private static List<String> links(String text) {
        return LINK.matcher(text).results().map(link -> link.group(1)).toList();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length;
    }
}
