package org.mlcarbon.common.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.common.ui.TitledPage;
import org.mlcarbon.core.quantity.CarbonIntensity;

/** A page of the tests alone, to see a chart before any room draws one. */
@Route("chart-page")
class ChartPage extends Div implements TitledPage {

    ChartPage() {
        var texts = Texts.of(getLocale());
        var chosen = new Span();
        chosen.setId("chosen");
        var chart = new BarChartView(texts, bars("us-east-1"));
        chart.addChoiceListener(id -> {
            chosen.setText(id);
            chart.show(bars(id));
        });
        var card = new Div(
                chart,
                IntensityScale.legend(texts),
                chosen,
                new FloatingBarChartView(texts, FloatingBarsTest.TORNADO),
                new FloatingBarChartView(texts, FloatingBarsTest.WATERFALL));
        card.addClassName("card");
        var figure = new Span("269 kg CO₂e");
        figure.addClassName("result-figure");
        var range = new Div();
        range.addClassName("range-bar");
        range.getStyle().set("--from", "20%").set("--to", "80%").set("--at", "45%");
        range.getElement().setAttribute("aria-hidden", "true");
        var chips = new Div();
        for (var status : List.of("given", "published", "default", "measured")) {
            var chip = new Span(status);
            chip.addClassNames("chip", status);
            chips.add(chip);
        }
        var left = new Div(figure, range, chips);
        left.addClassName("card");
        var right = new Div(new Span("muted text"));
        right.addClassNames("card", "muted");
        card.addClassName("wide");
        var grid = new Div(left, right, card);
        grid.addClassName("page-grid");
        add(new H1("Chart"), grid);
    }

    @Override
    public String titleKey() {
        return "common.product";
    }

    static Bars bars(String own) {
        return new Bars(
                "The same work elsewhere",
                "Emissions, kg CO₂e (grid of 2025)",
                List.of(
                        bar("us-east-1 N. Virginia", 269, 418, own),
                        bar("eu-north-1 Stockholm", 12.2, 20, own),
                        bar("ca-central-1 Montréal", 26.5, 41, own),
                        bar("eu-west-1 Ireland", 180, 281, own),
                        bar("eu-central-1 Frankfurt", 210, 330, own),
                        bar("sa-east-1 São Paulo", 64, 99, own),
                        bar("ap-south-1 Mumbai", 440, 640, own),
                        bar("af-south-1 Cape Town", 489, 700, own)));
    }

    private static Bars.Bar bar(String label, double kilograms, double grams, String own) {
        var id = label.substring(0, label.indexOf(' '));
        return new Bars.Bar(
                id,
                label,
                kilograms,
                Math.round(kilograms) + " kg",
                IntensityScale.colour(new CarbonIntensity(grams)),
                "Electricity Maps 2025",
                id.equals(own));
    }
}
