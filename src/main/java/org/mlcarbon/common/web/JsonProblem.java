package org.mlcarbon.common.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that could not be read, without naming a class of the program. */
final class JsonProblem {

    private JsonProblem() {}

    static ProblemDetail of(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge large) {
                return ProblemDetail.forStatusAndDetail(
                        HttpStatus.CONTENT_TOO_LARGE, String.valueOf(large.getMessage()));
            }
            if (cause instanceof RefusedInput refused && !refused.problems().isEmpty()) {
                return refusedWhileRead(refused);
            }
        }
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown -> unknown(unknown);
            case InvalidFormatException wrong -> wrong(wrong, wrong.getValue());
            case MismatchedInputException wrong -> wrong(wrong, null);
            case StreamReadException malformed -> malformed(malformed);
            case null, default -> badRequest("The body is missing or is not JSON.");
        };
    }

    /** The kind of value in words of JSON. */
    static @Nullable Object words(@Nullable Object type) {
        return switch (type) {
            case Class<?> c
            when c.isEnum() ->
                Arrays.stream(c.getEnumConstants()).map(Object::toString).toList();
            case Class<?> c
            when c == Integer.class || c == int.class || c == Long.class || c == long.class -> "an integer";
            case Class<?> c when Number.class.isAssignableFrom(c) || c == double.class -> "a number";
            case Class<?> c when c == Boolean.class || c == boolean.class -> "true or false";
            case Class<?> c when c == String.class -> "a text";
            case Class<?> c when Collection.class.isAssignableFrom(c) || c.isArray() -> "a list";
            case Class<?> c -> c.isRecord() ? "an object" : null;
            case null, default -> null;
        };
    }

    private static ProblemDetail refusedWhileRead(RefusedInput refused) {
        var problem = badRequest(String.valueOf(refused.getMessage()));
        var first = refused.problems().getFirst();
        ApiProblems.describe(problem, first.property(), first.allowed(), first.given());
        problem.setProperty("problems", refused.problems());
        return problem;
    }

    private static ProblemDetail unknown(UnrecognizedPropertyException unknown) {
        var problem = badRequest("The property \"" + unknown.getPropertyName() + "\" is not known.");
        var known = unknown.getKnownPropertyIds();
        var allowed = known == null
                ? List.of()
                : known.stream().map(String::valueOf).sorted().toList();
        ApiProblems.describe(problem, path(unknown), allowed, null);
        return problem;
    }

    private static ProblemDetail wrong(MismatchedInputException wrong, @Nullable Object given) {
        var property = path(wrong);
        var problem = badRequest(
                property.isEmpty()
                        ? "The body is not of the expected form."
                        : "The property \"" + property + "\" has a value of the wrong kind.");
        ApiProblems.describe(problem, property, words(wrong.getTargetType()), given);
        return problem;
    }

    private static ProblemDetail malformed(StreamReadException malformed) {
        var place = malformed.getLocation();
        return badRequest(
                place == null
                        ? "The body is not valid JSON."
                        : "The body is not valid JSON at line " + place.getLineNr() + ", column " + place.getColumnNr()
                                + ".");
    }

    /** Such as {@code stages[2].hours}. */
    private static String path(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static ProblemDetail badRequest(String detail) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }
}
