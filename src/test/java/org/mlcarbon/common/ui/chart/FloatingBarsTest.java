package org.mlcarbon.common.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.chart.FloatingBars.Bar;
import org.mlcarbon.common.ui.chart.FloatingBars.Kind;
import org.mlcarbon.common.ui.chart.FloatingBars.Mark;
import tools.jackson.databind.json.JsonMapper;

class FloatingBarsTest {

    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    static final FloatingBars TORNADO = new FloatingBars(
            "What moves the answer",
            "Emissions, kg CO₂e",
            List.of(
                    new Bar("energy", "Energy", 9.6, 21.8, "9.6 to 21.8 kg", "Dodge et al. 2022", Kind.RANGE),
                    new Bar("pue", "PUE", 14.1, 14.7, "14.1 to 14.7 kg", "", Kind.RANGE)),
            new Mark(14.4, "14.4 kg"),
            "Attribution");

    static final FloatingBars WATERFALL = new FloatingBars(
            "From one tool to another",
            "Emissions, kg CO₂e",
            List.of(
                    new Bar("first", "One", 0, 10, "10 kg", "", Kind.TOTAL),
                    new Bar("pue", "PUE", 10, 16, "+6 kg", "", Kind.RISE),
                    new Bar("grid", "Grid", 16, 7, "−9 kg", "", Kind.FALL),
                    new Bar("last", "Other", 0, 7, "7 kg", "", Kind.TOTAL)),
            null,
            "");

    @Test
    void drawsEachBarFromItsLowerToItsUpperEnd() {
        var config =
                JsonMapper.shared().readTree(FloatingBarConfig.of(WATERFALL).toJson());
        assertThat(config.at("/data/datasets/0/data").toString())
                .isEqualTo("[[0.0,10.0],[10.0,16.0],[7.0,16.0],[0.0,7.0]]");
        assertThat(config.at("/options/indexAxis").asString()).isEqualTo("y");
        assertThat(config.at("/options/scales/x/beginAtZero").asBoolean()).isTrue();
    }

    @Test
    void aTornadoNeedNotBeginAtZero() {
        var config = JsonMapper.shared().readTree(FloatingBarConfig.of(TORNADO).toJson());
        assertThat(config.at("/options/scales/x/beginAtZero").asBoolean()).isFalse();
        assertThat(TORNADO.isWaterfall()).isFalse();
    }

    @Test
    void saysTheLongestBarInOneSentenceAndTheEndsOfAWaterfallInAnother() {
        assertThat(FloatingBarText.summary(TORNADO, ENGLISH))
                .isEqualTo("What moves the answer. 2 bars; the longest is Energy: 9.6 to 21.8 kg.");
        assertThat(FloatingBarText.summary(WATERFALL, ENGLISH))
                .isEqualTo(
                        "From one tool to another. From 10 kg (One) to 7 kg (Other). The largest step is Grid: −9 kg.");
        assertThat(FloatingBarText.summary(new FloatingBars("None", "kg", List.of(), null, ""), ENGLISH))
                .isEqualTo("None: nothing to show.");
    }

    @Test
    void writesBothEndsAsCsv() {
        assertThat(FloatingBarText.csv(TORNADO).lines())
                .containsExactly(
                        "id,name,kind,\"from: Emissions, kg CO₂e\",\"to: Emissions, kg CO₂e\",note,notice",
                        "energy,Energy,range,9.6,21.8,Dodge et al. 2022,Attribution",
                        "pue,PUE,range,14.1,14.7,,Attribution");
    }

    @Test
    void refusesABarWithoutAnEnd() {
        assertThatThrownBy(() -> new Bar("pue", "PUE", Double.NaN, 1, "", "", Kind.RANGE))
                .hasMessageContaining("pue");
    }

    /** Rec. 601 luma of each colour, 0 to 255: at least 25 apart among the kinds of a waterfall. */
    @Test
    void theKindsOfAWaterfallDifferInLightness() {
        var luma = List.of(Kind.TOTAL, Kind.RISE, Kind.FALL).stream()
                .map(kind -> Integer.parseInt(kind.colour().substring(1), 16))
                .map(rgb -> 0.299 * (rgb >> 16) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff))
                .toList();
        assertThat(luma.get(1) - luma.get(0)).isGreaterThan(25);
        assertThat(luma.get(2) - luma.get(1)).isGreaterThan(25);
    }
}
