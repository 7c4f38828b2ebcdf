package org.mlcarbon.learn.ui;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.chart.Lines;
import org.mlcarbon.common.ui.chart.Lines.Line;
import org.mlcarbon.common.ui.chart.Lines.Point;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.learn.GridLesson.Grid;
import org.mlcarbon.learn.LearnWording;

/** A week of two grids, hour by hour. */
final class WeekLines {

    private WeekLines() {}

    static Lines of(List<Grid> grids, Texts texts, Catalog catalog) {
        var words = LearnWording.of(texts.locale());
        var first = grids.getFirst();
        var names = grids.stream()
                .map(grid -> words.country(catalog, grid.series().countryIso2()))
                .toList();
        return new Lines(
                texts.get("learn.grid.chart", names.getFirst(), names.getLast(), words.day(first.weekStart())),
                texts.get("learn.grid.axis"),
                hours(first, texts),
                false,
                IntStream.range(0, grids.size())
                        .mapToObj(i -> new Line(names.get(i), points(grids.get(i), words), i == 0))
                        .toList(),
                first.shortJob().question().credit());
    }

    private static List<String> hours(Grid grid, Texts texts) {
        var hour = DateTimeFormatter.ofPattern(texts.get("learn.hour"), texts.locale())
                .withZone(ZoneOffset.UTC);
        return IntStream.range(0, grid.week().size())
                .mapToObj(i -> hour.format(grid.weekStart().plus(Duration.ofHours(i))))
                .toList();
    }

    private static List<Point> points(Grid grid, LearnWording words) {
        return grid.week().stream()
                .map(grams -> new Point(grams, words.format().intensity(new CarbonIntensity(grams))))
                .toList();
    }
}
