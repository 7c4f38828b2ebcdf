package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.doubt.RangeAnswer;
import org.mlcarbon.doubt.RangeAnswer.Comparison;

/** The same work in a second place: the saving with its own range, in which what both share cancels. */
class AgainstCard extends Section {

    /** A region or a country that one can compare with. */
    private record Option(String id, String label) {}

    private final Texts texts;
    private final QuantityFormat format;
    private final Catalog catalog;
    private final ComboBox<Option> place = new ComboBox<>();
    private final Paragraph saving = new Paragraph();
    private final Paragraph cancelled = new Paragraph();
    private final List<Option> options;

    /** @param chosen called with the id of the place that the user chose, or nothing */
    AgainstCard(Texts texts, Catalog catalog, Consumer<@Nullable String> chosen) {
        this.texts = texts;
        this.catalog = catalog;
        format = QuantityFormat.of(texts.locale());
        options = options();
        place.setLabel(texts.get("doubt.range.against.place"));
        place.setId("against");
        place.setItems(options);
        place.setItemLabelGenerator(Option::label);
        place.setClearButtonVisible(true);
        place.setWidthFull();
        place.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(
                        change.getValue() == null ? null : change.getValue().id());
            }
        });
        saving.setId("saving");
        cancelled.setId("cancelled");
        addClassName("card");
        add(
                new H2(texts.get("doubt.range.against")),
                new Paragraph(texts.get("doubt.range.against.help")),
                place,
                saving,
                cancelled);
    }

    private List<Option> options() {
        var version = catalog.current();
        var names = catalog.providers(version).stream().collect(Collectors.toMap(Provider::id, Provider::name));
        var all = new ArrayList<Option>();
        catalog.allRegions(version)
                .forEach(region -> all.add(new Option(
                        region.id(), names.get(region.providerId()) + " " + region.region() + " · " + region.city())));
        catalog.countries(version)
                .forEach(country -> all.add(new Option(country.code(), country.name(texts.locale()))));
        return all.stream()
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList();
    }

    /** @param id of the place that is compared with; none where there is none */
    void show(RangeAnswer answer, @Nullable String id) {
        options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .ifPresentOrElse(place::setValue, place::clear);
        var found = answer.against();
        saving.setVisible(id != null);
        cancelled.setVisible(found != null);
        if (found == null) {
            saving.setText(texts.get("doubt.range.against.zero"));
            return;
        }
        saving.setText(sentence(found));
        cancelled.setText(texts.get(
                cancelling(found), FactorName.of(found.remaining(), texts), FactorName.of(found.cancelled(), texts)));
    }

    private static String cancelling(Comparison found) {
        if (found.remaining().isEmpty()) {
            return "doubt.range.against.all-cancels";
        }
        return found.cancelled().isEmpty() ? "doubt.range.against.nothing-cancels" : "doubt.range.against.cancels";
    }

    private String sentence(Comparison found) {
        var emissions = format.emissions(found.estimate().footprint().operational());
        var name = new Wording(texts.locale()).place(found.estimate(), catalog);
        if (found.ratio() == 1 && found.remaining().isEmpty()) {
            return texts.get("doubt.range.against.same", name, emissions);
        }
        double low = found.savingRange().low();
        double high = found.savingRange().high();
        if (low >= 0) {
            return texts.get(
                    "doubt.range.against.less",
                    name,
                    emissions,
                    format.share(found.saving()),
                    format.share(low),
                    format.share(high));
        }
        var ratio = found.closedForm();
        return texts.get(
                found.closedForm().low() >= 1 ? "doubt.range.against.more" : "doubt.range.against.open",
                name,
                emissions,
                format.ratio(found.ratio()),
                ends(ratio));
    }

    private String ends(Interval ratio) {
        return format.ratio(ratio.low()) + " – " + format.ratio(ratio.high());
    }
}
