package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.mlcarbon.boundary.EmbodiedService;
import org.mlcarbon.calculator.BoundaryWording;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.common.ui.chart.FloatingBarChartView;

/** What the figure holds, and what each further part of the boundary adds. */
@Route("boundary")
class BoundaryView extends DoubtPage {

    private final transient EmbodiedService manufacture;
    private final BoundaryWords words = new BoundaryWords(texts());
    private final Paragraph summary = new Paragraph();
    private final BoundarySwitches switches = new BoundarySwitches(texts(), this::change);
    private final FloatingBarChartView chart;
    private final Section table = new Section();
    private final Section conventions = new Section();
    private final UnorderedList inside = new UnorderedList();
    private final UnorderedList outside = new UnorderedList();
    private final Section water = new Section();

    BoundaryView(CalculatorService calculator, EmbodiedService manufacture, Catalog catalog) {
        super(DoubtTabs.Tab.BOUNDARY, calculator, catalog);
        this.manufacture = manufacture;
        summary.setId("boundary-summary");
        chart = new FloatingBarChartView(texts(), words.empty());
        chart.setId("boundary-chart");
        water.setId("boundary-water");
        add(
                card(new H2(texts().get("doubt.boundary.switches")), switches),
                card(new H2(texts().get("doubt.boundary.terms")), summary, chart, table),
                card(new H2(texts().get("doubt.boundary.conventions")), conventions),
                card(
                        new H2(texts().get("doubt.boundary.inside")),
                        inside,
                        new H2(texts().get("doubt.boundary.outside")),
                        outside),
                card(new H2(texts().get("doubt.boundary.water")), water));
    }

    private static Section card(com.vaadin.flow.component.Component... parts) {
        var card = new Section(parts);
        card.addClassName("card");
        return card;
    }

    private void change(Map<String, Object> values) {
        go(WorkloadParameters.with(workload(), values), own());
    }

    @Override
    void show(Estimate estimate) {
        switches.show(estimate.request());
        summary.setText(words.summary(estimate));
        chart.show(words.bars(estimate));
        table.removeAll();
        table.add(new BoundaryTable(texts(), words).terms(estimate));
        conventions.removeAll();
        conventions.add(
                new Paragraph(texts().get("doubt.boundary.conventions.intro")),
                new BoundaryTable(texts(), words).conventions(estimate, manufacture.comparable(estimate.version())));
        var wording = new Wording(texts().locale());
        fill(inside, wording.counted(estimate));
        fill(outside, wording.leftOut(estimate));
        showWater(estimate);
    }

    private void showWater(Estimate estimate) {
        water.removeAll();
        var both = estimate.water();
        if (both == null) {
            water.add(new Paragraph(texts().get("doubt.boundary.water.none")));
            return;
        }
        var wording = new BoundaryWording(texts().locale());
        water.add(
                new Paragraph(wording.water("site", both.site())),
                new Paragraph(wording.water("grid", both.grid())),
                new Paragraph(texts().get("doubt.boundary.water.once")));
    }

    private static void fill(UnorderedList list, Iterable<String> lines) {
        list.removeAll();
        lines.forEach(line -> list.add(new ListItem(line)));
    }
}
