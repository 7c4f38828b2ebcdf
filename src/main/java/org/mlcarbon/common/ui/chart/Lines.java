package org.mlcarbon.common.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line chart shows: values over years, or ranks over tables.
 *
 * @param title one line above the chart, without a full stop
 * @param axis quantity and unit of the values
 * @param columns what stands below each point
 * @param notice what the licences of the figures ask for; it goes into every file that is saved; may be empty
 * @param ranks whether the values are ranks: whole numbers, 1 on top
 */
public record Lines(String title, String axis, List<String> columns, boolean ranks, List<Line> lines, String notice) {

    /**
     * One line.
     *
     * @param points one for each column
     * @param own whether it is the reader's own choice
     */
    public record Line(String label, List<Point> points, boolean own) {}

    /**
     * One point.
     *
     * @param value in the unit of the axis; none leaves a gap
     * @param display what people read in the table and in the tooltip
     */
    public record Point(@Nullable Double value, String display) {}

    public Lines {
        for (var line : lines) {
            if (line.points().size() != columns.size()) {
                throw new IllegalArgumentException(line.label() + " must have a point for each of the "
                        + columns.size() + " columns, had "
                        + line.points().size());
            }
        }
    }
}
