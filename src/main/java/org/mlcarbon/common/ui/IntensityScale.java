package org.mlcarbon.common.ui;

import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.CarbonIntensity;

/**
 * The one colour scale for average carbon intensity, in charts, maps and lists: light is clean, dark is dirty, so that it
 * reads in greyscale and with any colour vision. The colours are six steps of viridis (van der Walt and Smith 2015);
 * each mark gets a contrasting outline, so that neither end of the scale is lost on white or black.
 */
public final class IntensityScale {

    /** Upper ends of all steps but the last, in g CO2e/kWh; a value on a limit belongs to the step above. */
    private static final List<Integer> LIMITS = List.of(50, 100, 200, 400, 600);

    private static final List<String> COLOURS =
            List.of("#fde725", "#8fd744", "#35b779", "#21918c", "#3b528b", "#440154");

    private IntensityScale() {}

    /** The colour of a value as {@code #rrggbb}. */
    public static String colour(CarbonIntensity intensity) {
        return COLOURS.get(step(intensity));
    }

    /** A dot in the colour of a value, hidden from screen readers: the number must stand beside it. */
    public static Span dot(CarbonIntensity intensity) {
        return dot(colour(intensity));
    }

    /** What each step means, from clean to dirty, as a line of dots with their ranges. */
    public static Span legend(Texts texts) {
        var legend = new Span(new Span(texts.get("common.scale.title")));
        legend.addClassNames("legend", "muted");
        IntStream.range(0, COLOURS.size())
                .mapToObj(step -> new Span(dot(COLOURS.get(step)), new Span(range(step, texts))))
                .forEach(legend::add);
        return legend;
    }

    private static Span dot(String colour) {
        var dot = new Span();
        dot.addClassName("intensity-dot");
        dot.getStyle().setBackgroundColor(colour);
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    private static int step(CarbonIntensity intensity) {
        return (int) LIMITS.stream()
                .filter(limit -> intensity.gramsPerKilowattHour() >= limit)
                .count();
    }

    private static String range(int step, Texts texts) {
        var number = NumberFormat.getIntegerInstance(texts.locale());
        if (step == 0) {
            return texts.get("common.scale.below", number.format(LIMITS.getFirst()));
        }
        if (step == LIMITS.size()) {
            return texts.get("common.scale.above", number.format(LIMITS.getLast()));
        }
        return texts.get("common.scale.between", number.format(LIMITS.get(step - 1)), number.format(LIMITS.get(step)));
    }
}
