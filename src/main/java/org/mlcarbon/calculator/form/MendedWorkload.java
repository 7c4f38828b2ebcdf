package org.mlcarbon.calculator.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.common.text.Texts;

/**
 * A workload that can be computed: that of a link, or where a part of it is refused, with the example's part instead.
 *
 * @param said what was refused, with the reason, in sentences
 */
public record MendedWorkload(WorkloadRequest request, Estimate estimate, List<String> said) {

    private static final List<String> WORK =
            List.of("hardware", "devicePowerWatts", "energyKwh", "deviceCount", "hours", "deviceHours");

    private static final List<String> PLACE =
            List.of("provider", "region", "site", "zone", "country", "carbonIntensityGPerKwh");

    /** Ranges have two ends, and neither goes without the other. */
    private static final List<List<String>> BANDS = List.of(
            List.of("energyLow", "energyHigh"),
            List.of("pueLow", "pueHigh"),
            List.of("carbonIntensityLowGPerKwh", "carbonIntensityHighGPerKwh"));

    /** What computes a workload. */
    @FunctionalInterface
    public interface Computation {

        /**
         * The estimate of a workload.
         *
         * @throws InvalidWorkload with every reason found
         */
        Estimate estimate(WorkloadRequest request) throws InvalidWorkload;
    }

    /** The workload of a link, as far as it can be computed; the example for a link that carries none. */
    public static MendedWorkload of(WorkloadRequest link, Computation computation, Texts texts) {
        var request = WorkloadParameters.of(link).isEmpty() ? WorkloadParameters.example() : link;
        var said = new ArrayList<String>();
        try {
            return new MendedWorkload(request, computation.estimate(request), List.of());
        } catch (InvalidWorkload first) {
            var mended = mend(request, first, said, texts);
            try {
                return new MendedWorkload(mended, computation.estimate(mended), List.copyOf(said));
            } catch (InvalidWorkload again) {
                return example(again, said, computation, texts);
            }
        }
    }

    private static WorkloadRequest mend(
            WorkloadRequest request, InvalidWorkload refused, List<String> said, Texts texts) {
        var change = new HashMap<String, Object>();
        for (var problem : refused.problems()) {
            said.add(texts.get("calculator.mended", problem.property(), problem.message(texts)));
            change.put(problem.property(), "");
            BANDS.stream()
                    .filter(ends -> ends.contains(problem.property()))
                    .flatMap(List::stream)
                    .forEach(end -> change.put(end, ""));
            for (var group : List.of(WORK, PLACE)) {
                if (group.contains(problem.property())) {
                    group.forEach(property -> change.put(property, ""));
                    change.putAll(example(group));
                }
            }
        }
        return WorkloadParameters.with(request, change);
    }

    private static Map<String, Object> example(List<String> group) {
        var part = new HashMap<>(WorkloadParameters.EXAMPLE);
        part.keySet().retainAll(group);
        return part;
    }

    private static MendedWorkload example(
            InvalidWorkload refused, List<String> said, Computation computation, Texts texts) {
        refused.problems()
                .forEach(problem ->
                        said.add(texts.get("calculator.mended", problem.property(), problem.message(texts))));
        var request = WorkloadParameters.example();
        try {
            return new MendedWorkload(request, computation.estimate(request), List.copyOf(said));
        } catch (InvalidWorkload e) {
            throw new IllegalStateException("the example can be computed", e);
        }
    }
}
