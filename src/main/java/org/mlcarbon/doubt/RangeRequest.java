package org.mlcarbon.doubt;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;

/**
 * How sure a result is: what to draw, and how.
 *
 * @param workload the result, as {@code POST /api/v1/estimates} takes it
 * @param draws 1,000 to 1,000,000; 100,000 if absent
 * @param seed of the generator; 1 if absent
 * @param correlations between factors, those that are not named have none; at most {@value #MAX_CORRELATIONS}
 * @param against another workload, to compare with: what both share cancels
 */
public record RangeRequest(
        @Nullable WorkloadRequest workload,
        @Schema(example = "100000") @Nullable Integer draws,
        @Nullable Long seed,
        @Nullable List<@Nullable Correlated> correlations,
        @Nullable WorkloadRequest against) {

    static final int MAX_CORRELATIONS = 50;

    /**
     * The correlation of two factors.
     *
     * @param between two names of factors, those of the other workload with {@code against.} in front
     * @param value −1 to 1
     */
    public record Correlated(
            @Nullable List<@Nullable String> between,
            @Schema(example = "0.3") @Nullable Double value) {

        /** As one writes it, such as {@code pue × carbonIntensityGPerKwh: 0.3}. */
        String written() {
            return Stream.ofNullable(between)
                            .flatMap(List::stream)
                            .map(String::valueOf)
                            .limit(3)
                            .collect(Collectors.joining(" × "))
                    + ": " + Objects.requireNonNullElse(value, Double.NaN);
        }
    }

    /** What was given, by the property as a problem names it. */
    public Map<String, Object> given() {
        var given = new HashMap<String, Object>();
        if (workload != null) {
            given.putAll(WorkloadParameters.of(workload));
        }
        if (against != null) {
            WorkloadParameters.of(against).forEach((name, value) -> given.put(SharedFactors.OTHER + name, value));
        }
        if (draws != null) {
            given.put("draws", draws);
        }
        if (correlations != null) {
            given.put(
                    "correlations",
                    correlations.stream()
                            .limit(MAX_CORRELATIONS)
                            .map(one -> one == null ? "null" : one.written())
                            .toList());
        }
        return given;
    }
}
