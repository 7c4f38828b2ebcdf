package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.catalog.Catalog;

/** One workload under each way of accounting, side by side and never mixed. */
@Route("accounting")
class AccountingView extends DoubtPage {

    private final Paragraph summary = new Paragraph();

    AccountingView(CalculatorService calculator, Catalog catalog) {
        super(DoubtTabs.Tab.ACCOUNTING, calculator, catalog);
        summary.setId("accounting-summary");
        var card = new Section(summary);
        card.addClassName("card");
        add(card);
    }

    @Override
    void show(Estimate estimate) {
        summary.setText(texts().get("doubt.accounting.intro"));
    }
}
