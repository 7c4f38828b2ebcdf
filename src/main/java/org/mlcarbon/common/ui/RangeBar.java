package org.mlcarbon.common.ui;

import com.vaadin.flow.component.html.Div;
import org.mlcarbon.core.quantity.Interval;

/** A bar of a range with a mark at the point estimate, hidden from screen readers: the text beside it says it. */
public final class RangeBar extends Div {

    /** The bar runs from zero to a fifth above the range’s end, so that its width can be compared. */
    private static final double FULL = 1.2;

    public RangeBar() {
        addClassName("range-bar");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Shows a range and its point, both from 0 and in the same unit; hides itself where there is no range. */
    public void show(Interval interval, double point) {
        double full = interval.high() * FULL;
        setVisible(full > 0 && interval.high() > interval.low());
        if (full > 0) {
            getStyle()
                    .set("--from", percent(interval.low() / full))
                    .set("--to", percent(interval.high() / full))
                    .set("--at", percent(point / full));
        }
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + "%";
    }
}
