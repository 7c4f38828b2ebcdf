package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.chart.FloatingBarChartView;
import org.mlcarbon.common.ui.chart.FloatingBars;
import org.mlcarbon.common.ui.chart.FloatingBars.Kind;
import org.mlcarbon.core.othertools.Walk.Step;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.othertools.ToolEstimate;
import org.mlcarbon.othertools.ToolWording;
import org.mlcarbon.othertools.Waterfall;

/** From one calculator to another, one term at a time: a chart and a sentence for each step. */
class WaterfallCard extends Section {

    private final transient Texts texts;
    private final transient QuantityFormat format;
    private final transient ToolWording wording;
    private final Select<ToolEstimate> from = new Select<>();
    private final Select<ToolEstimate> to = new Select<>();
    private final Paragraph summary = new Paragraph();
    private final Div chart = new Div();
    private final OrderedList sentences = new OrderedList();
    private @Nullable FloatingBarChartView bars;

    WaterfallCard(Texts texts, BiConsumer<String, String> chosen) {
        this.texts = texts;
        format = QuantityFormat.of(texts.locale());
        wording = new ToolWording(texts.locale());
        addClassName("card");
        setUp(from, "from", chosen);
        setUp(to, "to", chosen);
        var row = new Div(from, to);
        row.addClassName("form-row");
        summary.setId("waterfall-summary");
        summary.getElement().setAttribute("aria-live", "polite");
        sentences.setId("waterfall-steps");
        var order = new Paragraph(texts.get("doubt.calculators.order"));
        order.addClassName("muted");
        add(new H2(texts.get("doubt.calculators.why")), row, summary, chart, sentences, order);
    }

    private void setUp(Select<ToolEstimate> select, String id, BiConsumer<String, String> chosen) {
        select.setId(id);
        select.setLabel(texts.get("doubt.calculators." + id));
        select.setItemLabelGenerator(ToolEstimate::name);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && from.getValue() != null && to.getValue() != null) {
                chosen.accept(from.getValue().id(), to.getValue().id());
            }
        });
    }

    /** Shows the walk between two ids; where one gives no figure, the first other calculator and ours. */
    void show(List<ToolEstimate> ends, String fromId, String toId) {
        var figures = ends.stream().filter(ToolEstimate::computable).toList();
        from.setItems(figures);
        to.setItems(figures);
        var first = find(
                figures,
                fromId,
                figures.stream().filter(end -> !end.isOwn()).findFirst().orElse(figures.getFirst()));
        var last = find(figures, toId, figures.getFirst());
        from.setValue(first);
        to.setValue(last);
        draw(Waterfall.between(first, last));
    }

    private static ToolEstimate find(List<ToolEstimate> figures, String id, ToolEstimate otherwise) {
        return figures.stream().filter(end -> end.id().equals(id)).findFirst().orElse(otherwise);
    }

    private void draw(Waterfall waterfall) {
        var start = waterfall.from();
        var end = waterfall.to();
        double difference = end.kilograms() - start.kilograms();
        summary.setText(
                difference == 0
                        ? texts.get("doubt.calculators.same", start.name(), end.name())
                        : texts.get(
                                "doubt.calculators.difference",
                                start.name(),
                                kilograms(start.kilograms()),
                                end.name(),
                                kilograms(end.kilograms()),
                                wording.signed(difference)));
        sentences.removeAll();
        waterfall.differing().forEach(step -> sentences.add(sentence(step, waterfall)));
        var content = content(waterfall);
        if (bars == null) {
            bars = new FloatingBarChartView(texts, content);
            chart.add(bars);
        } else {
            bars.show(content);
        }
    }

    private ListItem sentence(Step step, Waterfall waterfall) {
        var amount = new HtmlContainer("strong");
        amount.setText(wording.signed(step.deltaKg()));
        return new ListItem(amount, new Span(": " + wording.why(step.kind(), waterfall.from(), waterfall.to())));
    }

    private FloatingBars content(Waterfall waterfall) {
        var rows = new ArrayList<FloatingBars.Bar>();
        rows.add(total("from", waterfall.from()));
        waterfall
                .differing()
                .forEach(step -> rows.add(new FloatingBars.Bar(
                        step.kind().name().toLowerCase(Locale.ROOT),
                        wording.step(step.kind()),
                        step.fromKg(),
                        step.toKg(),
                        wording.signed(step.deltaKg()),
                        "",
                        step.deltaKg() > 0 ? Kind.RISE : Kind.FALL)));
        rows.add(total("to", waterfall.to()));
        return new FloatingBars(
                texts.get(
                        "doubt.calculators.walk",
                        waterfall.from().name(),
                        waterfall.to().name()),
                texts.get("doubt.calculators.axis"),
                rows,
                null,
                "");
    }

    private FloatingBars.Bar total(String id, ToolEstimate end) {
        return new FloatingBars.Bar(
                id, end.name(), 0, end.kilograms(), kilograms(end.kilograms()), end.version(), Kind.TOTAL);
    }

    private String kilograms(double kilograms) {
        return format.emissions(new Emissions(kilograms));
    }
}
