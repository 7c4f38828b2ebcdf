package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.uncertainty.MonteCarlo;
import org.mlcarbon.doubt.RangeAnswer;

/** The closed form beside Monte Carlo draws. */
class SampleCard extends Section {

    private final Texts texts;
    private final QuantityFormat format;
    private final WordTable table;
    private final Paragraph drawn = new Paragraph();

    /** @param choices the fields of what is drawn */
    SampleCard(Texts texts, DrawFields choices) {
        this.texts = texts;
        format = QuantityFormat.of(texts.locale());
        table = new WordTable(
                texts.get("doubt.range.drawn"),
                List.of(
                        texts.get("doubt.range.point-of"),
                        texts.get("doubt.range.closed-form"),
                        texts.get("doubt.range.monte-carlo"),
                        texts.get("doubt.range.standard-error")));
        table.setId("drawn");
        drawn.addClassName("muted");
        addClassName("card");
        add(
                new H2(texts.get("doubt.range.drawn")),
                new Paragraph(texts.get("doubt.range.drawn.help")),
                table,
                drawn,
                choices);
    }

    void show(RangeAnswer answer) {
        var sample = answer.drawn();
        double point = answer.estimate().footprint().operational().kilogramsCo2e();
        table.show(List.of(
                row("0.05", answer.closedForm().low(), sample.quantile(0.05), sample.standardError(0.05)),
                row("0.5", point, sample.median(), sample.standardError(0.5)),
                row("0.95", answer.closedForm().high(), sample.quantile(0.95), sample.standardError(0.95))));
        drawn.setText(texts.get(
                "doubt.range.drawn-by",
                answer.monteCarlo().draws(),
                String.valueOf(answer.monteCarlo().seed()),
                MonteCarlo.GENERATOR));
    }

    private List<String> row(String share, double closed, double sampled, double error) {
        return List.of(texts.get("doubt.range.quantile." + share), kg(closed), kg(sampled), "± " + kg(error));
    }

    private String kg(double kilograms) {
        return format.emissions(new Emissions(kilograms));
    }
}
