package org.mlcarbon.comparison;

import java.util.Arrays;
import java.util.List;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.common.text.Texts;

/**
 * A choice that the ranking leaves out, because a figure of another kind would stand beside the rest.
 *
 * @param reason the text that says why, {@code comparison.reason.<reason>}
 * @param arguments what the text names
 */
public record NotComparable(String id, String label, String reason, List<Object> arguments) {

    static NotComparable of(String id, String label, String reason, Object... arguments) {
        return new NotComparable(id, label, reason, Arrays.asList(arguments));
    }

    /** Why it is left out, in one sentence. */
    public String message(Texts texts) {
        return texts.get(
                "comparison.reason." + reason,
                arguments.stream()
                        .map(argument -> argument instanceof Problem problem ? problem.message(texts) : argument)
                        .toArray());
    }
}
