package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mlcarbon.common.text.NumberText;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.doubt.RangeAnswer;
import org.mlcarbon.doubt.RangeRequest.Correlated;

/** How many draws, from which seed, and how factors are correlated. */
class DrawFields extends Details {

    private final Texts texts;
    private final Runnable changed;
    private final TextField draws;
    private final TextField seed;
    private final Div pairs = new Div();
    private final Map<List<String>, TextField> correlations = new LinkedHashMap<>();

    /** @param changed called when the user changes a field */
    DrawFields(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        setSummaryText(texts.get("doubt.range.choices"));
        setId("draw-fields");
        draws = field("draws", texts.get("doubt.range.draws"));
        seed = field("seed", texts.get("doubt.range.seed"));
        var help = new Paragraph(texts.get("doubt.range.correlations.help"));
        help.addClassName("muted");
        var row = new Div(draws, seed);
        row.addClassName("form-row");
        pairs.addClassName("form-row");
        add(row, help, pairs);
    }

    private TextField field(String id, String label) {
        var field = new TextField(label);
        field.setId(id);
        field.setManualValidation(true);
        field.setMaxLength(20);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    /** What stands in the fields, by the parameter of the address. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        put(values, "draws", draws.getValue());
        put(values, "seed", seed.getValue());
        var written = new ArrayList<String>();
        correlations.forEach((pair, field) -> {
            if (!field.getValue().isBlank()) {
                written.add(pair.getFirst() + "*" + pair.getLast() + "*" + plain(field.getValue()));
            }
        });
        put(values, "correlations", String.join(",", written));
        return values;
    }

    private static void put(Map<String, String> values, String name, String text) {
        if (!text.isBlank()) {
            values.put(name, text.strip());
        }
    }

    /** As JSON has numbers, whatever the language; what is no number stays as it is and is refused. */
    private String plain(String text) {
        var number = NumberText.parse(text, texts.locale());
        return number.isPresent() ? String.valueOf(number.getAsDouble()) : text.strip();
    }

    /** Shows what was drawn, and a field for each pair of factors that may be off. */
    void show(RangeAnswer answer, Map<String, String> own, List<Correlated> given) {
        draws.setValue(own.getOrDefault("draws", ""));
        draws.setPlaceholder(NumberText.format(answer.monteCarlo().draws(), texts.locale()));
        seed.setValue(own.getOrDefault("seed", ""));
        seed.setPlaceholder(String.valueOf(answer.monteCarlo().seed()));
        pairs.removeAll();
        correlations.clear();
        var names = answer.swings().stream()
                .filter(swing -> swing.width() > 0)
                .map(swing -> swing.name())
                .sorted()
                .toList();
        for (int first = 0; first < names.size(); first++) {
            for (int second = first + 1; second < names.size(); second++) {
                add(List.of(names.get(first), names.get(second)), given);
            }
        }
        setOpened(isOpened() || !own.isEmpty());
    }

    private void add(List<String> pair, List<Correlated> given) {
        var field = field(
                "correlation-" + String.join("-", pair),
                texts.get(
                        "doubt.range.correlation",
                        FactorName.of(pair.getFirst(), texts),
                        FactorName.of(pair.getLast(), texts)));
        field.setPlaceholder("0");
        given.stream()
                .filter(one -> one.between() != null && one.between().containsAll(pair) && one.value() != null)
                .findFirst()
                .ifPresent(one ->
                        field.setValue(one.value() == null ? "" : NumberText.format(one.value(), texts.locale())));
        correlations.put(pair, field);
        pairs.add(field);
    }
}
