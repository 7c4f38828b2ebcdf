package org.mlcarbon.common.ui.map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;

/**
 * A world map in the Equal Earth projection: places as dots in the colours of {@link IntensityScale}, the reader's own as
 * a diamond, countries in a lighter tone; the same figures as a list. All of it works with the keyboard alone and
 * without a tile server. Projection: Šavrič, Patterson and Jenny 2018, doi:10.1080/13658816.2018.1504949.
 */
public final class MapView extends Composite<HtmlContainer> {

    private final Texts texts;
    private final WorldMap map = new WorldMap();
    private final HtmlContainer caption = new HtmlContainer("figcaption");
    private final Span countryKey;
    private Places places;

    public MapView(Texts texts, Places places) {
        this.texts = texts;
        this.places = places;
        countryKey = key("country", "common.map.key.country");
        var keys = new Div(key("place", "common.map.key.place"), key("own", "common.map.key.own"), countryKey);
        keys.addClassNames("legend", "muted");
        var legend = new Div(IntensityScale.legend(texts), keys);
        legend.addClassName("map-legend");
        getContent().addClassNames("chart", "map");
        getContent().add(caption, map, legend);
        show(places);
    }

    @Override
    protected HtmlContainer initContent() {
        return new HtmlContainer("figure");
    }

    /** Shows other places; what of the world is seen stays. */
    public void show(Places shown) {
        places = shown;
        caption.setText(shown.title());
        countryKey.setVisible(!shown.countries().isEmpty());
        map.setLabels(MapText.labels(shown.title(), texts));
        map.setSummary(MapText.summary(shown, texts));
        map.show(shown);
    }

    /** Zooms to a part of the world. */
    public void zoomTo(WorldPart part) {
        map.setPart(part);
    }

    /** Tells the id of a place that was picked: by a click, by Enter on its dot, or in the list. */
    public Registration addPickListener(Consumer<String> listener) {
        return map.addPickListener(pick -> {
            if (places.has(pick.id())) {
                listener.accept(pick.id());
            }
        });
    }

    private Span key(String kind, String text) {
        var mark = new Span();
        mark.addClassNames("map-key", kind);
        mark.getElement().setAttribute("aria-hidden", "true");
        return new Span(mark, new Span(texts.get(text)));
    }
}
