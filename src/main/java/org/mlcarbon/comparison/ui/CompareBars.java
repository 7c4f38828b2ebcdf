package org.mlcarbon.comparison.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.common.ui.chart.Bars;
import org.mlcarbon.common.ui.chart.Lines;
import org.mlcarbon.comparison.Comparison;
import org.mlcarbon.comparison.Entry;
import org.mlcarbon.comparison.ProviderComparison;
import org.mlcarbon.comparison.ProviderRange;
import org.mlcarbon.comparison.SeriesMove;
import org.mlcarbon.comparison.ui.CompareAddress.Which;

/** A comparison as bars or lines with the words of one language. */
record CompareBars(Texts texts, QuantityFormat format) {

    static CompareBars of(Texts texts) {
        return new CompareBars(texts, QuantityFormat.of(texts.locale()));
    }

    Bars regions(Comparison comparison) {
        return new Bars(
                title("comparison.title.region", comparison),
                axis(comparison),
                comparison.entries().stream()
                        .map(entry -> bar(entry, entry.label()))
                        .toList(),
                notice(comparison));
    }

    Bars providers(ProviderComparison comparison, Which which) {
        return new Bars(
                title("comparison.title.provider." + which.word(), comparison.ranking()),
                axis(comparison.ranking()),
                comparison.ranges().stream()
                        .map(range ->
                                bar(entry(range, which), entry(range, which).label()))
                        .toList(),
                notice(comparison.ranking()));
    }

    static Entry entry(ProviderRange range, Which which) {
        return switch (which) {
            case CLEANEST -> range.cleanest();
            case MEDIAN -> range.median();
            case DIRTIEST -> range.dirtiest();
        };
    }

    Bars hardware(Comparison comparison) {
        var precision = Objects.requireNonNull(comparison.precision());
        return new Bars(
                texts.get("comparison.title.hardware", precision.name()),
                comparison.series() == null ? texts.get("comparison.axis.hardware") : axis(comparison),
                comparison.entries().stream()
                        .map(entry -> bar(entry, entry.label()))
                        .toList(),
                notice(comparison));
    }

    private String title(String key, Comparison comparison) {
        var series = Objects.requireNonNull(comparison.series());
        return texts.get(key, series.title(), String.valueOf(comparison.year()));
    }

    /** What the licence of the series asks for; it goes into saved files. */
    private static String notice(Comparison comparison) {
        var series = comparison.series();
        return series == null || series.notice() == null ? "" : series.notice();
    }

    private String axis(Comparison comparison) {
        var series = Objects.requireNonNull(comparison.series());
        return texts.get("comparison.axis", series.publisher(), String.valueOf(comparison.year()));
    }

    private Bars.Bar bar(Entry entry, String label) {
        return new Bars.Bar(
                entry.id(),
                label,
                entry.kilograms(),
                format.emissions(entry.footprint().operational()),
                IntensityScale.colour(entry.carbonIntensity()),
                format.intensity(entry.carbonIntensity()) + ", PUE "
                        + format.plain(entry.pue().value()) + ", "
                        + format.energy(entry.footprint().facilityEnergy()),
                entry.own());
    }

    /** One line over the years, from the oldest on. */
    Lines years(Comparison comparison) {
        var entries = byYear(comparison);
        var series = Objects.requireNonNull(comparison.series());
        var points = entries.stream()
                .map(entry -> new Lines.Point(
                        entry.intensity().value(),
                        format.intensity(entry.carbonIntensity()) + " · "
                                + format.emissions(entry.footprint().operational())))
                .toList();
        var title = texts.get("comparison.title.year", series.title());
        return new Lines(
                title,
                texts.get("comparison.axis.year"),
                entries.stream().map(Entry::label).toList(),
                false,
                List.of(new Lines.Line(series.publisher(), points, true)),
                notice(comparison));
    }

    static List<Entry> byYear(Comparison comparison) {
        return comparison.entries().stream()
                .sorted(Comparator.comparing(Entry::id))
                .toList();
    }

    Lines moves(SeriesMove move, String ownRegion) {
        return new Lines(
                texts.get("comparison.title.moves"),
                texts.get("comparison.axis.rank"),
                move.columns().stream()
                        .map(column -> texts.get(
                                "comparison.moves.column", column.series().id(), String.valueOf(column.year())))
                        .toList(),
                true,
                move.lines().stream()
                        .map(line -> new Lines.Line(
                                line.label(),
                                line.standings().stream()
                                        .map(standing -> standing.map(this::point)
                                                .orElseGet(() ->
                                                        new Lines.Point(null, texts.get("comparison.moves.missing"))))
                                        .toList(),
                                line.region().id().equals(ownRegion)))
                        .toList(),
                move.columns().stream()
                        .map(column -> column.series().notice())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    private Lines.Point point(SeriesMove.Standing standing) {
        return new Lines.Point(
                (double) standing.rank(),
                texts.get(
                        "comparison.moves.cell",
                        standing.rank(),
                        format.intensity(standing.figure().value())));
    }
}
