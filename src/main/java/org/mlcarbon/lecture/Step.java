package org.mlcarbon.lecture;

import java.util.Arrays;

/** The steps of the story, in the order in which they are told. Nothing of a later step is known to an earlier one. */
public enum Step {
    WORKLOAD(1),
    GUESS(2),
    CLEANEST(3),
    MEDIAN(4),
    DIRTIEST(5),
    FACTOR(6),
    EQUALS(7),
    SOURCES(8);

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /** The step of a number counted from 1; the first one for any other number. */
    public static Step of(int wanted) {
        return Arrays.stream(values())
                .filter(step -> step.number == wanted)
                .findFirst()
                .orElse(WORKLOAD);
    }

    /** Counted from 1, as addresses have it. */
    public int number() {
        return number;
    }

    public boolean isFirst() {
        return this == WORKLOAD;
    }

    public boolean isLast() {
        return this == SOURCES;
    }

    /** The next step; the last one stays. */
    public Step next() {
        return isLast() ? this : of(number + 1);
    }

    /** The step before; the first one stays. */
    public Step back() {
        return isFirst() ? this : of(number - 1);
    }
}
