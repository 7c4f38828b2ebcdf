package org.mlcarbon.comparison.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.StatementService;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.common.ui.chart.BarChartView;
import org.mlcarbon.common.ui.chart.Bars;
import org.mlcarbon.comparison.Scenarios;

/** Up to six own workloads side by side; bars only where one series and year prices all of them. */
class ScenarioCard extends Section {

    private static final List<String> COLUMNS = List.of("name", "emissions", "energy", "intensity", "pue");

    private final Texts texts;
    private final QuantityFormat format;
    private final Wording wording;
    private final transient CalculatorService calculator;
    private final transient Catalog catalog;
    private final Consumer<List<WorkloadRequest>> changed;
    private final Div body = new Div();
    private final TextField link = new TextField();
    private List<WorkloadRequest> pins = List.of();

    ScenarioCard(Texts texts, CalculatorService calculator, Catalog catalog, Consumer<List<WorkloadRequest>> changed) {
        this.texts = texts;
        this.calculator = calculator;
        this.catalog = catalog;
        this.changed = changed;
        format = QuantityFormat.of(texts.locale());
        wording = new Wording(texts.locale());
        addClassNames("card", "result");
        link.setId("pin-link");
        link.setLabel(texts.get("comparison.pin.link"));
        link.setWidthFull();
        link.setManualValidation(true);
        var pin = new Button(texts.get("comparison.pin.entry"), click -> pinLink());
        pin.setId("pin-link-add");
        var row = new Div(link, pin);
        row.addClassName("pin-row");
        add(new H2(texts.get("comparison.by.scenarios")), body, row);
    }

    private void pinLink() {
        var workload = CompareAddress.link(link.getValue());
        link.setInvalid(workload.isEmpty());
        link.setErrorMessage(workload.isEmpty() ? texts.get("comparison.pin.link.bad") : "");
        workload.ifPresent(this::pin);
    }

    /** Adds a scenario, unless it is there already or six are. */
    private void pin(WorkloadRequest workload) {
        var refused = refusal(workload, pins, texts);
        link.setInvalid(!refused.isEmpty());
        link.setErrorMessage(refused);
        if (refused.isEmpty()) {
            link.clear();
            var more = new ArrayList<>(pins);
            more.add(workload);
            changed.accept(List.copyOf(more));
        }
    }

    /** Why a workload cannot be pinned; empty if it can. */
    static String refusal(WorkloadRequest workload, List<WorkloadRequest> pins, Texts texts) {
        if (pins.contains(workload)) {
            return texts.get("comparison.pin.twice");
        }
        return pins.size() < Scenarios.MAX ? "" : texts.get("comparison.pin.full");
    }

    void show(List<WorkloadRequest> shown) {
        pins = shown;
        body.removeAll();
        var estimates = new ArrayList<Estimate>();
        var numbers = new ArrayList<Integer>();
        for (int pin = 0; pin < pins.size(); pin++) {
            try {
                estimates.add(calculator.estimate(pins.get(pin)));
                numbers.add(pin);
            } catch (InvalidWorkload e) {
                var reason = e.problems().getFirst().message(texts);
                body.add(new Div(new Span(texts.get("comparison.scenario.refused", pin + 1, reason)), unpin(pin)));
            }
        }
        if (pins.isEmpty()) {
            body.add(new Paragraph(texts.get("comparison.scenarios.none")));
        } else if (!estimates.isEmpty()) {
            fill(new Scenarios(estimates), numbers);
        }
    }

    private void fill(Scenarios scenarios, List<Integer> numbers) {
        scenarios.ratio().ifPresent(ratio -> {
            var figure = new Span(format.ratio(ratio));
            figure.addClassName("result-figure");
            body.add(figure);
        });
        if (scenarios.comparable()) {
            body.add(new BarChartView(texts, bars(scenarios, numbers)));
        } else {
            body.add(new Paragraph(texts.get("comparison.scenarios.mixed", String.join(", ", scenarios.pricedBy()))));
        }
        body.add(table(scenarios, numbers));
    }

    private Bars bars(Scenarios scenarios, List<Integer> numbers) {
        var first = scenarios.estimates().getFirst().place().priced();
        var title = first == null
                ? texts.get("comparison.title.scenarios.own")
                : texts.get("comparison.title.scenarios", first.series().title(), String.valueOf(first.year()));
        var bars = IntStream.range(0, numbers.size())
                .mapToObj(index -> bar(scenarios.estimates().get(index), numbers.get(index)))
                .toList();
        return new Bars(
                title,
                texts.get("comparison.axis.hardware"),
                bars,
                String.join(" ", scenarios.estimates().getFirst().notices()));
    }

    private Bars.Bar bar(Estimate estimate, int number) {
        var emissions = estimate.footprint().operational();
        var intensity = estimate.place().site().carbonIntensity();
        return new Bars.Bar(
                "",
                texts.get("comparison.scenario.name", number + 1),
                emissions.kilogramsCo2e(),
                format.emissions(emissions),
                IntensityScale.colour(intensity),
                format.intensity(intensity),
                false);
    }

    private Div table(Scenarios scenarios, List<Integer> numbers) {
        var table = new NativeTable();
        table.addClassName("wide-table");
        var head = table.getHead().addRow();
        for (var column : COLUMNS) {
            var cell = head.addHeaderCell();
            cell.setText(texts.get("comparison.table." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        for (int index = 0; index < numbers.size(); index++) {
            var estimate = scenarios.estimates().get(index);
            var row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.add(
                    new Anchor(
                            "." + StatementService.link(estimate),
                            texts.get(
                                    "comparison.scenario",
                                    String.valueOf(numbers.get(index) + 1),
                                    texts.get(
                                            "comparison.workload",
                                            wording.workload(estimate),
                                            wording.place(estimate, catalog)))),
                    unpin(numbers.get(index)));
            row.addDataCell()
                    .setText(format.emissions(estimate.footprint().operational(), estimate.range()) + " ("
                            + format.range(estimate.range()) + ")");
            row.addDataCell().setText(format.energy(estimate.footprint().facilityEnergy()));
            row.addDataCell().setText(intensity(estimate));
            row.addDataCell().setText(format.plain(estimate.place().pue().value()));
        }
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", texts.get("comparison.by.scenarios"));
        return scroll;
    }

    private String intensity(Estimate estimate) {
        var priced = estimate.place().priced();
        var grams = format.intensity(estimate.place().site().carbonIntensity());
        return priced == null ? grams : grams + ", " + priced.series().id() + " " + priced.year();
    }

    private Button unpin(int number) {
        var name = texts.get("comparison.scenario.name", number + 1);
        var button = new Button(texts.get("comparison.unpin", name), click -> {
            var fewer = new ArrayList<>(pins);
            fewer.remove(number);
            changed.accept(List.copyOf(fewer));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
