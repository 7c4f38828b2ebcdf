package org.mlcarbon.learn.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.chart.BarChartView;
import org.mlcarbon.common.ui.chart.Bars;
import org.mlcarbon.common.ui.chart.LineChartView;
import org.mlcarbon.learn.ClimateLesson;
import org.mlcarbon.learn.GridLesson;
import org.mlcarbon.learn.LeftOutLesson;
import org.mlcarbon.learn.PueLesson;
import org.mlcarbon.learn.SignalLesson;
import org.mlcarbon.learn.ThinkLesson;
import org.mlcarbon.learn.Topic;
import org.mlcarbon.learn.WattLesson;
import org.springframework.stereotype.Service;

/** The chart of each chapter. */
@Service
record Figures(
        WattLesson watt,
        PueLesson pue,
        SignalLesson signals,
        GridLesson grid,
        LeftOutLesson leftOut,
        ThinkLesson think,
        ClimateLesson climate,
        Catalog catalog) {

    /** The figure of a chapter, made anew. */
    Component of(Topic topic, Texts texts) {
        var bars = LessonBars.of(texts);
        return switch (topic) {
            case WATT_TO_GRAM -> new WattFigure(texts, watt);
            case PUE -> chart(bars.overheads(pue.rows()), texts);
            case AVERAGE_OR_MARGINAL -> signals(texts);
            case GRID -> new LineChartView(texts, WeekLines.of(grid.grids(), texts, catalog));
            case LEFT_OUT -> chart(bars.hour(leftOut.hour()), texts);
            case THINK_FIRST -> chart(bars.search(think.search()), texts);
            case FOR_THE_CLIMATE -> chart(bars.use(climate.use()), texts);
        };
    }

    /** Two charts with an axis each; one where the marginal figures were removed. */
    private Div signals(Texts texts) {
        var bars = SignalBars.of(texts, catalog);
        var charts = new Div(chart(bars.averages(signals.averages()), texts));
        var margins = signals.margins();
        if (!margins.isEmpty()) {
            charts.add(chart(bars.margins(margins), texts));
        }
        charts.addClassName("learn-pair");
        return charts;
    }

    private static BarChartView chart(Bars bars, Texts texts) {
        return new BarChartView(texts, bars);
    }
}
