package org.mlcarbon.doubt.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.OtherCalculators;
import org.mlcarbon.calculator.OtherToolsOptions;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.web.RefusedInput;
import org.mlcarbon.common.web.RefusedInput.Problem;
import org.mlcarbon.othertools.ToolEstimate;
import org.mlcarbon.othertools.ToolWording;
import org.mlcarbon.othertools.Waterfall;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/waterfalls}: why two calculators give two figures for one workload, term by term. */
@RestController
class WaterfallController {

    private final CalculatorService calculator;
    private final OtherCalculators others;

    WaterfallController(CalculatorService calculator, OtherCalculators others) {
        this.calculator = calculator;
        this.others = others;
    }

    /**
     * What is asked: a workload, two calculators, and what only some of them take.
     *
     * @param from id of a calculator, or {@code ml-carbon}
     * @param to id of a calculator, or {@code ml-carbon}
     */
    record Body(
            @Nullable WorkloadRequest workload,
            @Schema(example = "ml-co2-impact") @Nullable String from,
            @Schema(example = "ml-carbon") @Nullable String to,
            @Nullable Double memoryGb,
            @Nullable Double cpuCores,
            @Nullable Double cpuPowerWatts,
            @Nullable String cloudRegion) {

        private OtherToolsOptions options() {
            return new OtherToolsOptions(memoryGb, cpuCores, cpuPowerWatts, cloudRegion);
        }
    }

    @Operation(
            summary = "Why two calculators differ",
            description = "The steps from one figure to the other, in the order PUE, utilisation, devices, host, grid,"
                    + " rounding. Each starts where the one before it ended; they add up to the difference. The figures of"
                    + " other calculators follow their published formulas and constants and are not the calculators"
                    + " themselves.")
    @PostMapping("/api/v1/waterfalls")
    WaterfallResponse waterfall(@RequestBody Body body, Locale locale) {
        var texts = Texts.of(locale);
        if (body.workload() == null) {
            throw new RefusedInput(new Problem("workload", texts.get("othertools.problem.workload")));
        }
        var ends = ends(body, body.workload(), locale);
        var from = end("from", body.from(), ends, texts);
        var to = end("to", body.to(), ends, texts);
        return WaterfallResponse.of(Waterfall.between(from, to), locale);
    }

    private List<ToolEstimate> ends(Body body, WorkloadRequest workload, Locale locale) {
        try {
            return others.withOwn(calculator.estimate(workload), body.options());
        } catch (InvalidWorkload e) {
            throw e.refused(WorkloadParameters.of(workload), locale);
        }
    }

    private static ToolEstimate end(String property, @Nullable String id, List<ToolEstimate> ends, Texts texts) {
        var ids = ends.stream().map(ToolEstimate::id).collect(Collectors.joining(", "));
        var found = ends.stream()
                .filter(end -> end.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedInput(new Problem(
                        property, texts.get("othertools.problem.tool", id == null ? "" : id, ids), ids, id)));
        if (found.missing() != null) {
            var why = new ToolWording(texts.locale()).missing(found.missing());
            throw new RefusedInput(
                    new Problem(property, texts.get("othertools.problem.nothing", found.name(), why), null, id));
        }
        return found;
    }
}
