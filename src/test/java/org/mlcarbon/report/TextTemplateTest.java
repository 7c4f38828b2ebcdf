package org.mlcarbon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTemplateTest {

    @Test
    void putsEachValueInEscaped() {
        assertThat(TextTemplate.fill(
                        "a @{x}, b @{y}\n",
                        Map.of("x", List.of("1"), "y", List.of("2")),
                        (mark, value) -> mark + "=" + value))
                .isEqualTo("a x=1, b y=2\n");
    }

    @Test
    void repeatsALineForEachValueAndDropsItWithoutOne() {
        var values = Map.of("x", List.of("1", "2"), "y", List.<String>of(), "z", List.of("3"));
        assertThat(fill("@{x*}- @{x} of @{z}\n@{y*}never @{y}\nend", values)).isEqualTo("- 1 of 3\n- 2 of 3\nend\n");
    }

    @Test
    void leavesAMarkInsideAValueAlone() {
        assertThat(fill("@{x} $1 \\", Map.of("x", List.of("@{x} $0 \\")))).isEqualTo("@{x} $0 \\ $1 \\\n");
    }

    @Test
    void refusesAMarkWithoutAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("@{x} @{y}", Map.of("x", List.of("1"))))
                .withMessageContaining("marks without a value: [y]");
    }

    @Test
    void refusesAValueWithoutAMark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("@{x}", Map.of("x", List.of("1"), "y", List.of("2"))))
                .withMessageContaining("values without a mark: [y]");
    }

    @Test
    void refusesAPlainMarkWithNoneOrTwoValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> fill("@{x}", Map.of("x", List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> fill("@{x}", Map.of("x", List.of("1", "2"))));
    }

    @Test
    void refusesAMisspeltMark() {
        assertThatIllegalArgumentException().isThrownBy(() -> fill("@{dataVersion}", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> fill("a @{x*}@{x}", Map.of("x", List.of("1"))));
    }

    @Test
    void readsTheTemplateOfTheLanguage() {
        assertThat(TextTemplate.read("statement", "txt", Locale.GERMANY)).startsWith("Der Rechenlauf");
        assertThat(TextTemplate.read("statement", "txt", Locale.FRENCH)).startsWith("The computation");
    }

    private static String fill(String template, Map<String, List<String>> values) {
        return TextTemplate.fill(template, values, (mark, value) -> value);
    }
}
