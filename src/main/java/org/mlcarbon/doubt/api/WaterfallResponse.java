package org.mlcarbon.doubt.api;

import java.util.List;
import java.util.Locale;
import org.mlcarbon.core.othertools.Walk.Step;
import org.mlcarbon.othertools.OtherToolPart;
import org.mlcarbon.othertools.ToolWording;
import org.mlcarbon.othertools.Waterfall;

/**
 * Why two calculators differ, as the HTTP interface answers it; nothing is rounded but by the calculators.
 *
 * @param differenceKg the second figure less the first, kg CO2e
 */
record WaterfallResponse(OtherToolPart from, OtherToolPart to, double differenceKg, List<StepPart> steps) {

    /**
     * One exchanged term.
     *
     * @param step word of the term: {@code pue}, {@code utilisation}, {@code devices}, {@code host}, {@code grid} or
     *     {@code rounding}
     * @param fromKg emissions before it, kg CO2e
     * @param toKg emissions after it, kg CO2e
     * @param why what both take, a sentence in the language asked for
     */
    record StepPart(String step, double fromKg, double toKg, double deltaKg, String why) {}

    static WaterfallResponse of(Waterfall waterfall, Locale locale) {
        var wording = new ToolWording(locale);
        return new WaterfallResponse(
                OtherToolPart.of(waterfall.from(), locale),
                OtherToolPart.of(waterfall.to(), locale),
                waterfall.to().kilograms() - waterfall.from().kilograms(),
                waterfall.steps().stream()
                        .map(step -> part(step, wording.why(step.kind(), waterfall.from(), waterfall.to())))
                        .toList());
    }

    private static StepPart part(Step step, String why) {
        return new StepPart(
                step.kind().name().toLowerCase(Locale.ROOT), step.fromKg(), step.toKg(), step.deltaKg(), why);
    }
}
