package org.mlcarbon.common.ui.chart;

import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.enums.IndexAxis;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.GridLineConfiguration;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.AbstractCartesianScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.category.CategoryScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.logarithmic.LogarithmicScaleOptions;

/** The Chart.js configuration of horizontal bars. What depends on the reader's screen is added in chart.js. */
final class BarChartConfig {

    private BarChartConfig() {}

    static BarChart of(Bars bars, boolean logarithmic) {
        var dataset = new BarDataset().setLabel(bars.axis());
        var data = new BarData().addDataset(dataset);
        for (var bar : bars.bars()) {
            data.addLabel(bar.label());
            dataset.addData(bar.value()).addBackgroundColor(bar.colour()).addBorderWidth(bar.own() ? 3 : 1);
        }
        var scales = new Scales()
                .addScale(Scales.ScaleAxis.X, values(bars.axis(), logarithmic))
                .addScale(
                        Scales.ScaleAxis.Y,
                        new CategoryScaleOptions().setGrid(new GridLineConfiguration().setDisplay(false)));
        var options = new BarOptions()
                .setIndexAxis(IndexAxis.Y)
                .setScales(scales)
                .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(false)));
        return new BarChart().setData(data).setOptions(options);
    }

    private static AbstractCartesianScaleOptions<?, ?> values(String axis, boolean logarithmic) {
        var title = new AbstractCartesianScaleOptions.Title().setDisplay(true).setText(axis);
        return logarithmic
                ? new LogarithmicScaleOptions().setType("logarithmic").setTitle(title)
                : new LinearScaleOptions()
                        .setType("linear")
                        .setBeginAtZero(true)
                        .setTitle(title);
    }
}
