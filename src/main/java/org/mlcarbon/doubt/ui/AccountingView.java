package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mlcarbon.accounting.LensKind;
import org.mlcarbon.accounting.Lenses;
import org.mlcarbon.accounting.Sentence;
import org.mlcarbon.calculator.AccountingFacts;
import org.mlcarbon.calculator.AccountingService;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.form.AccountingForm;
import org.mlcarbon.calculator.form.Fields;
import org.mlcarbon.catalog.Catalog;

/** One workload under each way of accounting, side by side and never mixed. */
@Route("accounting")
class AccountingView extends DoubtPage {

    private final transient CalculatorService calculator;
    private final transient AccountingService accounting;
    private final transient Fields fields = new Fields(texts());
    private final AccountingForm form = new AccountingForm(texts(), fields);
    private final Map<LensKind, LensCard> cards = new EnumMap<>(LensKind.class);
    private final Div lenses = new Div();
    private final Paragraph stale = new Paragraph(texts().get("calculator.result.dimmed"));
    private final ScopeCard scopes = new ScopeCard(texts());
    private final Paragraph offset = new Paragraph();
    private boolean typing;

    AccountingView(CalculatorService calculator, AccountingService accounting, Catalog catalog) {
        super(DoubtTabs.Tab.ACCOUNTING, calculator, catalog);
        this.calculator = calculator;
        this.accounting = accounting;
        var summary = new Paragraph(texts().get("doubt.accounting.intro"));
        summary.setId("accounting-summary");
        stale.addClassName("dimmed-note");
        stale.setVisible(false);
        var state = new Section(summary, form, stale);
        state.addClassNames("card", "form");
        lenses.addClassName("lenses");
        for (var kind : LensKind.values()) {
            var card = new LensCard(texts(), kind);
            cards.put(kind, card);
            lenses.add(card);
        }
        offset.setId("offset");
        var apart = new Section(new H2(texts().get("doubt.accounting.offset")), offset);
        apart.addClassName("card");
        add(
                state,
                lenses,
                apart,
                scopes,
                new StandardsCard(texts()),
                new ClaimsCard(texts(), catalog.providers(catalog.current())));
        fields.onChange(this::change);
    }

    @Override
    void show(Estimate estimate) {
        if (!typing) {
            form.fill(estimate.request());
            form.setOpened(false); // the lenses say what was stated
        }
        fields.clear();
        dim(false);
        var shown = accounting.of(estimate);
        cards.forEach((kind, card) -> card.show(shown.of(kind), kind == LensKind.MARKET ? shown.claims() : null));
        scopes.show(shown);
        offset.setText(offset(shown));
    }

    private String offset(Lenses shown) {
        var bought = shown.offset();
        return bought == null
                ? texts().get("doubt.accounting.offset.none")
                : Sentence.of("doubt.accounting.offset.given", bought.amount(), bought.source())
                        .text(texts());
    }

    /** Goes on with what the form says; what is wrong is said beside its field, and the last result stays. */
    private void change() {
        var values = new HashMap<String, Object>();
        AccountingFacts.PROPERTIES.forEach(name -> values.put(name, ""));
        List<Problem> problems = new ArrayList<>();
        form.read(values, problems);
        var next = WorkloadParameters.with(workload(), values);
        try {
            if (problems.isEmpty()) {
                calculator.estimate(next);
                typing = true;
                go(next, own());
                return;
            }
        } catch (InvalidWorkload e) {
            problems = e.problems();
        } finally {
            typing = false;
        }
        refuse(problems);
    }

    private void refuse(List<Problem> problems) {
        say(fields.mark(problems).stream()
                .map(problem -> problem.message(texts()))
                .toList());
        dim(true);
    }

    private void dim(boolean old) {
        stale.setVisible(old);
        lenses.setClassName("dimmed", old);
        scopes.setClassName("dimmed", old);
    }
}
