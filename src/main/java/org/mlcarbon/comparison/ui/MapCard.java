package org.mlcarbon.comparison.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.catalog.YearlyIntensity;
import org.mlcarbon.catalog.Zone;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.common.ui.map.CountryShade;
import org.mlcarbon.common.ui.map.MapView;
import org.mlcarbon.common.ui.map.Place;
import org.mlcarbon.common.ui.map.Places;
import org.mlcarbon.comparison.Comparison;
import org.mlcarbon.comparison.Entry;

/** The ranked regions on the map of the world; countries are shaded by the same series and year, or not at all. */
class MapCard extends Section {

    private final Texts texts;
    private final QuantityFormat format;
    private final Catalog catalog;
    private final Intensities intensities;
    private final Consumer<Entry> choose;
    private final Paragraph notice = new Paragraph();
    private @Nullable MapView map;
    private List<Entry> entries = List.of();

    MapCard(Texts texts, Catalog catalog, Intensities intensities, Consumer<Entry> choose) {
        this.texts = texts;
        this.catalog = catalog;
        this.intensities = intensities;
        this.choose = choose;
        format = QuantityFormat.of(texts.locale());
        notice.addClassName("muted");
        addClassName("card");
        setId("map");
        add(new H2(texts.get("comparison.map")), notice);
    }

    void show(Comparison comparison) {
        entries = comparison.entries();
        setVisible(!entries.isEmpty());
        if (entries.isEmpty()) {
            return;
        }
        var series = Objects.requireNonNull(comparison.series());
        int year = Objects.requireNonNull(comparison.year());
        var title = texts.get("comparison.map.title", series.title(), String.valueOf(year));
        var source = year + " · " + series.publisher();
        var places = entries.stream().flatMap(entry -> place(entry, source)).toList();
        draw(new Places(title, places, countries(comparison.estimate().version(), series, year, source)));
        notice.setText(Objects.requireNonNullElse(series.notice(), ""));
    }

    private void draw(Places places) {
        if (map == null) {
            map = new MapView(texts, places);
            map.addPickListener(id -> entries.stream()
                    .filter(entry -> entry.id().equals(id))
                    .findFirst()
                    .ifPresent(choose));
            addComponentAtIndex(1, map);
        } else {
            map.show(places);
        }
    }

    private Stream<Place> place(Entry entry, String source) {
        return Stream.ofNullable(entry.region())
                .map(region -> new Place(
                        entry.id(),
                        entry.label(),
                        region.latitude(),
                        region.longitude(),
                        entry.intensity().value(),
                        format.intensity(entry.carbonIntensity()),
                        IntensityScale.colour(entry.carbonIntensity()),
                        source,
                        entry.own()));
    }

    private List<CountryShade> countries(DataVersion version, Series series, int year, String source) {
        return intensities.zones(version).stream()
                .filter(zone -> zone.kind().equals("country") && zone.countryIso2() != null)
                .flatMap(zone -> intensities.intensity(version, List.of(zone.id()), series.id(), year).stream())
                .filter(figure -> figure.series().equals(series))
                .map(figure -> shade(version, figure, source))
                .toList();
    }

    private CountryShade shade(DataVersion version, YearlyIntensity figure, String source) {
        var iso2 = Objects.requireNonNull(figure.zone().countryIso2());
        return new CountryShade(
                iso2,
                IntensityScale.colour(figure.value()),
                name(version, figure.zone(), iso2) + " · " + format.intensity(figure.value()) + " · " + source);
    }

    private String name(DataVersion version, Zone zone, String iso2) {
        return catalog.country(version, iso2)
                .map(country -> country.name(texts.locale()))
                .orElse(zone.name());
    }
}
