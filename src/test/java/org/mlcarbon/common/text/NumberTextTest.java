package org.mlcarbon.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest(name = "{0}: \"{1}\" is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 100; 100",
                "en; 1234.5; 1234.5",
                "en; 1,234.5; 1234.5",
                "en; 12 000; 12000",
                "en; .5; 0.5",
                "en; 5.; 5",
                "en; 1e3; 1000",
                "en; -5; -5",
                "en; 1e400; Infinity",
                "de; 1234,5; 1234.5",
                "de; 1.234,5; 1234.5",
                "de; 1.234; 1234",
                "de; 0.125; 0.125",
                "de; 1.5; 1.5",
                "de; 0,0625; 0.0625"
            })
    void readsWhatPeopleType(String language, String text, double expected) {
        assertThat(NumberText.parse(text, Locale.of(language))).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                ",",
                "abc",
                "NaN",
                "Infinity",
                "1,5",
                "0,125",
                "1,23,4",
                "0x10",
                "1 h",
                "1d",
                "100f"
            })
    void refusesInEnglishWhatIsNoNumber(String text) {
        assertThat(NumberText.parse(text, Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,234,5", "1.23.4", "12.34,5", "zwei"})
    void refusesInGermanWhatIsNoNumber(String text) {
        assertThat(NumberText.parse(text, Locale.GERMAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.0625, 1234.5, 1e-9, 123456789.125})
    void writesWhatItReads(double value) {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(NumberText.parse(NumberText.format(value, locale), locale))
                    .hasValue(value);
        }
    }
}
