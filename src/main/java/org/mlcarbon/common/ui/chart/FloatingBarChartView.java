package org.mlcarbon.common.ui.chart;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.mlcarbon.common.text.Texts;

/** Horizontal bars with two ends each, for a tornado or a waterfall; the same numbers as a table, an image and a file. */
public final class FloatingBarChartView extends Composite<HtmlContainer> {

    private static final int ROW_PIXELS = 32;
    private static final int AXIS_PIXELS = 64;

    private final Texts texts;
    private final ChartView chart = new ChartView();
    private final FloatingBarTable table;
    private final HtmlContainer caption = new HtmlContainer("figcaption");
    private final Button tableToggle = new Button();
    private final Button png;
    private volatile FloatingBars bars;

    public FloatingBarChartView(Texts texts, FloatingBars bars) {
        this.texts = texts;
        this.bars = bars;
        table = new FloatingBarTable(texts);
        tableToggle.addThemeVariants(ButtonVariant.TERTIARY);
        tableToggle.addClickListener(click -> showTable(!table.isVisible()));
        png = new Button(
                texts.get("common.chart.png"),
                click ->
                        chart.savePng(this.bars.title(), this.bars.notice(), ChartFile.name(this.bars.title(), "png")));
        png.addThemeVariants(ButtonVariant.TERTIARY);
        var tools = new Div(
                tableToggle, png, ChartFile.csv(texts, () -> this.bars.title(), () -> FloatingBarText.csv(this.bars)));
        tools.addClassName("chart-tools");
        getContent().addClassName("chart");
        getContent().add(caption, chart, table, tools);
        show(bars);
        showTable(false);
    }

    @Override
    protected HtmlContainer initContent() {
        return new HtmlContainer("figure");
    }

    /** Shows other values; bars move to them. */
    public void show(FloatingBars shown) {
        bars = shown;
        caption.setText(shown.title());
        chart.getStyle().setMinHeight(shown.bars().size() * ROW_PIXELS + AXIS_PIXELS + "px");
        chart.setDescription(FloatingBarText.summary(shown, texts));
        chart.setRows(shown.bars().stream().map(FloatingBarChartView::row).toList());
        chart.setFloating(new ChartView.Floating(
                shown.isWaterfall()
                        ? shown.bars().stream().map(FloatingBars.Bar::to).toList()
                        : null,
                shown.mark()));
        chart.show(FloatingBarConfig.of(shown));
        if (table.isVisible()) {
            table.show(shown);
        }
    }

    private static ChartView.Row row(FloatingBars.Bar bar) {
        var note = bar.note().isEmpty() ? bar.display() : bar.display() + " · " + bar.note();
        return new ChartView.Row(bar.display(), note, bar.kind() == FloatingBars.Kind.TOTAL);
    }

    private void showTable(boolean shown) {
        table.setVisible(shown);
        chart.setVisible(!shown);
        png.setVisible(!shown);
        if (shown) {
            table.show(bars);
        }
        tableToggle.setText(texts.get(shown ? "common.chart.bars" : "common.chart.table"));
    }
}
