package org.mlcarbon.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.core.quantity.CarbonIntensity;

class IntensityScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0,#fde725",
        "49.9,#fde725",
        "50,#8fd744",
        "100,#35b779",
        "200,#21918c",
        "400,#3b528b",
        "600,#440154",
        "2000,#440154"
    })
    void changesColourAtEachLimit(double grams, String colour) {
        assertThat(IntensityScale.colour(new CarbonIntensity(grams))).isEqualTo(colour);
    }

    @Test
    void getsDarkerInGreyscaleStepByStep() {
        assertThat(Stream.of(0, 50, 100, 200, 400, 600)
                        .map(grams -> IntensityScale.colour(new CarbonIntensity(grams)))
                        .map(IntensityScaleTest::luminance))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
