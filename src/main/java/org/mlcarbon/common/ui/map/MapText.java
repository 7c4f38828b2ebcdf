package org.mlcarbon.common.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mlcarbon.common.text.Texts;

/** A map in words, and the words on it. */
final class MapText {

    private static final List<String> LABELS = List.of(
            "nearer", "farther", "list", "map", "countries", "own", "touch", "help", "notes", "noOutlines", "part");

    private MapText() {}

    /** One sentence with the ends of the range, and a second with the reader's own place. */
    static String summary(Places places, Texts texts) {
        if (places.places().isEmpty()) {
            return texts.get("common.map.empty", places.title());
        }
        var first = places.places().getFirst();
        var last = places.places().getLast();
        var range = texts.get(
                "common.map.summary",
                places.title(),
                places.places().size(),
                first.display(),
                first.name(),
                last.display(),
                last.name());
        return places.own()
                .map(own -> range + " " + texts.get("common.map.summary.own", own.name(), own.display()))
                .orElse(range);
    }

    /** The texts that map.js writes. */
    static Map<String, String> labels(String title, Texts texts) {
        var labels = new HashMap<>(Map.of(
                "title", title,
                "name", texts.get("common.chart.name"),
                "value", texts.get("common.chart.value"),
                "source", texts.get("common.chart.source")));
        LABELS.forEach(key -> labels.put(key, texts.get("common.map." + key)));
        for (var part : WorldPart.values()) {
            labels.put(part.id(), texts.get("common.map." + part.id()));
        }
        return labels;
    }
}
