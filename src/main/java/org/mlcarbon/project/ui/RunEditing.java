package org.mlcarbon.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.Stage;
import org.mlcarbon.project.Sweep;
import org.mlcarbon.project.Use;

/** Adds, changes, doubles and deletes the runs of a draft. */
final class RunEditing {

    private static final int UNDO_MILLISECONDS = 8_000;

    private final Texts texts;
    private final RunDialog.Computing computing;
    private final Catalog catalog;
    private final Intensities intensities;
    private final Supplier<ProjectDraft> draft;
    private final Runnable changed;

    /** @param changed called when the draft has changed */
    RunEditing(
            Texts texts,
            RunDialog.Computing computing,
            Catalog catalog,
            Intensities intensities,
            Supplier<ProjectDraft> draft,
            Runnable changed) {
        this.texts = texts;
        this.computing = computing;
        this.catalog = catalog;
        this.intensities = intensities;
        this.draft = draft;
        this.changed = changed;
    }

    Project project() {
        return draft.get().project();
    }

    /** Adds runs that came from files. */
    void addAll(List<Run> runs) {
        draft.get().add(runs);
        changed.run();
    }

    void add(RunForm.Kind kind) {
        offer(beginning(kind));
    }

    /** Opens the dialog with a run that was worked out elsewhere. */
    void offer(Run begun) {
        ask(begun, run -> {
            draft.get().add(List.of(run));
            changed.run();
        });
    }

    void edit(RunRow row) {
        ask(row.run(), run -> {
            if (!draft.get().replace(row, run)) {
                Notification.show(texts.get("project.run.gone"));
            }
            changed.run();
        });
    }

    void copy(RunRow row) {
        var run = row.run();
        var label = texts.get("project.run.copy", run.label());
        draft.get().addAfter(row, labelled(run, label.substring(0, Math.min(label.length(), Run.MAX_LABEL))));
        changed.run();
    }

    private static Run labelled(Run run, String label) {
        return new Run(
                label,
                run.stage(),
                run.outcome(),
                run.workload(),
                run.sweep(),
                run.use(),
                run.pricePerDeviceHour(),
                run.metric(),
                run.origin());
    }

    void delete(RunRow row) {
        int at = draft.get().remove(row);
        changed.run();
        var notice = new Notification();
        var undo = new Button(texts.get("project.run.undo"), click -> {
            draft.get().insert(at, row.run());
            notice.close();
            changed.run();
        });
        undo.setId("undo-delete");
        var content =
                new Div(new Span(texts.get("project.run.deleted", row.run().label())), undo);
        content.addClassName("notice-with-button");
        notice.add(content);
        notice.setDuration(UNDO_MILLISECONDS);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }

    private void ask(Run run, Consumer<Run> taken) {
        var dialog = new RunDialog(
                texts,
                computing,
                compute -> new RunForm(texts, catalog, intensities, compute),
                draft.get().project(),
                run,
                taken);
        dialog.open();
    }

    /** What the dialog begins with: devices and place of the last run, so that only what differs is typed. */
    private Run beginning(RunForm.Kind kind) {
        var runs = draft.get().project().runs();
        var label = texts.get("project.run.new", runs.size() + 1);
        var last =
                runs.isEmpty() ? WorkloadParameters.example() : runs.getLast().workload();
        var stage = runs.stream().anyMatch(run -> run.stage() == Stage.FINAL_TRAINING)
                ? Stage.EXPLORATION
                : Stage.FINAL_TRAINING;
        return switch (kind) {
            case TRAINING -> new Run(label, stage, null, ran(last), null, null, null, null, null);
            case SWEEP ->
                new Run(label, Stage.HYPERPARAMETER_SEARCH, null, single(ran(last)), grid(), null, null, null, null);
            case USE ->
                new Run(label, Stage.INFERENCE, null, where(last), null, new Use(1_000_000, 0), null, null, null);
        };
    }

    private Sweep grid() {
        var parameters = List.of(
                new Sweep.Parameter(texts.get("project.run.learning-rate"), 5),
                new Sweep.Parameter(texts.get("project.run.batch-size"), 3));
        return new Sweep(Sweep.Strategy.GRID, parameters, null, null, null, null);
    }

    /** A workload that says what ran: after the use of a model, that of the example at the same place. */
    private static WorkloadRequest ran(WorkloadRequest last) {
        boolean says = last.hardware() != null || last.devicePowerWatts() != null || last.energyKwh() != null;
        return says
                ? last
                : WorkloadParameters.with(last, Map.of("hardware", "h100-sxm5-80gb", "deviceCount", 8, "hours", 100));
    }

    private static WorkloadRequest single(WorkloadRequest workload) {
        return WorkloadParameters.with(workload, Map.of("runs", ""));
    }

    private static WorkloadRequest where(WorkloadRequest workload) {
        return RunPlace.of(workload);
    }
}
