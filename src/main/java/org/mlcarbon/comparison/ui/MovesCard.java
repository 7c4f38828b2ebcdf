package org.mlcarbon.comparison.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.chart.LineChartView;
import org.mlcarbon.comparison.Comparison;
import org.mlcarbon.comparison.ScopeTrap;
import org.mlcarbon.comparison.ScopeTrap.Named;
import org.mlcarbon.comparison.ScopeTrap.Pair;
import org.mlcarbon.comparison.SeriesMoves;

/** The same regions ranked by other series, and why figures of two series never stand in one ranking. */
class MovesCard extends Section {

    private final Texts texts;
    private final QuantityFormat format;
    private final transient SeriesMoves moves;
    private final DataVersion version;
    private final MultiSelectComboBox<Region> regions = new MultiSelectComboBox<>();
    private final Paragraph none = new Paragraph();
    private final Div chart = new Div();
    private @Nullable LineChartView lines;
    private String own = "";

    MovesCard(Texts texts, SeriesMoves moves, Catalog catalog, DataVersion version) {
        this.texts = texts;
        this.moves = moves;
        this.version = version;
        format = QuantityFormat.of(texts.locale());
        addClassNames("card", "result");
        setId("moves");
        regions.setId("moves-regions");
        regions.setWidthFull();
        regions.setLabel(texts.get("comparison.moves.regions", SeriesMoves.MAX_REGIONS));
        regions.setItems(catalog.allRegions(version));
        regions.setItemLabelGenerator(region -> region.id() + " · " + region.city());
        regions.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                limit(change.getOldValue());
                draw();
            }
        });
        none.setText(texts.get("comparison.moves.none"));
        add(
                new H2(texts.get("comparison.moves")),
                new Paragraph(texts.get("comparison.moves.intro")),
                regions,
                chart,
                none,
                new H3(texts.get("comparison.trap")));
        explain(moves.trap(version));
    }

    /** A ninth region is not taken; the field shows what is followed. */
    private void limit(Set<Region> before) {
        if (regions.getValue().size() > SeriesMoves.MAX_REGIONS) {
            regions.setValue(before);
        }
    }

    void show(Comparison ranking) {
        own = ranking.own().map(entry -> entry.id()).orElse("");
        var sample = new LinkedHashSet<>(SeriesMoves.sample(ranking));
        if (lines == null || !sample.equals(regions.getValue())) {
            regions.setValue(sample);
            draw();
        }
    }

    private void draw() {
        var followed = regions.getSelectedItems().stream()
                .limit(SeriesMoves.MAX_REGIONS)
                .toList();
        var move = moves.of(version, followed);
        boolean moved = move.columns().size() > 1;
        chart.setVisible(moved);
        none.setVisible(!moved);
        if (!moved) {
            return;
        }
        var content = CompareBars.of(texts).moves(move, own);
        if (lines == null) {
            lines = new LineChartView(texts, content);
            chart.add(lines);
        } else {
            lines.show(content);
        }
    }

    private void explain(ScopeTrap trap) {
        var within = trap.within();
        var series = within.low().figure().series();
        add(paragraph(
                "comparison.trap.within",
                ratio(within),
                grams(within.low()),
                city(within.low()),
                grams(within.high()),
                city(within.high()),
                series.title(),
                year(within.low())));
        add(paragraph(
                "comparison.trap.mixed",
                city(trap.mixed().low()),
                grams(trap.mixed().low()),
                publisher(trap.mixed().low()),
                year(trap.mixed().low()),
                city(trap.mixed().high()),
                grams(trap.mixed().high()),
                publisher(trap.mixed().high()),
                year(trap.mixed().high()),
                ratio(trap.mixed())));
        trap.disagreement().ifPresent(pair -> add(disagreement(pair)));
        trap.lacoste()
                .ifPresent(pair -> add(paragraph(
                        "comparison.trap.lacoste",
                        format.plain(pair.ratio().orElseThrow()),
                        grams(pair.low()),
                        city(pair.low()),
                        grams(pair.high()),
                        city(pair.high()))));
    }

    private Paragraph disagreement(Pair pair) {
        return paragraph(
                "comparison.trap.disagreement",
                country(pair.high()),
                year(pair.high()),
                publisher(pair.high()),
                flow(pair.high()),
                grams(pair.high()),
                publisher(pair.low()),
                flow(pair.low()),
                grams(pair.low()));
    }

    private Paragraph paragraph(String key, Object... arguments) {
        return new Paragraph(texts.get(key, arguments));
    }

    private String ratio(Pair pair) {
        return pair.ratio().isPresent()
                ? format.plain(Math.rint(pair.ratio().getAsDouble()))
                : texts.get("comparison.none-published");
    }

    /** In full, so that the reader can divide. */
    private String grams(Named named) {
        return format.plain(named.figure().value().gramsPerKilowattHour(), "g CO2e/kWh");
    }

    private static String city(Named named) {
        return named.region().city();
    }

    private String country(Named named) {
        return Locale.of("", named.region().countryIso2()).getDisplayCountry(texts.locale());
    }

    private static String year(Named named) {
        return String.valueOf(named.figure().year());
    }

    private static String publisher(Named named) {
        return named.figure().series().publisher();
    }

    private String flow(Named named) {
        return texts.get("comparison.flow." + named.figure().series().flow());
    }
}
