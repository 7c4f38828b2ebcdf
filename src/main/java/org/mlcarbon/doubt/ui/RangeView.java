package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.ui.RangeBar;
import org.mlcarbon.doubt.MovedWorkload;
import org.mlcarbon.doubt.RangeAnswer;
import org.mlcarbon.doubt.RangeRequest;
import org.mlcarbon.doubt.RangeService;

/** How far the figure may be off, what moves it, and what would narrow it. */
@Route("range")
@Menu(order = 3.5, title = "doubt.title", icon = "vaadin:question-circle-o")
class RangeView extends DoubtPage {

    private static final String AGAINST = "against";

    private final transient RangeService ranges;
    private final Paragraph summary = new Paragraph();
    private final RangeBar bar = new RangeBar();
    private final TornadoCard tornado = new TornadoCard(texts());
    private final RulesCard rules = new RulesCard(texts());
    private final DrawFields choices = new DrawFields(texts(), this::redraw);
    private final SampleCard sample = new SampleCard(texts(), choices);
    private final AgainstCard against;

    RangeView(CalculatorService calculator, Catalog catalog, RangeService ranges) {
        super(DoubtTabs.Tab.RANGE, calculator, catalog, AGAINST, "draws", "seed", "correlations");
        this.ranges = ranges;
        against = new AgainstCard(texts(), catalog, this::compareWith);
        summary.setId("range-summary");
        summary.addClassName("lead");
        var card = new Section(summary, bar, new Paragraph(texts().get("doubt.range.intro")));
        card.addClassName("card");
        add(card, tornado, rules, against, sample);
    }

    private void redraw() {
        var own = new LinkedHashMap<>(choices.values());
        if (own().containsKey(AGAINST)) {
            own.put(AGAINST, own().get(AGAINST));
        }
        go(workload(), own);
    }

    private void compareWith(@Nullable String place) {
        var own = new LinkedHashMap<>(own());
        own.remove(AGAINST);
        if (place != null) {
            own.put(AGAINST, place);
        }
        go(workload(), own);
    }

    @Override
    void show(Estimate estimate) {
        var read = DrawChoices.read(own(), texts());
        var place = own().get(AGAINST);
        var said = new ArrayList<>(read.said());
        var asked = new RangeRequest(
                workload(),
                read.draws(),
                read.seed(),
                List.copyOf(read.correlations()),
                place == null ? null : MovedWorkload.of(workload(), place));
        show(answer(asked, said), own(), read, place);
        sayToo(said);
    }

    /** What cannot be is said, and the page goes on without it. */
    private RangeAnswer answer(RangeRequest asked, List<String> said) {
        try {
            return ranges.answer(asked);
        } catch (InvalidWorkload e) {
            e.problems().forEach(problem -> said.add(problem.message(texts())));
        }
        try {
            return ranges.answer(new RangeRequest(workload(), null, null, null, null));
        } catch (InvalidWorkload e) {
            throw new IllegalStateException("the workload of the page can be computed", e);
        }
    }

    private void show(RangeAnswer answer, Map<String, String> own, DrawChoices read, @Nullable String place) {
        var format = QuantityFormat.of(texts().locale());
        var footprint = answer.estimate().footprint();
        double point = footprint.operational().kilogramsCo2e();
        var range = answer.closedForm();
        summary.setText(
                point == 0
                        ? texts().get("doubt.range.zero")
                        : texts().get(
                                        "doubt.range.summary",
                                        format.emissions(footprint.operational(), range),
                                        format.range(range),
                                        format.ratio(range.high() / range.low())));
        bar.show(range, point);
        tornado.show(answer);
        rules.show(answer);
        var fields = new LinkedHashMap<>(own);
        fields.remove(AGAINST);
        choices.show(answer, fields, read.correlations());
        sample.show(answer);
        against.show(answer, place);
    }
}
