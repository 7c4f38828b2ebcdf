package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.catalog.Catalog;

/** One workload under the published formulas of other calculators, and why they differ. */
@Route("calculators")
class CalculatorsView extends DoubtPage {

    private final Paragraph summary = new Paragraph();

    CalculatorsView(CalculatorService calculator, Catalog catalog) {
        super(DoubtTabs.Tab.CALCULATORS, calculator, catalog);
        summary.setId("calculators-summary");
        var card = new Section(summary);
        card.addClassName("card");
        add(card);
    }

    @Override
    void show(Estimate estimate) {
        summary.setText(texts().get("doubt.calculators.intro"));
    }
}
