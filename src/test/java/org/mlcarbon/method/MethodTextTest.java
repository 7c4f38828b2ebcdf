package org.mlcarbon.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MethodTextTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((\\S+?)\\)");

    @Test
    void splitsAtHeadingsOfTheSecondLevel() {
        var text = MethodText.parse("# Title\n\nIntro.\n\n## One\n\nFirst.\n\n### Sub\n\n## Two\nSecond.\n");
        assertThat(text)
                .isEqualTo(new MethodText(
                        "Title",
                        "Intro.",
                        java.util.List.of(
                                new MethodText.Section("section-1", "One", "First.\n\n### Sub"),
                                new MethodText.Section("section-2", "Two", "Second."))));
    }

    @Test
    void saysTheSameInBothLanguages() {
        var english = MethodText.in(Locale.ENGLISH);
        var german = MethodText.in(Locale.GERMANY);
        assertThat(german.sections()).hasSameSizeAs(english.sections());
        for (int i = 0; i < english.sections().size(); i++) {
            var one = english.sections().get(i).body();
            var other = german.sections().get(i).body();
            assertThat(count(other, "\n| "))
                    .as("table rows of section %s", i + 1)
                    .isEqualTo(count(one, "\n| "));
            assertThat(count(other, "\n- "))
                    .as("list items of section %s", i + 1)
                    .isEqualTo(count(one, "\n- "));
            assertThat(LINK.matcher(other).results().map(m -> m.group(1)))
                    .containsExactlyElementsOf(
                            LINK.matcher(one).results().map(m -> m.group(1)).toList());
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length;
    }
}
