package org.mlcarbon.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.comparison.RegionFilterReader.Written;
import org.mlcarbon.comparison.Scenarios;

/**
 * The page as its address states it: the workload with the names of the calculator, and what to compare.
 *
 * @param pins workloads of the scenarios, at most {@link Scenarios#MAX}
 */
record CompareAddress(Tab tab, Which which, WorkloadRequest workload, Written filter, List<WorkloadRequest> pins) {

    /** What the page shows. */
    enum Tab {
        REGION,
        PROVIDER,
        HARDWARE,
        YEAR,
        SCENARIOS;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Which region stands for a provider. */
    enum Which {
        CLEANEST,
        MEDIAN,
        DIRTIEST;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final List<String> OWN = List.of(
            "by", "which", "providers", "continent", "countries", "eu", "latitude", "longitude", "withinKm", "pins");

    /** An address, and the names of its parts that this page does not know. */
    record Read(CompareAddress address, List<String> dropped) {}

    static Read read(QueryParameters query) {
        var dropped = new TreeSet<String>();
        var workload = new LinkedHashMap<String, String>();
        query.getParameters().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                workload.put(name, values.getFirst());
            }
        });
        var read = WorkloadParameters.read(workload);
        dropped.addAll(read.dropped());
        var tab = word(query, "by", Tab.values(), dropped).orElse(Tab.REGION);
        var which = word(query, "which", Which.values(), dropped).orElse(Which.MEDIAN);
        var filter = new Written(
                list(query, "providers"),
                list(query, "continent"),
                list(query, "countries"),
                query.getSingleParameter("eu").filter("true"::equals).isPresent(),
                number(query, "latitude", dropped),
                number(query, "longitude", dropped),
                number(query, "withinKm", dropped));
        return new Read(
                new CompareAddress(tab, which, read.request(), filter, pins(query, dropped)), List.copyOf(dropped));
    }

    private static <E extends Enum<E>> Optional<E> word(
            QueryParameters query, String name, E[] words, TreeSet<String> dropped) {
        var given = query.getSingleParameter(name);
        var known = given.flatMap(text -> Arrays.stream(words)
                .filter(word -> word.name().equalsIgnoreCase(text))
                .findFirst());
        if (given.isPresent() && known.isEmpty()) {
            dropped.add(name);
        }
        return known;
    }

    private static List<String> list(QueryParameters query, String name) {
        return query.getParameters(name).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Double number(QueryParameters query, String name, TreeSet<String> dropped) {
        var text = query.getSingleParameter(name).filter(given -> !given.isBlank());
        try {
            return text.map(Double::valueOf).orElse(null);
        } catch (NumberFormatException e) {
            dropped.add(name);
            return null;
        }
    }

    private static List<WorkloadRequest> pins(QueryParameters query, TreeSet<String> dropped) {
        var pins = new ArrayList<WorkloadRequest>();
        for (var text : query.getParameters("pins")) {
            var pin = link(text);
            if (pin.isEmpty() || pins.size() == Scenarios.MAX) {
                dropped.add("pins");
            } else {
                pins.add(pin.get());
            }
        }
        return List.copyOf(pins);
    }

    /** The workload of a link of the calculator, or of its query alone; nothing if no part of it is known. */
    static Optional<WorkloadRequest> link(String text) {
        var query = QueryParameters.fromString(
                text.strip().replaceFirst("^[^?]*\\?", "").replaceFirst("#.*$", ""));
        var parameters = new LinkedHashMap<String, String>();
        query.getParameters().forEach((name, values) -> parameters.put(name, values.getFirst()));
        var request = WorkloadParameters.read(parameters).request();
        return WorkloadParameters.of(request).isEmpty() ? Optional.empty() : Optional.of(request);
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, List<String>>();
        WorkloadParameters.of(workload).forEach((name, value) -> parameters.put(name, List.of(value)));
        if (tab != Tab.REGION) {
            parameters.put("by", List.of(tab.word()));
        }
        if (which != Which.MEDIAN) {
            parameters.put("which", List.of(which.word()));
        }
        putList(parameters, "providers", filter.providers().stream());
        putList(parameters, "continent", filter.continent().stream());
        putList(parameters, "countries", filter.countries().stream());
        putList(parameters, "eu", filter.eu() ? Stream.of("true") : Stream.of());
        putList(parameters, "latitude", Stream.ofNullable(filter.latitude()).map(String::valueOf));
        putList(parameters, "longitude", Stream.ofNullable(filter.longitude()).map(String::valueOf));
        putList(parameters, "withinKm", Stream.ofNullable(filter.withinKm()).map(String::valueOf));
        if (!pins.isEmpty()) {
            parameters.put("pins", pins.stream().map(CompareAddress::text).toList());
        }
        return new QueryParameters(parameters);
    }

    private static String text(WorkloadRequest pin) {
        return QueryParameters.simple(WorkloadParameters.of(pin)).getQueryString();
    }

    private static void putList(Map<String, List<String>> parameters, String name, Stream<String> values) {
        var text = String.join(",", values.toList());
        if (!text.isEmpty()) {
            parameters.put(name, List.of(text));
        }
    }

    CompareAddress with(Tab shown) {
        return new CompareAddress(shown, which, workload, filter, pins);
    }

    CompareAddress with(Which shown) {
        return new CompareAddress(tab, shown, workload, filter, pins);
    }

    CompareAddress with(WorkloadRequest shown) {
        return new CompareAddress(tab, which, shown, filter, pins);
    }

    CompareAddress with(Written shown) {
        return new CompareAddress(tab, which, workload, shown, pins);
    }

    CompareAddress with(List<WorkloadRequest> shown) {
        return new CompareAddress(tab, which, workload, filter, shown);
    }
}
