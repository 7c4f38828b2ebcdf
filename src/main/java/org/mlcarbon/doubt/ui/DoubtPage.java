package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.calculator.form.MendedWorkload;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TitledPage;

/**
 * A page on the result of one workload: its address carries the workload with the names of the calculator, and beside it
 * what the page itself can choose. A page adds its cards, and shows an estimate when it is told to.
 */
abstract class DoubtPage extends Div implements BeforeEnterObserver, TitledPage {

    private final transient CalculatorService calculator;
    private final transient Catalog catalog;
    private final transient Texts texts = Texts.of(getLocale());
    private final DoubtTabs.Tab tab;
    private final List<String> ownNames;
    private final DoubtTabs tabs;
    private final Paragraph workload = new Paragraph();
    private final Anchor change = new Anchor("", texts.get("doubt.change"));
    private final Div message = new Div();
    private WorkloadRequest request = WorkloadParameters.example();
    private Map<String, String> own = Map.of();

    /** @param ownNames parameters of the address that belong to the page and not to the workload */
    DoubtPage(DoubtTabs.Tab tab, CalculatorService calculator, Catalog catalog, String... ownNames) {
        this.tab = tab;
        this.calculator = calculator;
        this.catalog = catalog;
        this.ownNames = List.of(ownNames);
        tabs = new DoubtTabs(texts, tab);
        addClassNames("sections", "doubt");
        workload.setId("workload");
        workload.addClassName("read-back");
        change.setId("change-workload");
        change.addClassName("button-link");
        message.setId("form-message");
        message.getElement().setAttribute("role", "alert");
        message.addClassName("form-message");
        message.setVisible(false);
        var actions = new Div(change);
        actions.addClassName("action-buttons");
        var card = new Section(workload, actions, message);
        card.addClassName("card");
        add(new H1(texts.get("doubt.heading." + tab.path())), tabs, card);
    }

    /** Shows the page for an estimate. */
    abstract void show(Estimate estimate);

    /** What the address says beside the workload: only names that the page has. */
    final Map<String, String> own() {
        return own;
    }

    final Texts texts() {
        return texts;
    }

    final WorkloadRequest workload() {
        return request;
    }

    @Override
    public String titleKey() {
        return "doubt.tab." + tab.path();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = new LinkedHashMap<String, String>();
        var dropped = new ArrayList<String>();
        event.getLocation().getQueryParameters().getParameters().forEach((name, values) -> {
            if (values.size() == 1) {
                parameters.put(name, values.getFirst());
            } else {
                dropped.add(name); // which of them would be meant?
            }
        });
        var ofPage = new LinkedHashMap<>(parameters);
        ofPage.keySet().retainAll(ownNames);
        own = Map.copyOf(ofPage);
        parameters.keySet().removeAll(ownNames);
        var read = WorkloadParameters.read(parameters);
        dropped.addAll(read.dropped());
        var mended = MendedWorkload.of(read.request(), calculator::estimate, texts);
        request = mended.request();
        var said = new ArrayList<>(mended.said());
        if (!dropped.isEmpty()) {
            said.add(texts.get("calculator.dropped", String.join(", ", dropped)));
        }
        say(said);
        about(mended.estimate());
        show(mended.estimate());
    }

    /** Goes on with another workload or other choices of the page; what is wrong is said, and the last result stays. */
    final void go(WorkloadRequest next, Map<String, String> choices) {
        try {
            var estimate = calculator.estimate(next);
            request = next;
            own = Map.copyOf(choices);
            remember();
            say(List.of());
            about(estimate);
            show(estimate);
        } catch (InvalidWorkload e) {
            say(e.problems().stream().map(problem -> problem.message(texts)).toList());
        }
    }

    private void remember() {
        var query = new LinkedHashMap<>(WorkloadParameters.of(request));
        query.putAll(own);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(tab.path(), QueryParameters.simple(query)));
    }

    /** The workload in a sentence, and the links that keep it. */
    private void about(Estimate estimate) {
        var wording = new Wording(texts.locale());
        workload.setText(texts.get("doubt.workload", wording.workload(estimate), wording.place(estimate, catalog)));
        change.setHref(
                "./?" + QueryParameters.simple(WorkloadParameters.of(request)).getQueryString());
        tabs.show(request);
    }

    /** Says sentences above the cards; none takes the former ones away. */
    final void say(List<String> sentences) {
        message.removeAll();
        message.setVisible(false);
        sayToo(sentences);
    }

    /** Says sentences below those that are said already. */
    final void sayToo(List<String> sentences) {
        sentences.stream().distinct().forEach(sentence -> message.add(new Paragraph(sentence)));
        message.setVisible(message.isVisible() || !sentences.isEmpty());
    }
}
