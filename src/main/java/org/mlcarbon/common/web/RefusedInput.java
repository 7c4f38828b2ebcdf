package org.mlcarbon.common.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Input of the HTTP interface that cannot be taken as it is: every problem at once, each with the property that it is
 * about. Answered with 422, as the JSON could be read but not what it says.
 */
public class RefusedInput extends RuntimeException {

    /**
     * One problem.
     *
     * @param property as in the request, such as {@code deviceCount}
     * @param message what is wrong, a sentence
     * @param allowed what would be taken, such as "1 to 1000000" or the list of ids
     * @param given what was sent
     * @param line of the body, from 1, where that is a text
     */
    public record Problem(
            String property,
            String message,
            @Nullable Object allowed,
            @Nullable Object given,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long line) {

        public Problem(String property, String message, @Nullable Object allowed, @Nullable Object given) {
            this(property, message, allowed, given, null);
        }

        public Problem(String property, String message) {
            this(property, message, null, null, null);
        }

        /** What is wrong and where; a problem of the whole has no property. */
        private String sentence() {
            return property.isEmpty() ? message : property + ": " + message;
        }
    }

    private final transient List<Problem> problems;

    public RefusedInput(List<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public RefusedInput(Problem... problems) {
        this(List.of(problems));
    }

    public List<Problem> problems() {
        return problems;
    }
}
