package org.mlcarbon.lecture.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.lecture.Step;

/**
 * What the address of a lecture says: the workload as the calculator writes it, and where the story stands.
 *
 * @param guess how many times, as the class guessed
 * @param regionsOf the provider whose regions are compared, unless it is that of the workload
 * @param dropped names of the parameters that could not be used
 */
record LectureAddress(
        WorkloadRequest request,
        Step step,
        @Nullable Double guess,
        @Nullable String regionsOf,
        List<String> dropped) {

    static final String PATH = "lecture";

    private static final String STEP = "step";
    private static final String GUESS = "guess";
    private static final String REGIONS_OF = "regionsOf";

    /** An address without a workload gets the example of the calculator. */
    static LectureAddress read(QueryParameters query) {
        var parameters = new LinkedHashMap<String, String>();
        query.getParameters().forEach((name, values) -> parameters.put(name, values.getFirst()));
        var dropped = new ArrayList<String>();
        var step = number(STEP, parameters.remove(STEP), dropped);
        var guess = number(GUESS, parameters.remove(GUESS), dropped);
        var regionsOf = parameters.remove(REGIONS_OF);
        var read = WorkloadParameters.read(parameters);
        dropped.addAll(read.dropped());
        return new LectureAddress(
                WorkloadParameters.of(read.request()).isEmpty() ? WorkloadParameters.example() : read.request(),
                Step.of(step == null ? 1 : step.intValue()),
                guess,
                regionsOf,
                List.copyOf(dropped));
    }

    private static @Nullable Double number(String name, @Nullable String text, List<String> dropped) {
        try {
            var number = text == null ? null : Double.valueOf(text);
            if (number == null || (number > 0 && Double.isFinite(number))) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is no count
        }
        dropped.add(name);
        return null;
    }

    LectureAddress at(Step other) {
        return new LectureAddress(request, other, guess, regionsOf, List.of());
    }

    LectureAddress guessed(@Nullable Double times) {
        return new LectureAddress(request, step, times, regionsOf, List.of());
    }

    LectureAddress comparing(String providerId) {
        return new LectureAddress(request, step, null, providerId, List.of());
    }

    /** The workload and the provider, without the place in the story. */
    Map<String, String> story() {
        var parameters = WorkloadParameters.of(request);
        if (regionsOf != null) {
            parameters.put(REGIONS_OF, regionsOf);
        }
        return parameters;
    }

    QueryParameters query() {
        var parameters = story();
        parameters.put(STEP, String.valueOf(step.number()));
        if (guess != null) {
            parameters.put(GUESS, String.valueOf(guess));
        }
        return QueryParameters.simple(parameters);
    }

    /** The link to another page with the same workload. */
    String linkTo(String path) {
        return path + "?" + QueryParameters.simple(story()).getQueryString();
    }

    /** The calculator with this workload. */
    String calculator() {
        return ".?" + QueryParameters.simple(WorkloadParameters.of(request)).getQueryString();
    }
}
