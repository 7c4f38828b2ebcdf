package org.mlcarbon.common.ui.chart;

import java.util.List;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.enums.PointStyle;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.LineOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.AbstractCartesianScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.category.CategoryScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearTickOptions;

/** The Chart.js configuration of lines. Colour, mark and dashes differ from line to line, so that no one is needed. */
final class LineChartConfig {

    /** At least 3:1 on the light and on the dark card. */
    private static final List<String> COLOURS =
            List.of("#4a7de0", "#b8602a", "#2f8f6b", "#a05bb5", "#8a7a2c", "#c2557a", "#5a7f8f", "#7a7f88");

    private static final List<PointStyle> MARKS = List.of(
            PointStyle.CIRCLE,
            PointStyle.RECT,
            PointStyle.TRIANGLE,
            PointStyle.RECT_ROT,
            PointStyle.STAR,
            PointStyle.CROSS_ROT,
            PointStyle.RECT_ROUNDED,
            PointStyle.CROSS);

    private static final List<List<Integer>> DASHES = List.of(List.of(), List.of(8, 4), List.of(2, 4));

    /** Room beyond the axes, so that a point on the first rank is whole. */
    private static final int POINT_PIXELS = 12;

    /** Marks of the smaller size that fit side by side into the width of a page. */
    private static final int MOST_MARKS = 100;

    private LineChartConfig() {}

    static LineChart of(Lines lines) {
        var data = new LineData().addLabels(lines.columns().toArray(new String[0]));
        for (int line = 0; line < lines.lines().size(); line++) {
            data.addDataset(lines.lanes().isEmpty() ? points(lines, line) : steps(lines, line));
        }
        var legend = new LegendOptions()
                .setDisplay(lines.lines().size() > 1)
                .setPosition("bottom")
                .setLabels(new LegendOptions.Labels().setUsePointStyle(true));
        var scales = new Scales()
                .addScale(Scales.ScaleAxis.X, new CategoryScaleOptions().setOffset(true))
                .addScale(Scales.ScaleAxis.Y, values(lines));
        return new LineChart()
                .setData(data)
                .setOptions(new LineOptions().setScales(scales).setPlugins(new Plugins().setLegend(legend)));
    }

    /** A mark for each point, unless there are so many that they would hide the line. */
    private static LineDataset points(Lines lines, int index) {
        var dataset = dataset(lines.lines().get(index), index);
        return lines.columns().size() > MOST_MARKS ? dataset.setBorderWidth(2).setPointRadius(List.of(0)) : dataset;
    }

    private static LineDataset dataset(Lines.Line line, int index) {
        var colour = COLOURS.get(index % COLOURS.size());
        var dataset = new LineDataset()
                .setLabel(line.label())
                .setBorderColor(colour)
                .setBackgroundColor(colour)
                .setBorderWidth(line.own() ? 4 : 2)
                .setBorderDash(DASHES.get(index % DASHES.size()))
                .setSpanGaps(true)
                .setClip(POINT_PIXELS)
                .addPointStyle(MARKS.get(index % MARKS.size()))
                .addPointRadius(line.own() ? 7 : 5);
        line.points().forEach(point -> dataset.addDataUnchecked(point.value()));
        return dataset;
    }

    /** A value for each slot, without marks. */
    private static LineDataset steps(Lines lines, int index) {
        return dataset(lines.lines().get(index), index)
                .setBorderWidth(2)
                .setStepped("middle")
                .setSpanGaps(false)
                .setPointRadius(List.of(0));
    }

    private static LinearScaleOptions values(Lines lines) {
        var title = new AbstractCartesianScaleOptions.Title().setDisplay(true).setText(lines.axis());
        var scale = new LinearScaleOptions().setType("linear").setTitle(title);
        return lines.ranks()
                ? scale.setReverse(true)
                        .setMin(1)
                        .setTicks(new LinearTickOptions().setStepSize(1).setPrecision(0))
                : scale.setBeginAtZero(true);
    }
}
