package org.mlcarbon.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.Work;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.common.ui.chart.BarChartView;
import org.mlcarbon.common.ui.chart.Bars;
import org.mlcarbon.common.ui.chart.LineChartView;
import org.mlcarbon.comparison.Comparison;
import org.mlcarbon.comparison.Entry;
import org.mlcarbon.comparison.ProviderComparison;
import org.mlcarbon.comparison.ui.CompareAddress.Tab;
import org.mlcarbon.comparison.ui.CompareAddress.Which;

/** One ranking: the factor between its ends, the chart, the method, and what is left out. */
class RankingCard extends Section {

    private final Texts texts;
    private final QuantityFormat format;
    private final CompareBars charts;
    private final Consumer<Entry> choose;
    private final H2 heading = new H2();
    private final Span figure = new Span();
    private final Paragraph headline = new Paragraph();
    private final Paragraph emissions = new Paragraph();
    private final Div chart = new Div();
    private final Div years = new Div();
    private final Paragraph click = new Paragraph();
    private final Span legend;
    private final ProviderTable providers;
    private final Div method = new Div();
    private final LeftOut left;
    private @Nullable BarChartView bars;
    private List<Entry> entries = List.of();

    RankingCard(Texts texts, Consumer<Entry> choose) {
        this.texts = texts;
        this.choose = choose;
        format = QuantityFormat.of(texts.locale());
        charts = CompareBars.of(texts);
        left = new LeftOut(texts);
        providers = new ProviderTable(texts);
        legend = IntensityScale.legend(texts);
        addClassNames("card", "result");
        figure.setId("ratio");
        figure.addClassName("result-figure");
        headline.setId("headline");
        emissions.addClassName("muted");
        click.setText(texts.get("comparison.click"));
        click.addClassName("muted");
        method.addClassNames("muted", "notices");
        years.addClassName("action-buttons");
        var top = new Div(figure, headline, emissions);
        top.addClassName("headline");
        top.getElement().setAttribute("aria-live", "polite");
        add(heading, top, chart, years, legend, click, providers, method, left);
    }

    void regions(Comparison comparison) {
        start(Tab.REGION, comparison);
        ratio(comparison);
        bars(comparison, charts.regions(comparison));
        series(comparison, true);
    }

    void providers(ProviderComparison comparison, Which which) {
        start(Tab.PROVIDER, comparison.ranking());
        ratio(comparison.regions());
        bars(comparison.ranking(), charts.providers(comparison, which));
        providers.setVisible(!comparison.ranges().isEmpty());
        providers.show(comparison.ranges());
        series(comparison.ranking(), true);
    }

    void hardware(Comparison comparison) {
        start(Tab.HARDWARE, comparison);
        if (comparison.precision() != null) {
            ends(comparison, comparison.ratio(), "comparison.headline.hardware");
            bars(comparison, charts.hardware(comparison));
            say("comparison.method.hardware", comparison.precision().name());
        }
        notices(comparison.series());
    }

    void years(Comparison comparison) {
        start(Tab.YEAR, comparison);
        if (!comparison.entries().isEmpty()) {
            var byYear = CompareBars.byYear(comparison);
            var first = byYear.getFirst();
            var last = byYear.getLast();
            headline.setText(texts.get(
                    "comparison.headline.year",
                    first.label(),
                    last.label(),
                    format.intensity(first.carbonIntensity()),
                    format.intensity(last.carbonIntensity())));
            chart.add(new LineChartView(texts, charts.years(comparison)));
            byYear.forEach(entry -> years.add(year(entry, comparison)));
            var series = Objects.requireNonNull(comparison.series());
            say("comparison.method.year", series.title(), new Wording(texts.locale()).series(series));
        }
        notices(comparison.series());
    }

    private Component year(Entry entry, Comparison comparison) {
        var request = entry.request(comparison.estimate().request());
        var link = new Anchor(
                "?" + QueryParameters.simple(WorkloadParameters.of(request)).getQueryString(),
                texts.get("comparison.year.open", entry.label()));
        link.setHref("./" + link.getHref());
        link.addClassName("button-link");
        return link;
    }

    private void start(Tab tab, Comparison comparison) {
        heading.setText(texts.get("comparison.by." + tab.word()));
        figure.setText("");
        headline.setText("");
        emissions.setText("");
        chart.removeAll();
        years.removeAll();
        method.removeAll();
        providers.setVisible(false);
        legend.setVisible(!comparison.entries().isEmpty() && tab != Tab.YEAR);
        click.setVisible(legend.isVisible());
        entries = comparison.entries();
        left.show(comparison.notComparable());
    }

    private void bars(Comparison comparison, Bars content) {
        if (comparison.entries().isEmpty()) {
            return;
        }
        if (bars == null) {
            bars = new BarChartView(texts, content);
            bars.addChoiceListener(this::chosen);
        } else {
            bars.show(content);
        }
        chart.add(bars);
    }

    private void chosen(String id) {
        entries.stream().filter(entry -> entry.id().equals(id)).findFirst().ifPresent(choose);
    }

    private void ratio(Comparison comparison) {
        var ratio = comparison.intensityRatio();
        if (comparison.entries().size() < 2) {
            headline.setText(comparison.entries().isEmpty() ? "" : texts.get("comparison.headline.one"));
            return;
        }
        figure.setText(ratio.isPresent() ? format.ratio(ratio.getAsDouble()) : "");
        headline.setText(
                ratio.isPresent()
                        ? texts.get("comparison.headline", format.ratio(ratio.getAsDouble()))
                        : texts.get("comparison.headline.zero"));
        comparison
                .ratio()
                .ifPresent(all -> emissions.setText(sentence("comparison.headline.emissions", all, comparison)));
    }

    private void ends(Comparison comparison, OptionalDouble ratio, String key) {
        ratio.ifPresent(factor -> {
            figure.setText(format.ratio(factor));
            headline.setText(sentence(key, factor, comparison));
        });
    }

    private String sentence(String key, double ratio, Comparison comparison) {
        var clean = comparison.cleanest().orElseThrow();
        var dirty = comparison.dirtiest().orElseThrow();
        return texts.get(
                key,
                format.ratio(ratio),
                format.emissions(clean.footprint().operational()),
                clean.label(),
                format.emissions(dirty.footprint().operational()),
                dirty.label());
    }

    private void series(Comparison comparison, boolean pue) {
        var series = Objects.requireNonNull(comparison.series());
        say(
                "comparison.method",
                series.title(),
                String.valueOf(comparison.year()),
                new Wording(texts.locale()).series(series));
        if (pue) {
            say(pue(comparison.estimate()));
        }
        if (series.scope().equals("unstated")) {
            say("comparison.method.unstated");
        }
        notices(series);
    }

    private static String pue(Estimate estimate) {
        if (estimate.work().boundary() == Work.Boundary.FACILITY_MEASURED) {
            return "comparison.method.pue-inside";
        }
        return estimate.request().pue() == null ? "comparison.method.pue" : "comparison.method.pue-given";
    }

    private void notices(@Nullable Series series) {
        Stream.ofNullable(series)
                .map(Series::notice)
                .filter(Objects::nonNull)
                .forEach(notice -> method.add(new Paragraph(notice)));
    }

    private void say(String key, Object... arguments) {
        method.add(new Paragraph(texts.get(key, arguments)));
    }
}
