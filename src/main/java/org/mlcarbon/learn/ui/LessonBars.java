package org.mlcarbon.learn.ui;

import java.util.List;
import java.util.stream.Stream;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.common.ui.chart.Bars;
import org.mlcarbon.common.ui.chart.Bars.Bar;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.learn.ClimateLesson;
import org.mlcarbon.learn.LearnWording;
import org.mlcarbon.learn.LeftOutLesson;
import org.mlcarbon.learn.PueLesson;
import org.mlcarbon.planning.SweepCost;
import org.mlcarbon.planning.TrainingPlan;

/** Figures of the chapters as bars. Colour means carbon intensity where there is one, and nothing elsewhere. */
record LessonBars(Texts texts, LearnWording words) {

    /** A middle step of viridis (van der Walt and Smith 2015), for bars without an intensity. */
    private static final String PLAIN = "#21918c";

    private static final double GRAMS = 1000;

    static LessonBars of(Texts texts) {
        return new LessonBars(texts, LearnWording.of(texts.locale()));
    }

    Bars overheads(List<PueLesson.Row> rows) {
        var machine = words.format().plain(PueLesson.MACHINE_KWH, "kWh");
        return new Bars(
                texts.get("learn.pue.chart", machine),
                texts.get("learn.pue.axis", machine),
                rows.stream().map(this::overhead).toList());
    }

    private Bar overhead(PueLesson.Row row) {
        var label = switch (row.of()) {
            case FLEET -> texts.get("learn.pue.fleet", row.name());
            case SURVEY -> texts.get("learn.pue.survey");
            case REGION -> texts.get("learn.pue.region", row.name());
        };
        var pue = row.pue();
        return plain(
                label,
                row.overheadKwh(),
                texts.get("learn.pue.value", words.format().plain(pue.value().ratio()), words.year(pue.year())),
                pue.source().publisher());
    }

    Bars hour(LeftOutLesson.Hour hour) {
        var manufacture = plain(
                texts.get("learn.left-out.manufacture"),
                hour.manufacture().kilogramsCo2e() * GRAMS,
                words.emissions(hour.manufacture()),
                "");
        var electricity = hour.regions().stream()
                .map(option -> new Bar(
                        "",
                        texts.get("learn.left-out.electricity", Wording.region(option.region())),
                        option.emissions().kilogramsCo2e() * GRAMS,
                        words.emissions(option.emissions()),
                        IntensityScale.colour(option.priced().value()),
                        words.format().intensity(option.priced().value()),
                        false));
        return new Bars(
                texts.get("learn.left-out.chart", words.wording().device(hour.estimate())),
                texts.get("learn.left-out.axis"),
                Stream.concat(Stream.of(manufacture), electricity).toList(),
                String.join(" ", hour.estimate().notices()));
    }

    Bars search(TrainingPlan plan) {
        var run = plan.perRun().operational();
        var single = plain(texts.get("learn.think.run"), run.kilogramsCo2e(), words.emissions(run), "");
        return new Bars(
                texts.get("learn.think.chart"),
                texts.get("learn.think.axis"),
                Stream.concat(Stream.of(single), plan.sweep().stream().map(this::way))
                        .toList(),
                String.join(" ", plan.estimate().notices()));
    }

    private Bar way(SweepCost cost) {
        var key = cost.search() == SweepCost.Search.GRID ? "learn.think.grid" : "learn.think.random";
        var emissions = cost.amount().operational();
        return plain(
                texts.get(cost.stoppedEarly() ? key + ".stopped" : key),
                emissions.kilogramsCo2e(),
                words.emissions(emissions),
                texts.get("learn.think.full-runs", words.format().plain(cost.fullRuns())));
    }

    Bars use(ClimateLesson.Use use) {
        return new Bars(
                texts.get("learn.climate.chart", use.run().model()),
                texts.get("learn.climate.axis"),
                List.of(
                        energy(
                                "learn.climate.training",
                                use.training(),
                                use.run().publishedIn()),
                        energy("learn.climate.million", use.million(), ""),
                        energy("learn.climate.year", use.year(), "")));
    }

    private Bar energy(String key, Energy energy, String source) {
        return plain(texts.get(key), energy.kilowattHours(), words.energy(energy), source);
    }

    private static Bar plain(String label, double value, String display, String source) {
        return new Bar("", label, value, display, PLAIN, source, false);
    }
}
