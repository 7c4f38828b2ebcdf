package org.mlcarbon.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.comparison.Comparison;
import org.mlcarbon.comparison.SeriesChoice;

/** The one series and the one year that a ranking uses. */
class SeriesFields extends Div {

    private final List<SeriesChoice> choices;
    private final Select<SeriesChoice> series = new Select<>();
    private final Select<Integer> year = new Select<>();

    /** @param price takes the id of the series and the year, none for its settled year */
    SeriesFields(Texts texts, List<SeriesChoice> choices, BiConsumer<String, @Nullable Integer> price) {
        this.choices = choices;
        addClassName("form-row");
        series.setId("intensity-source");
        series.setLabel(texts.get("comparison.series"));
        series.setHelperText(texts.get("comparison.series.help"));
        series.setItems(choices);
        series.setItemLabelGenerator(choice -> choice.series().title());
        series.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                price.accept(change.getValue().series().id(), null);
            }
        });
        year.setId("intensity-year");
        year.setLabel(texts.get("comparison.year"));
        year.setItemLabelGenerator(String::valueOf);
        year.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                price.accept(series.getValue().series().id(), change.getValue());
            }
        });
        add(series, year);
    }

    /** @param ranked whether a year is chosen: not over the years, nor for scenarios, which have their own */
    void show(boolean priced, boolean ranked) {
        series.setVisible(priced);
        year.setVisible(ranked);
    }

    /** Shows what a ranking was priced by. */
    void show(@Nullable Comparison comparison) {
        if (comparison == null || comparison.series() == null) {
            return;
        }
        var id = comparison.series().id();
        choices.stream()
                .filter(choice -> choice.series().id().equals(id))
                .findFirst()
                .ifPresent(choice -> {
                    if (!choice.equals(series.getValue())) {
                        series.setValue(choice);
                        year.setItems(choice.years());
                    }
                    year.setValue(comparison.year());
                });
    }
}
