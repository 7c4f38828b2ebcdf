package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.common.ui.chart.BarChartView;
import org.mlcarbon.common.ui.chart.Bars;
import org.mlcarbon.common.ui.chart.Bars.Bar;
import org.mlcarbon.core.othertools.Chain;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.othertools.ToolEstimate;

/** The figures of all calculators as bars, ours marked. */
class ToolBars extends Section {

    private final transient Texts texts;
    private final transient QuantityFormat format;
    private final Paragraph summary = new Paragraph();
    private final Div chart = new Div();
    private @Nullable BarChartView bars;

    ToolBars(Texts texts, Runnable published) {
        this.texts = texts;
        format = QuantityFormat.of(texts.locale());
        addClassName("card");
        summary.setId("calculators-summary");
        var caution = new Paragraph(texts.get("doubt.calculators.caution"));
        caution.addClassName("muted");
        var preset = new Button(texts.get("doubt.calculators.published"), click -> published.run());
        preset.setId("published");
        var actions = new Div(preset);
        actions.addClassName("action-buttons");
        add(
                new H2(texts.get("doubt.calculators.bars")),
                summary,
                chart,
                IntensityScale.legend(texts),
                caution,
                actions);
    }

    void show(List<ToolEstimate> ends, boolean published) {
        var figures = ends.stream().filter(ToolEstimate::computable).toList();
        var others = figures.stream()
                .filter(end -> !end.isOwn())
                .mapToDouble(ToolEstimate::kilograms)
                .sorted()
                .toArray();
        summary.setText(
                others.length == 0
                        ? texts.get("doubt.calculators.none")
                        : texts.get(
                                published ? "doubt.calculators.span.published" : "doubt.calculators.span",
                                others.length,
                                kilograms(others[0]),
                                kilograms(others[others.length - 1])));
        var content = new Bars(
                texts.get("doubt.calculators.bars"),
                texts.get("doubt.calculators.axis"),
                figures.stream().map(this::bar).toList());
        if (bars == null) {
            bars = new BarChartView(texts, content);
            chart.add(bars);
        } else {
            bars.show(content);
        }
    }

    private Bar bar(ToolEstimate end) {
        var grid = new CarbonIntensity(grams(end.chain()));
        return new Bar(
                "",
                end.name(),
                end.kilograms(),
                kilograms(end.kilograms()),
                IntensityScale.colour(grid),
                format.intensity(grid) + ", " + end.version(),
                end.isOwn());
    }

    private String kilograms(double kilograms) {
        return format.emissions(new Emissions(kilograms));
    }

    private static double grams(@Nullable Chain chain) {
        return chain == null ? 0 : chain.gramsPerKwh();
    }
}
