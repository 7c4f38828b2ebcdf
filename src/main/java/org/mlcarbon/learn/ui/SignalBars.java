package org.mlcarbon.learn.ui;

import java.util.Map;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.YearlyIntensity;
import org.mlcarbon.catalog.YearlyMarginal;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.common.ui.chart.Bars;
import org.mlcarbon.common.ui.chart.Bars.Bar;
import org.mlcarbon.learn.LearnWording;

/** Average and marginal intensities of the same countries, in two charts with an axis and a colour of their own. */
record SignalBars(Texts texts, LearnWording words, Catalog catalog) {

    /** Off the scale of average intensities, so that nobody reads the one for the other. */
    private static final String MARGINAL = "#8a6f4d";

    static SignalBars of(Texts texts, Catalog catalog) {
        return new SignalBars(texts, LearnWording.of(texts.locale()), catalog);
    }

    Bars averages(Map<String, YearlyIntensity> figures) {
        var one = figures.values().iterator().next();
        return new Bars(
                texts.get("learn.signals.averages"),
                texts.get("learn.signals.averages.axis", words.year(one.year())),
                figures.entrySet().stream()
                        .map(figure -> average(figure.getKey(), figure.getValue()))
                        .toList(),
                one.series().notice() == null ? "" : one.series().notice());
    }

    private Bar average(String code, YearlyIntensity figure) {
        return new Bar(
                "",
                words.country(catalog, code),
                figure.value().gramsPerKilowattHour(),
                words.format().intensity(figure.value()),
                IntensityScale.colour(figure.value()),
                figure.series().publisher() + ", " + figure.year(),
                false);
    }

    Bars margins(Map<String, YearlyMarginal> figures) {
        var one = figures.values().iterator().next();
        return new Bars(
                texts.get("learn.signals.margins"),
                texts.get("learn.signals.margins.axis", words.year(one.year())),
                figures.entrySet().stream()
                        .map(figure -> margin(figure.getKey(), figure.getValue()))
                        .toList(),
                one.series().notice() == null ? "" : one.series().notice());
    }

    private Bar margin(String code, YearlyMarginal figure) {
        double grams = figure.value().gramsPerKilowattHour();
        return new Bar(
                "",
                words.country(catalog, code),
                grams,
                words.format().marginalIntensity(grams),
                MARGINAL,
                figure.series().publisher() + ", " + figure.year(),
                false);
    }
}
