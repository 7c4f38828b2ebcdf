package org.mlcarbon.doubt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.doubt.RangeRequest.Correlated;

/**
 * What the address says about the draws.
 *
 * @param said what could not be read, in sentences
 */
record DrawChoices(@Nullable Integer draws, @Nullable Long seed, List<Correlated> correlations, List<String> said) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,10}(\\.\\d{1,20})?([eE]-?\\d{1,3})?");

    static DrawChoices read(Map<String, String> own, Texts texts) {
        var said = new ArrayList<String>();
        var draws = whole("draws", own, said, texts);
        var correlations = new ArrayList<Correlated>();
        var written = own.getOrDefault("correlations", "");
        for (var one : written.isBlank() ? new String[0] : written.split(",", -1)) {
            var parts = one.split("\\*", -1);
            if (parts.length == 3 && NUMBER.matcher(parts[2]).matches()) {
                correlations.add(new Correlated(List.of(parts[0], parts[1]), Double.valueOf(parts[2])));
            } else {
                said.add(texts.get("doubt.range.unread", "correlations", one));
            }
        }
        return new DrawChoices(
                draws == null ? null : Math.clamp(draws, Integer.MIN_VALUE, Integer.MAX_VALUE),
                whole("seed", own, said, texts),
                correlations,
                said);
    }

    private static @Nullable Long whole(String name, Map<String, String> own, List<String> said, Texts texts) {
        var text = own.get(name);
        if (text == null) {
            return null;
        }
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        said.add(texts.get("doubt.range.unread", name, text));
        return null;
    }
}
