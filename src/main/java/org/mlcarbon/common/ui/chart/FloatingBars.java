package org.mlcarbon.common.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a chart of floating bars shows, in the order given: each bar has two ends, as in a tornado chart (the ends are
 * what an input makes of the answer) or in a waterfall (each bar begins where the one before ended).
 *
 * @param title one line above the chart, without a full stop
 * @param axis quantity, unit and year, such as "Emissions, kg CO₂e (grid of 2025)"
 * @param mark a line across all bars, in the unit of the axis, such as the point estimate
 * @param notice what the licences of the figures ask for; it goes into every file that is saved; may be empty
 */
public record FloatingBars(
        String title, String axis, List<Bar> bars, @Nullable Mark mark, String notice) {

    /** What a bar stands for. The colours differ in lightness, so that the chart reads in greyscale. */
    public enum Kind {
        /** A value as a whole, from 0: the first and the last bar of a waterfall. */
        TOTAL("#3b528b"),
        /** A step upwards; its display begins with a plus. */
        RISE("#b8602a"),
        /** A step downwards; its display begins with a minus. */
        FALL("#8fd744"),
        /** From a lower to an upper end. */
        RANGE("#21918c");

        private final String colour;

        Kind(String colour) {
            this.colour = colour;
        }

        /** Its colour, {@code #rrggbb}. */
        String colour() {
            return colour;
        }
    }

    /**
     * One bar.
     *
     * @param id for programs, such as the name of an input
     * @param from where it begins, in the unit of the axis
     * @param to where it ends; below {@code from} for a step downwards
     * @param display what is written at its end, as people read it, with its unit
     * @param note what it rests on, in a few words, such as a source; may be empty
     */
    public record Bar(String id, String label, double from, double to, String display, String note, Kind kind) {

        public Bar {
            if (!Double.isFinite(from) || !Double.isFinite(to)) {
                throw new IllegalArgumentException(
                        "a bar must have two ends, was " + from + " to " + to + " for " + id);
            }
        }

        double length() {
            return Math.abs(to - from);
        }
    }

    /**
     * A line across all bars.
     *
     * @param label what is written at its head
     */
    public record Mark(double value, String label) {}

    public FloatingBars {
        bars = List.copyOf(bars);
    }

    /** Whether each bar begins where the one before ended, so that lines join them and the axis begins at 0. */
    boolean isWaterfall() {
        return bars.stream().anyMatch(bar -> bar.kind() == Kind.TOTAL);
    }

    /** The longest bar that is not a total; the first of several. */
    Optional<Bar> longest() {
        return bars.stream()
                .filter(bar -> bar.kind() != Kind.TOTAL)
                .reduce((a, b) -> Comparator.comparingDouble(Bar::length).compare(a, b) >= 0 ? a : b);
    }
}
