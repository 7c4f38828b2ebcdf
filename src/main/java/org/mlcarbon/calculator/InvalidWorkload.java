package org.mlcarbon.calculator;

import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be computed, with every reason found. */
public final class InvalidWorkload extends Exception {

    private final transient List<Problem> problems;

    InvalidWorkload(List<Problem> problems) {
        super(problems.stream().map(p -> p.property() + ": " + p.key()).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
