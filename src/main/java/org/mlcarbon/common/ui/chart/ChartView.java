package org.mlcarbon.common.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.xdev.chartjs.model.charts.Chart;

/**
 * A Chart.js chart. It follows the page's colours, light and dark, asks for no motion where the system asks for less,
 * and needs no frontend build: the scripts are static files.
 */
@Tag("ml-chart")
@JavaScript("context://webjars/chart.js/4.5.1/dist/chart.umd.min.js")
@JavaScript("context://app/chart.js")
public class ChartView extends Component implements HasSize, HasStyle {

    /** A click on the data point {@code index} of the data set {@code dataset}, both counted from 0. */
    public record Click(int dataset, int index) {}

    /**
     * What is written about one bar of the first data set.
     *
     * @param text written at the end of the bar
     * @param note the line of the tooltip
     * @param own whether it stands out: bold, with a thicker outline
     */
    public record Row(String text, String note, boolean own) {}

    /**
     * What is written about one part of stacked bars, bar by bar.
     *
     * @param texts written into the part where there is room
     * @param notes the lines of the tooltip
     */
    public record Part(List<String> texts, List<String> notes) {}

    /**
     * What is drawn across floating bars.
     *
     * @param ends where each bar ends, joined to the beginning of the next; none where the bars are not joined
     * @param mark a line across all bars
     */
    record Floating(@Nullable List<Double> ends, FloatingBars.@Nullable Mark mark) {}

    /** Draws a chart, or moves the one that is there to the new values. */
    public void show(Chart<?, ?, ?> chart) {
        getElement().setProperty("config", chart.toJson());
    }

    /** Labels for a chart of horizontal bars, in the order of the data; they also decide the height. */
    public void setRows(List<Row> rows) {
        getElement().setPropertyList("rows", rows);
    }

    /** Bars above a line chart, over its columns. */
    void setLanes(List<Lines.Lane> lanes) {
        getElement().setPropertyList("lanes", lanes);
    }

    /** Texts for a chart of stacked bars, in the order of its data sets. */
    void setParts(List<Part> parts) {
        getElement().setPropertyList("parts", parts);
    }

    /** Says that the bars float, and what is drawn across them. */
    void setFloating(Floating floating) {
        getElement().setPropertyBean("floating", floating);
    }

    /** What a screen reader says instead of the picture. */
    public void setDescription(String sentence) {
        getElement().setProperty("description", sentence);
    }

    /** Tells of clicks; people at the keyboard need another way to the same end. */
    public Registration addChartClickListener(Consumer<Click> listener) {
        getElement().setProperty("clickable", true);
        return getElement()
                .addEventListener("chart-click", event -> listener.accept(event.getEventDetail(Click.class)))
                .addEventDetail();
    }

    /** Has the browser save the picture, on the page's background and below its title. */
    public void savePng(String title, String notice, String fileName) {
        getElement().callJsFunction("savePng", title, notice, fileName);
    }
}
