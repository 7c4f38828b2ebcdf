package org.mlcarbon.common.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.function.Consumer;

/** The element that draws the map in the browser. It needs no frontend build: the scripts are static files. */
@Tag("ml-map")
@JavaScript("context://webjars/d3-array/3.2.4/dist/d3-array.min.js")
@JavaScript("context://webjars/d3-geo/3.1.1/dist/d3-geo.min.js")
@JavaScript("context://app/map-geometry.js")
@JavaScript("context://app/map-list.js")
@JavaScript("context://app/map.js")
class WorldMap extends Component {

    /** The place that was picked. */
    record Pick(String id) {}

    void show(Places places) {
        getElement().setPropertyList("places", places.places());
        getElement().setPropertyList("countries", places.countries());
    }

    void setPart(WorldPart part) {
        getElement().setProperty("part", part.id());
    }

    void setLabels(Map<String, String> labels) {
        getElement().setPropertyMap("labels", labels);
    }

    /** What a screen reader says before the dots. */
    void setSummary(String sentence) {
        getElement().setProperty("summary", sentence);
    }

    Registration addPickListener(Consumer<Pick> listener) {
        getElement().setProperty("clickable", true);
        return getElement()
                .addEventListener("place-pick", event -> listener.accept(event.getEventDetail(Pick.class)))
                .addEventDetail();
    }
}
