package org.mlcarbon.doubt.ui;

import java.util.ArrayList;
import java.util.List;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.EstimateTerm;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.chart.FloatingBars;
import org.mlcarbon.common.ui.chart.FloatingBars.Bar;
import org.mlcarbon.common.ui.chart.FloatingBars.Kind;
import org.mlcarbon.core.quantity.Emissions;

/** The terms of an estimate as bars and sentences. */
record BoundaryWords(Texts texts) {

    FloatingBars empty() {
        return bars(List.of());
    }

    private FloatingBars bars(List<Bar> bars) {
        return new FloatingBars(
                texts.get("doubt.boundary.chart"), texts.get("doubt.boundary.chart.axis"), bars, null, "");
    }

    /** Each term begins where the one before ended; the operational sum stands before manufacture. */
    FloatingBars bars(Estimate estimate) {
        var bars = new ArrayList<Bar>();
        double sum = 0;
        for (var term : estimate.terms()) {
            if (!term.operational()) {
                bars.add(total("operational", sum));
            }
            double end = sum + term.emissions().kilogramsCo2e();
            bars.add(new Bar(
                    term.name(), name(term), sum, end, "+" + emissions(term.emissions()), source(term), Kind.RISE));
            sum = end;
        }
        bars.add(total(estimate.embodied().isPresent() ? "total" : "operational", sum));
        return bars(bars);
    }

    private Bar total(String id, double kilograms) {
        var display = emissions(new Emissions(kilograms));
        return new Bar(id, texts.get("doubt.boundary.term." + id), 0, kilograms, display, "", Kind.TOTAL);
    }

    String name(EstimateTerm term) {
        return texts.get("doubt.boundary.term." + term.name());
    }

    String source(EstimateTerm term) {
        var source = term.source();
        return source == null ? texts.get("doubt.boundary.given") : source.publisher();
    }

    String emissions(Emissions emissions) {
        return QuantityFormat.of(texts.locale()).emissions(emissions);
    }

    /** The operational figure and, apart, what manufacture makes of it. */
    String summary(Estimate estimate) {
        var format = QuantityFormat.of(texts.locale());
        var operational = format.emissions(estimate.footprint().operational(), estimate.range());
        return estimate.withManufacture()
                .map(sum -> texts.get(
                        "doubt.boundary.summary.total", operational, format.emissions(sum.total(), sum.range())))
                .orElseGet(() -> texts.get("doubt.boundary.summary", operational));
    }
}
