package org.mlcarbon.doubt.ui;

import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.OtherCalculators;
import org.mlcarbon.calculator.OtherToolsOptions;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.othertools.ToolEstimate;

/** One workload under the published formulas of other calculators, and why they differ. */
@Route("calculators")
class CalculatorsView extends DoubtPage {

    /** The workload of the published comparison, as far as one workload can be all of its lines. */
    private static final Map<String, Object> V100 =
            Map.of("hardware", "tesla-v100-sxm2-32gb", "hours", 100, "provider", "aws", "region", "us-east-1");

    private static final String PUBLISHED = "published";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient OtherCalculators others;
    private final ToolFields fields;
    private final ToolBars bars;
    private final WaterfallCard waterfall;
    private final ToolList list;

    CalculatorsView(CalculatorService calculator, OtherCalculators others, Catalog catalog) {
        super(
                DoubtTabs.Tab.CALCULATORS,
                calculator,
                catalog,
                ToolFields.MEMORY,
                ToolFields.CORES,
                ToolFields.PROCESSOR,
                ToolFields.REGION,
                PUBLISHED,
                FROM,
                TO);
        this.others = others;
        fields = new ToolFields(texts(), catalog.allRegions(catalog.current()), this::choose);
        bars = new ToolBars(texts(), this::showPublished);
        waterfall = new WaterfallCard(texts(), this::walk);
        list = new ToolList(texts());
        add(bars, waterfall, fields, list);
    }

    @Override
    void show(Estimate estimate) {
        boolean published = own().containsKey(PUBLISHED);
        var problems = new ArrayList<Problem>();
        var options = fields.fill(own(), problems);
        var ends = ends(estimate, options, published, problems);
        fields.say(problems);
        bars.show(ends, published);
        waterfall.show(ends, own().getOrDefault(FROM, ""), own().getOrDefault(TO, ToolEstimate.OWN));
        list.show(ends);
    }

    private List<ToolEstimate> ends(
            Estimate estimate, OtherToolsOptions options, boolean published, List<Problem> problems) {
        try {
            return published ? others.published(estimate) : others.withOwn(estimate, options);
        } catch (InvalidWorkload e) {
            problems.addAll(e.problems());
            return others.withOwn(estimate);
        }
    }

    /** Goes on with what the fields say; what no field can take is said beside it, and the figures stay. */
    private void choose() {
        var problems = new ArrayList<Problem>();
        var choices = fields.read(problems);
        if (problems.isEmpty()) {
            keep(choices);
            go(workload(), choices);
        } else {
            fields.say(problems);
        }
    }

    private void keep(Map<String, String> choices) {
        List.of(FROM, TO).forEach(name -> {
            var chosen = own().get(name);
            if (chosen != null) {
                choices.put(name, chosen);
            }
        });
    }

    private void walk(String from, String to) {
        var choices = new LinkedHashMap<>(own());
        choices.put(FROM, from);
        choices.put(TO, to);
        go(workload(), choices);
    }

    private void showPublished() {
        go(WorkloadParameters.request(V100), Map.of(PUBLISHED, "v100"));
    }
}
