package org.mlcarbon.atlas.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.atlas.AtlasQuery;
import org.mlcarbon.atlas.Exhibit;
import org.mlcarbon.atlas.Ladder;
import org.mlcarbon.atlas.Sort;
import org.mlcarbon.atlas.Verdict;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.AtlasRun;

/**
 * The page as its address states it: which runs, which one is open, and the reader's own with the names of the calculator.
 *
 * @param run id of the run whose dialog is open
 * @param kg the reader's own emissions, kg CO2e, {@link Ladder#MIN_KG} to {@link Ladder#MAX_KG}
 * @param workload of the reader; none where its address has no part of one
 */
record AtlasAddress(
        AtlasQuery query,
        @Nullable String run,
        @Nullable Double kg,
        @Nullable WorkloadRequest workload) {

    static final AtlasAddress EMPTY = new AtlasAddress(AtlasQuery.ALL, null, null, null);

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");

    /** An address, and the names of its parts that this page does not know. */
    record Read(AtlasAddress address, List<String> dropped) {}

    /** Takes what is known of an address; the rest is named, not guessed. */
    static Read read(QueryParameters query, List<Exhibit> runs) {
        var reader = new Reader(query);
        var asked = new AtlasQuery(
                reader.take("text", AtlasAddress::text).orElse(""),
                reader.take(
                                "year",
                                text -> years(runs)
                                        .filter(year -> text.equals(year.toString()))
                                        .findFirst())
                        .orElse(null),
                reader.take("phase", text -> among(runs, text, run -> run.phase()))
                        .orElse(null),
                reader.take("device", text -> among(runs, text, run -> run.hardwareId()))
                        .orElse(null),
                reader.take("verdict", Verdict::of).orElse(null),
                reader.take("sort", Sort::of).orElse(Sort.EMISSIONS));
        var run = reader.take("run", text -> among(runs, text, one -> one.id())).orElse(null);
        var kg = reader.take("kg", AtlasAddress::kilograms).orElse(null);
        var address = new AtlasAddress(asked, run, kg, reader.workload());
        return new Read(address, List.copyOf(reader.dropped));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(words -> words.length() <= AtlasQuery.MAX_TEXT);
    }

    /** The text, if a run has it. */
    private static Optional<String> among(
            List<Exhibit> runs, String text, Function<AtlasRun, @Nullable String> property) {
        return runs.stream().anyMatch(run -> text.equals(property.apply(run.run())))
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Stream<Integer> years(List<Exhibit> runs) {
        return runs.stream().map(run -> run.run().year());
    }

    private static Optional<Double> kilograms(String text) {
        return Optional.of(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Double::valueOf)
                .filter(number -> number >= Ladder.MIN_KG && number <= Ladder.MAX_KG);
    }

    /** Takes parameters one by one; what is left belongs to a workload or to nobody. */
    private static final class Reader {

        private final Map<String, String> left = new LinkedHashMap<>();
        private final TreeSet<String> dropped = new TreeSet<>();

        Reader(QueryParameters query) {
            query.getParameters().forEach((name, values) -> {
                if (values.size() == 1) {
                    left.put(name, values.getFirst());
                } else {
                    dropped.add(name); // which of them would be meant?
                }
            });
        }

        <T> Optional<T> take(String name, Function<String, Optional<T>> known) {
            var text = left.remove(name);
            if (text == null) {
                return Optional.empty();
            }
            var value = known.apply(text);
            if (value.isEmpty()) {
                dropped.add(name);
            }
            return value;
        }

        @Nullable
        WorkloadRequest workload() {
            var read = WorkloadParameters.read(left);
            dropped.addAll(read.dropped());
            return WorkloadParameters.of(read.request()).isEmpty() ? null : read.request();
        }
    }

    /** The address as it is written; what is usual is left out. */
    QueryParameters parameters() {
        var written = new LinkedHashMap<String, String>();
        put(written, "text", query.text());
        put(written, "year", query.year());
        put(written, "phase", query.phase());
        put(written, "device", query.device());
        put(written, "verdict", query.verdict() == null ? null : query.verdict().word());
        put(
                written,
                "sort",
                query.sort() == Sort.EMISSIONS ? null : query.sort().word());
        put(written, "run", run);
        put(written, "kg", kg);
        if (workload != null) {
            written.putAll(WorkloadParameters.of(workload));
        }
        return QueryParameters.simple(written);
    }

    private static void put(Map<String, String> written, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            written.put(name, value.toString());
        }
    }

    AtlasAddress with(AtlasQuery shown) {
        return new AtlasAddress(shown, run, kg, workload);
    }

    AtlasAddress open(@Nullable String id) {
        return new AtlasAddress(query, id, kg, workload);
    }

    /** The reader's own as a figure; a workload is forgotten. */
    AtlasAddress with(@Nullable Double kilograms) {
        return new AtlasAddress(query, run, kilograms, null);
    }
}
