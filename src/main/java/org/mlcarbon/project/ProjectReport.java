package org.mlcarbon.project;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.report.ProjectAmounts;
import org.mlcarbon.report.ProjectCost;
import org.mlcarbon.report.ProjectPart;
import org.mlcarbon.report.ProjectStage;
import org.mlcarbon.report.Report;
import org.mlcarbon.report.Workload;

/** The totals of a project, and what was gathered from its runs, as a report. */
record ProjectReport(
        Project project,
        boolean blind,
        Texts texts,
        ProjectTotals totals,
        ReportDigest digest,
        FinalTraining last,
        ReportedRuns runs) {

    Report on(LocalDate date) {
        var whole = amounts(totals.whole());
        var subjects = digest.subjects();
        return new Report(
                texts.locale(),
                date,
                digest.versions(),
                workload(whole),
                digest.location(blind),
                whole.hardwareEnergy(),
                whole.facilityEnergy(),
                whole.emissions(),
                totals.whole().rangeKg(),
                texts.get("project.report.formula"),
                List.copyOf(subjects.keySet()),
                boundary(),
                leftOut(),
                equivalences(),
                List.of(),
                List.of(),
                totals.notices(),
                null,
                part(whole, subjects));
    }

    private ProjectPart part(ProjectAmounts whole, Map<Factor, String> subjects) {
        return new ProjectPart(
                blind ? null : project.name(),
                whole,
                totals.stages().stream()
                        .map(stage -> new ProjectStage(stage.stage().word(), amounts(stage.total())))
                        .toList(),
                amounts(totals.failed(), null),
                amounts(totals.aborted(), null),
                last.amounts().map(sum -> amounts(sum, null)).orElse(null),
                totals.measuredShare(),
                cost(),
                project.budgetKg(),
                digest.devices(),
                subjects,
                digest.complete(),
                totals.comparison().sources().distinct().toList(),
                digest.largest(),
                runs);
    }

    private Workload workload(ProjectAmounts whole) {
        var devices = digest.devices();
        var counted = texts.get(
                "project.report.workload", whole.runs(), totals.stages().size());
        return new Workload(
                devices.isEmpty()
                        ? counted
                        : texts.get(
                                "project.report.workload.devices",
                                counted,
                                digest.enumerated(new LinkedHashSet<>(devices))),
                null,
                null,
                null,
                null,
                Math.toIntExact(whole.runs()),
                whole.runsWithoutDeviceHours() == 0 ? whole.deviceHours() : null,
                totals.measuredShare() == 1,
                Map.of());
    }

    private static ProjectAmounts amounts(RangedAmounts sum) {
        return amounts(sum.amounts(), sum.rangeKg());
    }

    private static ProjectAmounts amounts(Amounts sum, @Nullable Interval range) {
        return new ProjectAmounts(
                sum.runs(),
                sum.trainings(),
                sum.runs() == sum.runsWithoutDeviceHours() ? null : sum.deviceHours(),
                sum.runsWithoutDeviceHours(),
                sum.meterOnlyKwh() > 0 ? null : new Energy(sum.hardwareKwh()),
                new Energy(sum.facilityKwh()),
                new Emissions(sum.kg()),
                range);
    }

    private @Nullable ProjectCost cost() {
        var cost = totals.cost();
        return blind || cost.currency() == null || cost.runsPriced() == 0
                ? null
                : new ProjectCost(cost.total(), cost.currency(), cost.runsPriced());
    }

    /** What is counted, with manufacture beside it where a run asks for it. */
    private List<String> boundary() {
        var made = totals.embodied();
        return made == null
                ? digest.boundary()
                : Stream.concat(
                                digest.boundary().stream(),
                                Stream.of(new ProjectWording(texts.locale()).embodied(made)))
                        .toList();
    }

    private List<String> leftOut() {
        var made = totals.embodied();
        boolean all = made != null && made.runsWithout() == 0;
        return Stream.of(
                        all ? "calculator.left-out.disposal" : "calculator.left-out.embodied",
                        "project.report.left-out",
                        "calculator.left-out.people",
                        "calculator.left-out.offsets")
                .map(texts::get)
                .toList();
    }

    /** The first alone fits the size; the search of Strubell et al. is never without its correction. */
    private List<String> equivalences() {
        var wording = new Wording(texts.locale());
        return Stream.concat(
                        totals.comparison().all().map(equivalent -> wording.equivalent(equivalent) + "."),
                        Stream.of(new ProjectWording(texts.locale())
                                .search(totals.comparison().search())))
                .toList();
    }
}
