package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.catalog.Catalog;

/** How far the figure may be off, what moves it, and what would narrow it. */
@Route("range")
@Menu(order = 3.5, title = "doubt.title", icon = "vaadin:question-circle-o")
class RangeView extends DoubtPage {

    private final Paragraph summary = new Paragraph();

    RangeView(CalculatorService calculator, Catalog catalog) {
        super(DoubtTabs.Tab.RANGE, calculator, catalog);
        summary.setId("range-summary");
        var card = new Section(summary);
        card.addClassName("card");
        add(card);
    }

    @Override
    void show(Estimate estimate) {
        summary.setText(texts().get("doubt.range.intro"));
    }
}
