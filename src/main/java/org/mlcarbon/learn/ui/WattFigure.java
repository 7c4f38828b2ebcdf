package org.mlcarbon.learn.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.mlcarbon.calculator.Elsewhere.Option;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.calculator.form.Fields;
import org.mlcarbon.catalog.Hardware;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.common.ui.chart.BarChartView;
import org.mlcarbon.common.ui.chart.Bars;
import org.mlcarbon.learn.LearnWording;
import org.mlcarbon.learn.WattLesson;

/** A small form, the product that follows from it, and the same work in other regions of the provider. */
class WattFigure extends Div {

    private final transient WattLesson lesson;
    private final Texts texts;
    private final transient LearnWording words;
    private final transient Fields fields;
    private final ComboBox<Hardware> hardware = new ComboBox<>();
    private final ComboBox<Option> region = new ComboBox<>();
    private final Paragraph message = new Paragraph();
    private final Span figure = new Span();
    private final Paragraph formula = new Paragraph();
    private final Paragraph meter = new Paragraph();
    private final Anchor open = new Anchor();
    private final BarChartView chart;

    WattFigure(Texts texts, WattLesson lesson) {
        this.texts = texts;
        this.lesson = lesson;
        words = LearnWording.of(texts.locale());
        fields = new Fields(texts);
        hardware.setLabel(texts.get("calculator.hardware"));
        hardware.setItems(lesson.devices());
        hardware.setItemLabelGenerator(Hardware::name);
        region.setLabel(texts.get("learn.region"));
        region.setItems(lesson.regions());
        region.setItemLabelGenerator(option -> option.providerName() + " "
                + option.region().region() + " · " + option.region().city());
        var form =
                new Div(fields.add("hardware", hardware), fields.number("hours", false), fields.add("region", region));
        form.addClassName("form-row");
        chart = new BarChartView(texts, new Bars("", "", List.of()));
        addClassName("learn-watt");
        add(new H3(texts.get("learn.watt.form")), form, message(), result(), chart);
        fill(lesson.request());
        compute();
        fields.onChange(this::compute);
    }

    private Paragraph message() {
        message.setId("learn-message");
        message.getElement().setAttribute("role", "alert");
        message.addClassName("form-message");
        message.setVisible(false);
        return message;
    }

    private Div result() {
        figure.setId("learn-emissions");
        figure.addClassName("result-figure");
        formula.setId("learn-formula");
        formula.addClassName("formula");
        meter.addClassName("muted");
        open.setText(texts.get("learn.watt.open"));
        open.setId("learn-open");
        var result = new Div(figure, formula, meter, open);
        result.getElement().setAttribute("role", "status");
        return result;
    }

    private void fill(WorkloadRequest request) {
        hardware.getListDataView()
                .getItems()
                .filter(device -> device.id().equals(request.hardware()))
                .findFirst()
                .ifPresent(hardware::setValue);
        region.getListDataView()
                .getItems()
                .filter(option -> option.region().region().equals(request.region())
                        && option.region().providerId().equals(request.provider()))
                .findFirst()
                .ifPresent(region::setValue);
        fields.fillNumber("hours", request.hours());
    }

    private void compute() {
        var values = new HashMap<String, Object>();
        var problems = new ArrayList<Problem>();
        fields.readNumber("hours", false, values, problems);
        if (hardware.getValue() != null) {
            values.put("hardware", hardware.getValue().id());
        }
        if (region.getValue() != null) {
            values.put("provider", region.getValue().region().providerId());
            values.put("region", region.getValue().region().region());
        }
        try {
            if (problems.isEmpty()) {
                show(lesson.of(WorkloadParameters.request(values)));
            }
        } catch (InvalidWorkload e) {
            problems.addAll(e.problems());
        }
        say(fields.mark(problems));
        chart.setClassName("dimmed", !problems.isEmpty());
        figure.getParent()
                .ifPresent(result -> result.getElement().getClassList().set("dimmed", !problems.isEmpty()));
    }

    private void say(List<Problem> unplaced) {
        message.setText(unplaced.stream()
                .map(problem -> problem.message(texts))
                .distinct()
                .collect(Collectors.joining(" ")));
        message.setVisible(!unplaced.isEmpty());
    }

    private void show(WattLesson.Result result) {
        var estimate = result.estimate();
        var footprint = estimate.footprint();
        figure.setText(words.format().emissions(footprint.operational(), estimate.range()));
        formula.setText(words.wording().formula(estimate));
        meter.setText(texts.get(
                "learn.watt.meter",
                words.energy(footprint.hardwareEnergy()),
                words.energy(footprint.facilityEnergy())));
        open.setHref(LearnWording.calculator(estimate));
        chart.show(bars(result));
    }

    private Bars bars(WattLesson.Result result) {
        var estimate = result.estimate();
        var own = estimate.place().region();
        return new Bars(
                texts.get("learn.watt.chart", result.cleanest().providerName()),
                texts.get("learn.watt.axis", words.year(estimate.place().intensity())),
                result.regions().stream()
                        .map(option -> bar(option, option.region().equals(own)))
                        .toList(),
                String.join(" ", estimate.notices()));
    }

    private Bars.Bar bar(Option option, boolean own) {
        return new Bars.Bar(
                "",
                Wording.region(option.region()),
                option.emissions().kilogramsCo2e(),
                words.emissions(option.emissions()),
                IntensityScale.colour(option.priced().value()),
                words.format().intensity(option.priced().value()),
                own);
    }
}
