package org.mlcarbon.report;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Source;

/** The sources of a report's factors in the order of their first mention, each once, with a number and a cite key. */
final class CitedSources {

    /** Keeps our keys apart from those that the paper already has. */
    private static final String PREFIX = "mlcarbon-";

    /** The entries of {@code methods.bib}. */
    private static final Set<String> METHOD_KEYS =
            Set.of(PREFIX + "lacoste2019", PREFIX + "strubell2019", PREFIX + "dodge2022");

    private final Map<Source, String> keys = new LinkedHashMap<>();

    CitedSources(Report report) {
        this(sources(report));
    }

    CitedSources(Stream<Source> sources) {
        var taken = new HashSet<>(METHOD_KEYS);
        sources.distinct().forEach(source -> keys.put(source, freeKey(source.id(), taken)));
    }

    private static Stream<Source> sources(Report report) {
        var project = report.project();
        return Stream.concat(
                report.factors().stream().map(Factor::source).flatMap(Stream::ofNullable),
                project == null ? Stream.of() : project.compared().stream());
    }

    List<Source> list() {
        return List.copyOf(keys.keySet());
    }

    /** From 1. */
    int number(Source source) {
        return list().indexOf(source) + 1;
    }

    /** Of a to z, 0 to 9 and hyphens; the same source has the same key in every report. */
    String key(Source source) {
        return Objects.requireNonNull(keys.get(source), "a source that the report does not cite");
    }

    private static String freeKey(String id, Set<String> taken) {
        var letters = Normalizer.normalize(id, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var key = PREFIX
                + letters.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var free = key;
        for (int i = 2; !taken.add(free); i++) {
            free = key + "-" + i;
        }
        return free;
    }
}
