package org.mlcarbon.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Project;

/** The cards that show a project: totals, stages, runs, advice, its report, planning, what it is called. */
final class ProjectCards {

    /** With more runs a report takes seconds, so that it is made when asked for. */
    private static final int REPORTED_AT_ONCE = 2_000;

    private final SettingsForm settings;
    private final TotalsCard totals;
    private final StageCard stages;
    private final RunsCard runs;
    private final ParityCard parity;
    private final PlanCard plan;
    private final SweepCard sweeps;
    private final AdviceCard advice;
    private final ProjectReportCard report;
    private final Button makeReport;
    private final Div additions;

    /**
     * The cards.
     *
     * @param current the project as it is on the page
     * @param described called when name, budget, currency or metric change
     */
    ProjectCards(Texts texts, ProjectDesk desk, Supplier<Project> current, RunEditing editing, Runnable described) {
        settings = new SettingsForm(texts, described);
        totals = new TotalsCard(texts);
        stages = new StageCard(texts);
        additions = new ProjectActions(texts, editing).additions(desk.imports(texts, editing, "import"));
        var catalog = desk.catalog();
        parity = new ParityCard(texts, desk.inferences(), editing::offer);
        plan = new PlanCard(texts, desk.plans(), catalog.offeredHardware(catalog.current()), editing::offer);
        sweeps = new SweepCard(texts, desk.plans());
        advice = desk.advice(texts, current);
        report = desk.report(texts, current);
        makeReport = new Button(texts.get("project.report.make"), click -> makeReport());
        makeReport.setId("make-report");
        runs = new RunsCard(texts, additions, editing::edit, editing::copy, editing::delete);
    }

    void addTo(Div page) {
        page.add(totals, stages, runs, advice, report, makeReport, settings, plan, parity, sweeps);
    }

    private void makeReport() {
        makeReport.setVisible(false);
        report.refresh();
    }

    void show(ShownProject shown, boolean editable) {
        var project = shown.excerpt();
        var computed = shown.totals();
        int count = shown.runs().size();
        totals.setVisible(count > 0);
        stages.setVisible(count > 0);
        advice.setVisible(count > 0);
        additions.setVisible(editable);
        settings.setVisible(editable);
        plan.setVisible(editable);
        parity.setVisible(editable);
        settings.fill(project);
        totals.show(computed);
        stages.show(computed);
        plan.show(project, computed);
        parity.show(project, computed);
        sweeps.show(project);
        runs.show(shown.runs(), computed.cost().runsPriced() > 0, editable);
        advice.clear();
        showReport(count > REPORTED_AT_ONCE);
    }

    private void showReport(boolean large) {
        makeReport.setVisible(large);
        if (large) {
            report.postpone();
        } else {
            report.refresh();
        }
    }

    /** The project with what the fields say; nothing if one cannot be read. */
    Optional<Project> described(Project project) {
        return settings.read(project);
    }

    /** Says each problem beside its field; returns the sentences of those that have none. */
    List<String> mark(InvalidProject refusal) {
        return settings.mark(refusal);
    }
}
