package org.mlcarbon.atlas.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.atlas.AtlasWording;
import org.mlcarbon.atlas.Deviation;
import org.mlcarbon.atlas.Exhibit;
import org.mlcarbon.atlas.RunWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.SourcePart;

/**
 * A published run as the HTTP interface answers it; nothing is rounded.
 *
 * @param verdict {@code follows}, {@code differs} or {@code shown}
 * @param tolerancePercent how far a recomputed figure may lie from the printed one; absent where nothing is recomputed
 * @param formula the products with their numbers
 * @param remarks what to know before the figures are compared, in the language asked for
 * @param note remark of the row, in English
 * @param workload the run for {@code POST /api/v1/estimates}, as texts
 */
record RunResponse(
        String id,
        String model,
        int year,
        String phase,
        String publishedIn,
        FigurePart energyKwh,
        FigurePart emissionsKg,
        @Nullable Double netEmissionsKg,
        @Nullable Double tolerancePercent,
        String verdict,
        List<String> formula,
        List<String> remarks,
        @Nullable String note,
        Map<String, String> workload,
        SourcePart source) {

    /**
     * A figure as printed and as it follows.
     *
     * @param published absent where it is not printed
     * @param recomputed absent where it does not follow from what is stated
     * @param deviationPercent (recomputed − published) / published, %
     */
    record FigurePart(
            @Nullable Double published,
            @Nullable Double recomputed,
            @Nullable Double deviationPercent) {}

    static RunResponse of(Exhibit exhibit, AtlasWording wording) {
        var run = exhibit.run();
        return new RunResponse(
                run.id(),
                run.model(),
                run.year(),
                run.phase(),
                run.publishedIn(),
                energy(exhibit),
                emissions(exhibit),
                run.netEmissions() == null ? null : run.netEmissions().kilogramsCo2e(),
                run.tolerancePercent(),
                exhibit.verdict().word(),
                wording.formula(exhibit),
                wording.remarks(exhibit),
                run.note(),
                WorkloadParameters.of(RunWorkload.asPublished(exhibit)),
                SourcePart.of(run.source()));
    }

    private static FigurePart energy(Exhibit exhibit) {
        var printed = exhibit.printedEnergy();
        var ours = exhibit.ours().energy();
        return new FigurePart(
                printed == null ? null : printed.kilowattHours(),
                ours == null ? null : ours.kilowattHours(),
                percent(exhibit.energy()));
    }

    private static FigurePart emissions(Exhibit exhibit) {
        var printed = exhibit.run().publishedEmissions();
        var ours = exhibit.ours().emissions();
        return new FigurePart(
                printed == null ? null : printed.kilogramsCo2e(),
                ours == null ? null : ours.kilogramsCo2e(),
                percent(exhibit.emissions()));
    }

    private static @Nullable Double percent(@Nullable Deviation deviation) {
        return deviation == null ? null : deviation.percent();
    }
}
