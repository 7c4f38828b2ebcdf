package org.mlcarbon.common.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mlcarbon.common.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MapTest {

    private static final Places PLACES = new Places(
            "Carbon intensity, 2025",
            List.of(place("virginia", 418, true), place("stockholm", 20, false), place("mumbai", 640, false)),
            List.of(new CountryShade("SE", "#fde725", "Sweden: 36 g/kWh")));

    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    @Test
    void sendsThePlacesFromTheSmallestValueToTheLargest() {
        var places = json(element(), "places");
        assertThat(places.findValuesAsString("id")).containsExactly("stockholm", "virginia", "mumbai");
        assertThat(places.get(1).toString())
                .isEqualTo("{\"id\":\"virginia\",\"name\":\"Virginia\",\"latitude\":38.9,\"longitude\":-77.5,"
                        + "\"value\":418.0,\"display\":\"418.0 g/kWh\",\"colour\":\"#3b528b\","
                        + "\"note\":\"Ember 2024\",\"own\":true}");
    }

    @Test
    void sendsTheCountries() {
        assertThat(json(element(), "countries").toString())
                .isEqualTo("[{\"iso2\":\"SE\",\"colour\":\"#fde725\",\"display\":\"Sweden: 36 g/kWh\"}]");
    }

    @Test
    void hasALabelForEachPartOfTheWorldInBothLanguages() {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var labels = MapText.labels("title", Texts.of(locale));
            assertThat(labels).containsEntry("title", "title");
            for (var part : WorldPart.values()) {
                assertThat(labels.get(part.id())).isNotBlank();
            }
        }
    }

    @Test
    void summarisesInTwoSentences() {
        assertThat(element().getProperty("summary"))
                .isEqualTo("Carbon intensity, 2025. 3 places, from 20.0 g/kWh (Stockholm) to 640.0 g/kWh (Mumbai)."
                        + " Yours, Virginia: 418.0 g/kWh.");
        assertThat(MapText.summary(new Places("None", List.of(), List.of()), ENGLISH))
                .isEqualTo("None: no place to show.");
    }

    @Test
    void zoomsToAPart() {
        var view = new MapView(ENGLISH, PLACES);
        view.zoomTo(WorldPart.SOUTH_AMERICA);
        assertThat(map(view).getProperty("part")).isEqualTo("southAmerica");
    }

    @Test
    void isClickableOnceSomeoneListens() {
        var view = new MapView(ENGLISH, PLACES);
        assertThat(map(view).getProperty("clickable", false)).isFalse();
        view.addPickListener(new ArrayList<String>()::add);
        assertThat(map(view).getProperty("clickable", false)).isTrue();
    }

    @Test
    void refusesAPlaceThatIsNowhereOrHasNoValue() {
        assertThatThrownBy(() -> new Place("x", "X", 91, 0, 1, "1", "#35b779", "", false))
                .hasMessageContaining("latitude of x");
        assertThatThrownBy(() -> new Place("x", "X", 0, -181, 1, "1", "#35b779", "", false))
                .hasMessageContaining("longitude of x");
        assertThatThrownBy(() -> new Place("x", "X", 0, 0, Double.NaN, "1", "#35b779", "", false))
                .hasMessageContaining("for x");
        assertThatThrownBy(() -> new Place("x", "X", 0, 0, 1, "1", "red;", "", false))
                .hasMessageContaining("#rrggbb");
        assertThatThrownBy(() -> new CountryShade("SWE", "#35b779", "")).hasMessageContaining("SWE");
        assertThatThrownBy(() -> new Places("t", List.of(place("oslo", 1, false), place("oslo", 2, false)), List.of()))
                .hasMessageContaining("oslo");
    }

    @Test
    void findsEachScriptThatItLoadsAndTheOutlines() {
        var files = new ArrayList<>(Arrays.stream(WorldMap.class.getAnnotationsByType(JavaScript.class))
                .map(JavaScript::value)
                .map(url -> url.replace("context://", "/META-INF/resources/"))
                .toList());
        files.add("/META-INF/resources/app/countries.geojson");
        assertThat(files)
                .hasSize(6)
                .allSatisfy(file -> assertThat(getClass().getResource(file))
                        .as("%s; is it the version of the POM?", file)
                        .isNotNull());
    }

    private static Element element() {
        return map(new MapView(ENGLISH, PLACES));
    }

    private static Element map(MapView view) {
        return view.getElement().getChild(1);
    }

    private static JsonNode json(Element element, String property) {
        return JsonMapper.shared().valueToTree(element.getPropertyRaw(property));
    }

    private static Place place(String id, double value, boolean own) {
        var name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        return new Place(id, name, 38.9, -77.5, value, value + " g/kWh", "#3b528b", "Ember 2024", own);
    }
}
