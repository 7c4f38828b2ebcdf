package org.mlcarbon.calculator.api;

import java.util.List;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.common.web.RefusedInput;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a report is about: {@code {"workload": …}}, or a workload as it is. */
@JsonDeserialize(using = ReportRequest.Reader.class)
record ReportRequest(WorkloadRequest workload) {

    /** Takes both forms, and nothing beside the wrapped one. */
    static final class Reader extends ValueDeserializer<ReportRequest> {

        private static final String WORKLOAD = "workload";

        @Override
        public ReportRequest deserialize(JsonParser parser, DeserializationContext context) {
            var body = context.readTree(parser);
            if (!body.has(WORKLOAD)) {
                return new ReportRequest(context.readTreeAsValue(body, WorkloadRequest.class));
            }
            body.propertyNames().stream()
                    .filter(name -> !name.equals(WORKLOAD))
                    .findFirst()
                    .ifPresent(name -> {
                        var message = "The property \"" + name + "\" is not known beside \"" + WORKLOAD + "\".";
                        throw new RefusedInput(new RefusedInput.Problem(name, message, List.of(WORKLOAD), null));
                    });
            return new ReportRequest(context.readTreeAsValue(body.get(WORKLOAD), WorkloadRequest.class));
        }
    }
}
