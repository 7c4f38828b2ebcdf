package org.mlcarbon.common.ui.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Country;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.YearlyIntensity;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.common.ui.TitledPage;

/** A page of the tests alone: every region of the hosted tables on the map, before any room draws one. */
@Route("map-page")
class MapPage extends Div implements TitledPage {

    private final transient Catalog catalog;
    private final transient Intensities intensities;

    MapPage(Catalog catalog, Intensities intensities) {
        this.catalog = catalog;
        this.intensities = intensities;
        var chosen = new Span();
        chosen.setId("chosen");
        var map = new MapView(Texts.of(getLocale()), places("aws/us-east-1"));
        map.addPickListener(id -> {
            chosen.setText(id);
            map.show(places(id));
        });
        var card = new Div(map, chosen);
        card.addClassName("card");
        add(new H1("Map"), card);
    }

    @Override
    public String titleKey() {
        return "common.product";
    }

    private Places places(String own) {
        var version = catalog.current();
        var series = intensities.countrySeries(version);
        var figures = intensities.byRegion(version, series.id(), null);
        var regions = catalog.allRegions(version).stream()
                .map(region -> {
                    var figure = figures.get(region.id());
                    return new Place(
                            region.id(),
                            region.name(),
                            region.latitude(),
                            region.longitude(),
                            figure.value().gramsPerKilowattHour(),
                            display(figure),
                            IntensityScale.colour(figure.value()),
                            note(figure),
                            region.id().equals(own));
                })
                .toList();
        var countries = catalog.countries(version).stream()
                .flatMap(country -> country.iso2() == null ? List.<CountryShade>of().stream() : shade(country).stream())
                .toList();
        return new Places("Carbon intensity of the grid, g CO₂e/kWh (" + series.title() + ")", regions, countries);
    }

    private List<CountryShade> shade(Country country) {
        var version = catalog.current();
        var zones = intensities.zonesOfCountry(version, country.code());
        return intensities
                .intensity(version, zones, intensities.countrySeries(version).id(), null)
                .map(figure -> new CountryShade(
                        country.code(),
                        IntensityScale.colour(figure.value()),
                        country.name(getLocale()) + ": " + display(figure) + " · " + note(figure)))
                .stream()
                .toList();
    }

    private String display(YearlyIntensity figure) {
        return QuantityFormat.of(getLocale()).intensity(figure.value());
    }

    private static String note(YearlyIntensity figure) {
        return figure.series().publisher() + " " + figure.year();
    }
}
