package org.mlcarbon.atlas;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The orders of the gallery; runs without the figure stand last. */
public enum Sort {
    /** Most printed emissions first. */
    EMISSIONS,
    /** Most energy first. */
    ENERGY,
    /** Newest first. */
    YEAR,
    /** From A to Z. */
    MODEL;

    Comparator<Exhibit> order() {
        var order = switch (this) {
            case EMISSIONS -> most(Ladder::kilograms);
            case ENERGY -> most(Sort::kilowattHours);
            case YEAR -> most(exhibit -> exhibit.run().year());
            case MODEL ->
                Comparator.<Exhibit, String>comparing(
                        exhibit -> exhibit.run().model().toLowerCase(Locale.ROOT));
        };
        return order.thenComparing(exhibit -> exhibit.run().id());
    }

    private static Comparator<Exhibit> most(ToDoubleFunction<Exhibit> figure) {
        return Comparator.comparingDouble(figure).reversed();
    }

    private static double kilowattHours(Exhibit exhibit) {
        var energy = exhibit.anyEnergy();
        return energy == null ? -1 : energy.kilowattHours();
    }

    /** As the address writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of a word. */
    public static Optional<Sort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word().equals(word)).findFirst();
    }
}
