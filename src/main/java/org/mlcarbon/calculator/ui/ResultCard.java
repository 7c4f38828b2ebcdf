package org.mlcarbon.calculator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.function.Consumer;
import org.mlcarbon.calculator.BoundaryWording;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.Work.Boundary;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.RangeBar;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Interval;

/** The result: emissions, range, energy, how it was computed, what it equals. */
class ResultCard extends Section {

    private final Texts texts;
    private final QuantityFormat format;
    private final Wording wording;
    private final Paragraph printed = new Paragraph();
    private final Span emissions = new Span();
    private final Span range = new Span();
    private final RangeBar rangeBar = new RangeBar();
    private final Anchor rangeLink = new Anchor();
    private final Anchor howSure = new Anchor();
    private final Paragraph energy = new Paragraph();
    private final Div beside = new Div();
    private final Paragraph movedBy = new Paragraph();
    private final Anchor others = new Anchor();
    private final Paragraph dimmed = new Paragraph();
    private final UnorderedList equivalents = new UnorderedList();
    private final Anchor ladder = new Anchor();
    private final Paragraph formula = new Paragraph();
    private final FactorChips chips;
    private final Paragraph boundary = new Paragraph();
    private final Div notices = new Div();
    private final Div body = new Div();
    private final ResultActions actions;
    private final H3 equals;

    ResultCard(Texts texts, Consumer<String> change, ResultActions actions) {
        this.texts = texts;
        this.actions = actions;
        format = QuantityFormat.of(texts.locale());
        wording = new Wording(texts.locale());
        chips = new FactorChips(texts, change);
        addClassNames("card", "result");
        printed.addClassName("print-only");
        emissions.setId("result-emissions");
        emissions.addClassName("result-figure");
        range.setId("result-range");
        range.setTitle(texts.get("calculator.result.likely.help"));
        energy.setId("result-energy");
        formula.setId("result-formula");
        formula.addClassName("formula");
        ladder.setId("to-ladder");
        ladder.setText(texts.get("calculator.result.ladder"));
        ladder.addClassNames("button-link", "no-print");
        equals = heading("calculator.result.equals");
        boundary.setId("result-boundary");
        rangeLink.setId("range-link");
        rangeLink.addClassName("range-link");
        rangeLink.setAriaLabel(texts.get("calculator.how-sure.bar"));
        rangeLink.add(rangeBar);
        howSure.setId("how-sure");
        howSure.addClassName("button-link");
        howSure.setText(texts.get("calculator.how-sure"));
        others.setId("other-calculators");
        others.addClassNames("button-link", "no-print");
        movedBy.addClassName("muted");
        boundary.addClassName("muted");
        notices.addClassNames("muted", "notices");
        dimmed.addClassName("dimmed-note");
        dimmed.setText(texts.get("calculator.result.dimmed"));
        beside.setId("result-beside");
        beside.addClassName("result-beside");
        var headline = new Div(emissions, range, energy, beside);
        headline.addClassName("headline");
        headline.getElement().setAttribute("aria-live", "polite");
        body.add(
                printed,
                headline,
                rangeLink,
                movedBy,
                howSure,
                others,
                equals,
                equivalents,
                ladder,
                heading("calculator.result.how"),
                formula,
                chips,
                boundary,
                notices);
        add(new H2(texts.get("calculator.result")), dimmed, body, actions);
        body.setVisible(false);
        dim(false);
    }

    private H3 heading(String key) {
        return new H3(texts.get(key));
    }

    /** @param place where it ran, in words; on paper it stands above the figure, where the form is not */
    void show(Estimate estimate, String place) {
        body.setVisible(true);
        var footprint = estimate.footprint();
        printed.setText(wording.workload(estimate) + " · " + place);
        emissions.setText(format.emissions(footprint.operational(), estimate.range()));
        range.setText(texts.get("calculator.result.likely", format.range(estimate.range())));
        boolean facility = estimate.work().boundary() == Boundary.FACILITY_MEASURED;
        energy.setText(
                facility
                        ? texts.get("calculator.result.energy.facility", format.energy(footprint.facilityEnergy()))
                        : texts.get(
                                "calculator.result.energy",
                                format.energy(footprint.facilityEnergy()),
                                format.energy(footprint.hardwareEnergy())));
        showBeside(estimate);
        showRange(estimate, footprint.operational().kilogramsCo2e());
        movedBy.setText(
                footprint.operational().kilogramsCo2e() == 0
                        ? texts.get("calculator.result.zero")
                        : texts.get("calculator.result.moved-by", wording.mover(estimate)));
        equivalents.removeAll();
        estimate.equivalences().forEach(equivalent -> equivalents.add(new ListItem(wording.equivalent(equivalent))));
        equals.setVisible(!estimate.equivalences().isEmpty());
        ladder.setHref("atlas?"
                + QueryParameters.simple(WorkloadParameters.of(estimate.request()))
                        .getQueryString());
        formula.setText(wording.formula(estimate));
        chips.show(estimate.statedFactors());
        boundary.setText(texts.get("calculator.result.boundary", wording.boundary(estimate)));
        notices.removeAll();
        var power = wording.powerNotice(estimate);
        if (power != null) {
            notices.add(new Paragraph(power));
        }
        estimate.notices().forEach(notice -> notices.add(new Paragraph(notice)));
        dim(false);
    }

    /** Says what other calculators give for the same workload, and leads to why. */
    void showOthers(Optional<Interval> span, WorkloadRequest request) {
        others.setVisible(span.isPresent());
        span.ifPresent(kilograms -> others.setText(texts.get(
                "calculator.result.others",
                format.emissions(new Emissions(kilograms.low())),
                format.emissions(new Emissions(kilograms.high())))));
        others.setHref("calculators?"
                + QueryParameters.simple(WorkloadParameters.of(request)).getQueryString());
    }

    /** Manufacture, the total that holds it, and water, each on a line of its own and only where it was asked for. */
    private void showBeside(Estimate estimate) {
        beside.removeAll();
        var words = new BoundaryWording(texts.locale());
        estimate.embodied().ifPresent(made -> line("embodied", words.convention(made), made.emissions(), made.range()));
        estimate.withManufacture().ifPresent(sum -> line("total", "", sum.total(), sum.range()));
        var water = estimate.water();
        if (water != null) {
            beside.add(new Paragraph(words.water("site", water.site()) + " " + words.water("grid", water.grid())));
        }
        beside.setVisible(beside.getComponentCount() > 0);
    }

    private void line(String key, String convention, Emissions figure, Interval interval) {
        beside.add(new Paragraph(texts.get(
                "calculator.result." + key, format.emissions(figure, interval), format.range(interval), convention)));
    }

    /** The bar, and the address of the page that says where its range comes from. */
    private void showRange(Estimate estimate, double point) {
        var interval = estimate.range();
        var doubt = "range?"
                + QueryParameters.simple(WorkloadParameters.of(estimate.request()))
                        .getQueryString();
        rangeLink.setHref(doubt);
        howSure.setHref(doubt);
        rangeLink.setVisible(interval.high() > interval.low());
        rangeBar.show(interval, point);
    }

    /** The last good result stays, greyed, while the form has a problem. */
    void dim(boolean stale) {
        dimmed.setVisible(stale && body.isVisible());
        body.setClassName("dimmed", stale);
        actions.setEnabled(!stale && body.isVisible());
    }
}
