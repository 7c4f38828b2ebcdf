package org.mlcarbon.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTextTest {

    /** Bell, next line, line separator, right-to-left override, isolate, delete. */
    @ParameterizedTest
    @ValueSource(ints = {0x07, 0x0a, 0x7f, 0x85, 0x2028, 0x2029, 0x202e, 0x2066, 0xd800})
    void controlsAreNoPartOfALabel(int character) {
        assertThat(LabelText.isControl(character)).isTrue();
        assertThat(LabelText.clean("a" + Character.toString(character) + "b")).isEqualTo("a b");
    }

    /** Letters of all scripts, a family joined of emoji, a soft hyphen. */
    @ParameterizedTest
    @ValueSource(strings = {"Größe", "字", "שלום", "مرحبا", "👩‍👩‍👧", "a\u00adb", "“x” · 10²"})
    void wordsOfAnyScriptAre(String text) {
        assertThat(LabelText.clean(text)).isEqualTo(text);
    }
}
