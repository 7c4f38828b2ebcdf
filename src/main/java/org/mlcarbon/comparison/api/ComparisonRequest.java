package org.mlcarbon.comparison.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.comparison.RegionFilterReader.Written;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.node.ObjectNode;

/** What to compare: the properties of a workload, or {@code "workload": {…}}, and beside them what to vary. */
@JsonDeserialize(using = ComparisonRequest.Reader.class)
record ComparisonRequest(WorkloadRequest workload, Options options) {

    /**
     * What to vary.
     *
     * @param by a word of {@link org.mlcarbon.comparison.By}
     * @param limit entries in the answer, 1 to 1000
     * @param offset entries to leave out at the clean end
     * @param withinKm around latitude and longitude, or around the region of the workload
     */
    record Options(
            @Schema(allowableValues = {"region", "provider", "hardware", "year"}) @Nullable
            String by,

            @Nullable Integer limit,
            @Nullable Integer offset,
            @Nullable List<String> providers,
            @Nullable List<String> continent,
            @Nullable List<String> countries,
            @Nullable Boolean eu,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double withinKm) {

        Written filter() {
            return new Written(
                    list(providers),
                    list(continent),
                    list(countries),
                    Boolean.TRUE.equals(eu),
                    latitude,
                    longitude,
                    withinKm);
        }

        /** The filters that are given, by name. */
        List<String> filters() {
            return Arrays.stream(new @Nullable String[] {
                        list(providers).isEmpty() ? null : "providers",
                        list(continent).isEmpty() ? null : "continent",
                        list(countries).isEmpty() ? null : "countries",
                        Boolean.TRUE.equals(eu) ? "eu" : null,
                        withinKm == null && latitude == null && longitude == null ? null : "withinKm"
                    })
                    .filter(Objects::nonNull)
                    .toList();
        }

        private static List<String> list(@Nullable List<String> given) {
            return given == null ? List.of() : given;
        }
    }

    /** Takes the workload flat or wrapped; the options stand beside it in both forms. */
    static final class Reader extends ValueDeserializer<ComparisonRequest> {

        private static final String WORKLOAD = "workload";

        private static final List<String> OPTIONS = Arrays.stream(Options.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();

        @Override
        public ComparisonRequest deserialize(JsonParser parser, DeserializationContext context) {
            var body = context.readTree(parser);
            if (!(body instanceof ObjectNode object)) {
                return context.reportInputMismatch(WorkloadRequest.class, "a workload with what to vary is expected");
            }
            var wrapped = object.remove(WORKLOAD);
            var options = object;
            var workload = wrapped;
            if (wrapped == null) {
                options = object.deepCopy();
                options.retain(OPTIONS);
                workload = object.without(OPTIONS);
            }
            if (!workload.isObject()) {
                return context.reportInputMismatch(WorkloadRequest.class, "a workload is an object");
            }
            return new ComparisonRequest(
                    context.readTreeAsValue(workload, WorkloadRequest.class),
                    context.readTreeAsValue(options, Options.class));
        }
    }
}
