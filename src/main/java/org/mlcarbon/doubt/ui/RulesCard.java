package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.mlcarbon.calculator.MeasureNext;
import org.mlcarbon.calculator.UncertainSum;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.doubt.RangeAnswer;
import org.mlcarbon.doubt.SpreadRule;

/** Every spread that is assumed, with what it rests on, and what would narrow it. */
class RulesCard extends Section {

    /** Which measurements tell about a factor. */
    private static final Map<String, List<String>> MEASURED_BY = Map.of(
            UncertainSum.ENERGY, List.of("energy", "meanPower"),
            UncertainSum.DEVICE_ENERGY, List.of("energy", "meanPower"),
            UncertainSum.HOST_ENERGY, List.of("energy"),
            UncertainSum.CPU_ENERGY, List.of("energy"),
            UncertainSum.MEMORY_ENERGY, List.of("energy"),
            UncertainSum.IDLE_ENERGY, List.of("energy"),
            UncertainSum.PUE, List.of("pue"),
            UncertainSum.INTENSITY, List.of("hourlyIntensity"));

    private final Texts texts;
    private final QuantityFormat format;
    private final WordTable table;

    RulesCard(Texts texts) {
        this.texts = texts;
        format = QuantityFormat.of(texts.locale());
        table = new WordTable(
                texts.get("doubt.range.rules"),
                List.of(
                        texts.get("doubt.range.factor"),
                        texts.get("doubt.range.ends"),
                        texts.get("doubt.range.rests-on"),
                        texts.get("doubt.range.narrowed-by")));
        table.setId("rules");
        addClassName("card");
        var method = new Anchor("method", texts.get("doubt.range.method"));
        method.addClassName("button-link");
        add(new H2(texts.get("doubt.range.rules")), new Paragraph(texts.get("doubt.range.rules.help")), table, method);
    }

    void show(RangeAnswer answer) {
        table.show(SpreadRule.of(answer.estimate()).stream()
                .map(rule -> List.of(
                        FactorName.of(rule.factor(), texts),
                        ends(rule),
                        texts.get("doubt.rule." + rule.key()),
                        narrowing(rule, answer.measureNext())))
                .toList());
    }

    private String ends(SpreadRule rule) {
        return rule.low() == rule.high()
                ? texts.get("doubt.range.exact")
                : texts.get("doubt.range.around", format.share(1 - rule.low()), format.share(rule.high() - 1));
    }

    private String narrowing(SpreadRule rule, List<MeasureNext> next) {
        return next.stream()
                .filter(one ->
                        MEASURED_BY.getOrDefault(rule.factor(), List.of()).contains(one.name()))
                .findFirst()
                .map(one -> texts.get(
                        "doubt.range.narrows",
                        texts.get("calculator.measure." + one.name()),
                        format.share(one.narrower())))
                .orElse("–");
    }
}
