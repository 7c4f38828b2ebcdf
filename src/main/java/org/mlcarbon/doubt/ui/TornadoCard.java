package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.chart.FloatingBarChartView;
import org.mlcarbon.common.ui.chart.FloatingBars;
import org.mlcarbon.common.ui.chart.FloatingBars.Kind;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.doubt.RangeAnswer;

/** What moves the figure most, as a tornado, and which single measurement would narrow it. */
class TornadoCard extends Section {

    private final Texts texts;
    private final QuantityFormat format;
    private final FloatingBarChartView chart;
    private final Paragraph next = new Paragraph();

    TornadoCard(Texts texts) {
        this.texts = texts;
        format = QuantityFormat.of(texts.locale());
        chart = new FloatingBarChartView(texts, bars(List.of(), null, ""));
        next.setId("measure-next");
        addClassName("card");
        add(new H2(texts.get("doubt.range.moves")), new Paragraph(texts.get("doubt.range.moves.help")), chart, next);
    }

    private FloatingBars bars(List<FloatingBars.Bar> bars, FloatingBars.@Nullable Mark mark, String notice) {
        return new FloatingBars(texts.get("doubt.range.tornado"), texts.get("doubt.range.axis"), bars, mark, notice);
    }

    void show(RangeAnswer answer) {
        var point = answer.estimate().footprint().operational();
        var bars = answer.swings().stream()
                .filter(swing -> swing.width() > 0)
                .map(swing -> new FloatingBars.Bar(
                        swing.name(),
                        FactorName.of(swing.name(), texts),
                        swing.low(),
                        swing.high(),
                        format.range(new Interval(swing.low(), swing.high())),
                        "",
                        Kind.RANGE))
                .toList();
        setVisible(!bars.isEmpty());
        chart.show(bars(
                bars,
                new FloatingBars.Mark(point.kilogramsCo2e(), format.emissions(point)),
                String.join(" ", answer.estimate().notices())));
        next.setText(answer.measureNext().stream()
                .findFirst()
                .map(best -> texts.get(
                        "doubt.range.next",
                        texts.get("calculator.measure." + best.name()),
                        format.range(new Interval(best.lowKg(), best.highKg())),
                        format.share(best.narrower())))
                .orElse(texts.get("doubt.range.next.none")));
    }
}
