package org.mlcarbon.common.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mlcarbon.common.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BarChartTest {

    private static final Bars BARS = new Bars(
            "Elsewhere",
            "Emissions, kg CO₂e (2025)",
            List.of(bar("virginia", 269.0, true), bar("stockholm", 12.2, false), bar("mumbai", 440.0, false)));

    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    @Test
    void sortsFromSmallToLarge() {
        assertThat(BARS.bars()).extracting(Bars.Bar::id).containsExactly("stockholm", "virginia", "mumbai");
    }

    @Test
    void hasTheConfigurationThatChartJsExpects() {
        var config = json(false);
        assertThat(config.at("/type").asString()).isEqualTo("bar");
        assertThat(config.at("/options/indexAxis").asString()).isEqualTo("y");
        assertThat(config.at("/options/scales/x/type").asString()).isEqualTo("linear");
        assertThat(config.at("/options/scales/x/beginAtZero").asBoolean()).isTrue();
        assertThat(config.at("/options/scales/x/title/text").asString()).isEqualTo("Emissions, kg CO₂e (2025)");
        assertThat(config.at("/options/plugins/legend/display").asBoolean(true)).isFalse();
        assertThat(config.at("/data/labels").toString()).isEqualTo("[\"Stockholm\",\"Virginia\",\"Mumbai\"]");
        assertThat(config.at("/data/datasets/0/data").toString()).isEqualTo("[12.2,269.0,440.0]");
        assertThat(config.at("/data/datasets/0/backgroundColor").toString())
                .isEqualTo("[\"#35b779\",\"#35b779\",\"#35b779\"]");
    }

    @Test
    void marksTheOwnBarWithAThickerOutline() {
        assertThat(json(false).at("/data/datasets/0/borderWidth").toString()).isEqualTo("[1,3,1]");
    }

    @Test
    void changesToALogarithmicAxis() {
        assertThat(json(true).at("/options/scales/x/type").asString()).isEqualTo("logarithmic");
    }

    @Test
    void offersALogarithmicAxisOnlyAboveARatioOfAHundred() {
        assertThat(bars(1, 100).spreadsWidely()).isFalse();
        assertThat(bars(1, 100.1).spreadsWidely()).isTrue();
        assertThat(bars(0, 100).spreadsWidely()).isFalse();
        assertThat(new Bars("none", "kg", List.of()).spreadsWidely()).isFalse();
    }

    @Test
    void summarisesInTwoSentences() {
        assertThat(BarText.summary(BARS, ENGLISH))
                .isEqualTo(
                        "Elsewhere. 3 bars, from 12.2 kg (Stockholm) to 440.0 kg (Mumbai). Yours, Virginia: 269.0 kg.");
        assertThat(BarText.summary(new Bars("None", "kg", List.of()), ENGLISH)).isEqualTo("None: nothing to show.");
    }

    @Test
    void writesFullPrecisionAsCsv() {
        assertThat(BarText.csv(bars(1 / 3.0, 2)).lines())
                .containsExactly(
                        "id,name,\"kg, per run\",source,notice",
                        "a,A,0.3333333333333333,Ember 2024,",
                        "b,B,2.0,Ember 2024,");
    }

    @Test
    void carriesTheNoticeOfTheLicenceInEachRow() {
        var bars = new Bars("Title", "kg", bars(1, 2).bars(), "Attribution to Ember");
        assertThat(BarText.csv(bars).lines().skip(1)).allMatch(row -> row.endsWith(",Attribution to Ember"));
    }

    @Test
    void refusesABarWithoutAValue() {
        assertThatThrownBy(() -> bar("nowhere", Double.NaN, false)).hasMessageContaining("nowhere");
        assertThatThrownBy(() -> bar("nowhere", -1, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsEachScriptThatItLoads() {
        var scripts = Arrays.stream(ChartView.class.getAnnotationsByType(JavaScript.class))
                .map(JavaScript::value)
                .map(url -> url.replace("context://", "/META-INF/resources/"))
                .toList();
        assertThat(scripts)
                .hasSize(2)
                .allSatisfy(script -> assertThat(getClass().getResource(script))
                        .as("%s; is it the version of the POM?", script)
                        .isNotNull());
    }

    private static JsonNode json(boolean logarithmic) {
        return JsonMapper.shared().readTree(BarChartConfig.of(BARS, logarithmic).toJson());
    }

    private static Bars bars(double first, double second) {
        return new Bars(
                "two",
                "kg, per run",
                List.of(
                        new Bars.Bar("a", "A", first, first + " kg", "#35b779", "Ember 2024", false),
                        new Bars.Bar("b", "B", second, second + " kg", "#35b779", "Ember 2024", false)));
    }

    private static Bars.Bar bar(String id, double value, boolean own) {
        var label = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        return new Bars.Bar(id, label, value, value + " kg", "#35b779", "Ember 2024", own);
    }
}
