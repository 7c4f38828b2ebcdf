package org.mlcarbon.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.AccountingFacts;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.Work;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.form.Fields;
import org.mlcarbon.calculator.form.PlaceForm;
import org.mlcarbon.calculator.form.WorkForm;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.Stage;

/** The fields of one run: what it was for, what ran, where; as one training, a sweep, or the use of a model. */
class RunForm extends Div {

    /** What a line of the project describes. */
    enum Kind {
        TRAINING,
        SWEEP,
        USE;

        static Kind of(Run run) {
            return run.use() != null ? USE : run.sweep() != null ? SWEEP : TRAINING;
        }
    }

    private final Texts texts;
    private final Fields workload;
    private final Fields own;
    private final Select<Kind> kind = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private final Select<Outcome> outcome = new Select<>();
    private final WorkForm work;
    private final PlaceForm place;
    private final SweepFields sweep;
    private final UseFields use;
    private final Section searched;
    private final Section used;
    private @Nullable Run filled;

    RunForm(Texts texts, Catalog catalog, Intensities intensities, Runnable changed) {
        this.texts = texts;
        workload = new Fields(texts);
        own = new Fields(texts, "project.run");
        var version = catalog.current();
        work = new WorkForm(texts, workload, catalog.offeredHardware(version));
        place = new PlaceForm(texts, workload, catalog, intensities, version);
        sweep = new SweepFields(texts, own, changed);
        use = new UseFields(own);
        searched = section("project.run.searched", sweep);
        used = section("project.run.used", use);
        addClassName("run-form");
        choice(kind, "kind", List.of(Kind.values()));
        choice(stage, "stage", List.of(Stage.values()));
        choice(outcome, "outcome", List.of(Outcome.values()));
        kind.setItemLabelGenerator(one -> texts.get("project.kind." + RunForm.word(one)));
        stage.setItemLabelGenerator(one -> texts.get("project.stage." + one.word()));
        outcome.setItemLabelGenerator(one -> texts.get("project.outcome." + one.word()));
        kind.addValueChangeListener(change -> showFitting(change.isFromClient()));
        var label = own.text("label");
        label.setAutofocus(true);
        var beside = section(
                "project.run.beside",
                new FormRow(own.number("pricePerDeviceHour", false), own.number("runMetric", false)));
        add(new FormRow(label, kind), new FormRow(stage, outcome), searched, used, work, place, beside);
        own.onChange(changed);
        workload.onChange(changed);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private <T> void choice(Select<T> select, String property, List<T> items) {
        select.setLabel(texts.get("project.run." + property));
        select.setItems(items);
        own.add(property, select);
    }

    private Section section(String title, Component content) {
        var section = new Section(new H2(texts.get(title)), content);
        section.addClassNames("card", "form");
        return section;
    }

    private void showFitting(boolean chosen) {
        boolean isUse = kind.getValue() == Kind.USE;
        searched.setVisible(kind.getValue() == Kind.SWEEP);
        used.setVisible(isUse);
        work.setVisible(!isUse);
        own.show(!isUse, "pricePerDeviceHour");
        stage.setReadOnly(isUse);
        if (chosen && isUse) {
            stage.setValue(Stage.INFERENCE);
        } else if (chosen && kind.getValue() == Kind.SWEEP) {
            stage.setValue(Stage.HYPERPARAMETER_SEARCH);
        }
    }

    void fill(Run run) {
        filled = run;
        own.fillText("label", run.label());
        kind.setValue(Kind.of(run));
        stage.setValue(run.stage());
        outcome.setValue(run.outcome() == null ? Outcome.COMPLETED : run.outcome());
        work.fill(run.workload());
        place.fill(run.workload());
        sweep.fill(run.sweep());
        use.fill(run.use());
        own.fillNumber("pricePerDeviceHour", run.pricePerDeviceHour());
        own.fillNumber("runMetric", run.metric());
        showFitting(false);
    }

    /** The run as entered; nothing where a field cannot be read, which is then said beside it. */
    Optional<Run> read() {
        var values = new HashMap<String, Object>();
        var problems = new ArrayList<>(workload.unmatched());
        if (kind.getValue() != Kind.USE) {
            work.read(values, problems);
        }
        place.read(values, problems);
        if (filled != null) {
            values.putAll(AccountingFacts.given(filled.workload())); // no field of a run shows them
        }
        var mine = new HashMap<String, Object>();
        var typed = new ArrayList<Problem>();
        own.readText("label", mine);
        own.readNumber("pricePerDeviceHour", false, mine, typed);
        own.readNumber("runMetric", false, mine, typed);
        var run = new Run(
                (String) mine.getOrDefault("label", ""),
                stage.getValue(),
                outcome.getValue() == Outcome.COMPLETED ? null : outcome.getValue(),
                WorkloadParameters.request(values),
                kind.getValue() == Kind.SWEEP ? sweep.read(typed) : null,
                kind.getValue() == Kind.USE ? use.read(typed) : null,
                (Double) mine.get("pricePerDeviceHour"),
                (Double) mine.get("runMetric"),
                filled == null ? null : filled.origin());
        workload.mark(problems);
        own.mark(typed);
        return problems.isEmpty() && typed.isEmpty() ? Optional.of(run) : Optional.empty();
    }

    /** Takes away what is said beside the fields. */
    void clear() {
        workload.clear();
        own.clear();
    }

    /** Says what the run makes: trainings of a sweep, devices and hours, and how its place is priced. */
    void readBack(Run run, Optional<Estimate> estimate) {
        clear();
        if (run.sweep() != null) {
            sweep.readBack(run.sweep());
        }
        estimate.ifPresent(one -> {
            work.readBack(new Wording(texts.locale()).readBack(one));
            var priced = one.place();
            place.offer(
                    priced.priceable(),
                    priced.priced(),
                    priced.pue().source() == null
                            ? ""
                            : QuantityFormat.of(texts.locale())
                                    .plain(priced.pue().value()),
                    one.work().boundary() == Work.Boundary.FACILITY_MEASURED);
        });
    }

    /** Says each problem of the only run of a project beside its field; returns the sentences without a field. */
    List<String> mark(InvalidProject refusal) {
        clear();
        var rest = new ArrayList<String>();
        for (var problem : refusal.problems()) {
            var property = problem.property().replaceFirst("^runs\\[0]\\.(workload\\.|sweep\\.|use\\.)?", "");
            var fields = problem.property().contains(".workload.") ? workload : own;
            var sentence = problem.message(texts);
            if (!fields.mark(property.equals("metric") ? "runMetric" : property, sentence)) {
                rest.add(sentence);
            }
        }
        return rest;
    }
}
