package org.mlcarbon.learn;

import java.util.Locale;

/** The chapters, in reading order. */
public enum Topic {
    WATT_TO_GRAM,
    PUE,
    AVERAGE_OR_MARGINAL,
    GRID,
    LEFT_OUT,
    THINK_FIRST,
    FOR_THE_CLIMATE;

    /** The fragment of its address, the same in both languages, such as {@code watt-to-gram}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
