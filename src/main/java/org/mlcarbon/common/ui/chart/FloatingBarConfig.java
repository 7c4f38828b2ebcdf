package org.mlcarbon.common.ui.chart;

import java.util.List;
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

/** The Chart.js configuration of horizontal floating bars: each value is a pair, the lower end first. */
final class FloatingBarConfig {

    private FloatingBarConfig() {}

    static BarChart of(FloatingBars bars) {
        var dataset = new BarDataset().setLabel(bars.axis());
        var data = new BarData().addDataset(dataset);
        for (var bar : bars.bars()) {
            data.addLabel(bar.label());
            dataset.addDataUnchecked(List.of(Math.min(bar.from(), bar.to()), Math.max(bar.from(), bar.to())))
                    .addBackgroundColor(bar.kind().colour())
                    .addBorderWidth(1);
        }
        var title = new AbstractCartesianScaleOptions.Title().setDisplay(true).setText(bars.axis());
        var values = new LinearScaleOptions()
                .setType("linear")
                .setBeginAtZero(bars.isWaterfall())
                .setTitle(title);
        var names = new CategoryScaleOptions().setGrid(new GridLineConfiguration().setDisplay(false));
        var options = new BarOptions()
                .setIndexAxis(IndexAxis.Y)
                .setScales(new Scales().addScale(Scales.ScaleAxis.X, values).addScale(Scales.ScaleAxis.Y, names))
                .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(false)));
        return new BarChart().setData(data).setOptions(options);
    }
}
