package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.catalog.Catalog;

/** What the figure holds, and what each further part of the boundary adds. */
@Route("boundary")
class BoundaryView extends DoubtPage {

    private final Paragraph summary = new Paragraph();

    BoundaryView(CalculatorService calculator, Catalog catalog) {
        super(DoubtTabs.Tab.BOUNDARY, calculator, catalog);
        summary.setId("boundary-summary");
        var card = new Section(summary);
        card.addClassName("card");
        add(card);
    }

    @Override
    void show(Estimate estimate) {
        summary.setText(texts().get("doubt.boundary.intro"));
    }
}
