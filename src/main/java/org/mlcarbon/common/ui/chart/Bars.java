package org.mlcarbon.common.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a bar chart shows, sorted from the smallest value to the largest.
 *
 * @param title one line above the chart, without a full stop
 * @param axis quantity, unit and year, such as "Emissions, kg CO₂e (grid of 2025)"
 * @param notice what the licences of the figures ask for; it goes into every file that is saved; may be empty
 */
public record Bars(String title, String axis, List<Bar> bars, String notice) {

    /** From this ratio on, the small bars cannot be told apart on a linear axis. */
    private static final double LOGARITHMIC_FROM = 100;

    /**
     * One bar.
     *
     * @param id handed back on a click; empty for a bar that leads nowhere
     * @param value in the unit of the axis, not negative
     * @param display the value as people read it, with its unit
     * @param colour {@code #rrggbb}, such as {@link org.mlcarbon.common.ui.IntensityScale#colour}
     * @param source where the value comes from, in a few words; may be empty
     * @param own whether it is the reader's own choice
     */
    public record Bar(
            String id, String label, double value, String display, String colour, String source, boolean own) {

        public Bar {
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a bar must have a value from 0, was " + value + " for " + id);
            }
        }
    }

    /** Bars whose figures ask for no notice. */
    public Bars(String title, String axis, List<Bar> bars) {
        this(title, axis, bars, "");
    }

    public Bars {
        bars = bars.stream().sorted(Comparator.comparingDouble(Bar::value)).toList();
    }

    /** Whether a logarithmic axis is of use: the largest value is over a hundred times the smallest, and none is 0. */
    boolean spreadsWidely() {
        return !bars.isEmpty()
                && bars.getFirst().value() > 0
                && bars.getLast().value() / bars.getFirst().value() > LOGARITHMIC_FROM;
    }

    Optional<Bar> own() {
        return bars.stream().filter(Bar::own).findFirst();
    }
}
