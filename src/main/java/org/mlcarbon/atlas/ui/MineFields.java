package org.mlcarbon.atlas.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.atlas.AtlasWording;
import org.mlcarbon.atlas.Exhibit;
import org.mlcarbon.atlas.Ladder;
import org.mlcarbon.atlas.Mine;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.common.text.NumberText;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;

/** Places the reader's own on the ladder: a figure that is typed, or the workload of the address. */
class MineFields extends Div {

    private final Texts texts;
    private final QuantityFormat format;
    private final transient AtlasWording wording;
    private final transient Consumer<@Nullable Double> place;
    private final TextField kg = new TextField();
    private final Button clear;
    private final Button show;
    private final Anchor calculator = new Anchor("./", "");
    private final Paragraph said = new Paragraph();

    MineFields(Texts texts, AtlasWording wording, Consumer<@Nullable Double> place) {
        this.texts = texts;
        this.wording = wording;
        this.place = place;
        format = QuantityFormat.of(texts.locale());
        addClassName("mine");
        clear = new Button(texts.get("atlas.mine.clear"), click -> clear());
        clear.setId("mine-clear");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        show = new Button(texts.get("atlas.mine.show"), click -> reveal());
        show.setId("mine-show");
        show.addThemeVariants(ButtonVariant.TERTIARY);
        calculator.setId("mine-calculator");
        calculator.addClassName("button-link");
        said.setId("mine-said");
        said.addClassName("read-back");
        said.getElement().setAttribute("role", "status");
        var row = new Div(kg(), go(), show, clear, calculator);
        row.addClassName("mine-row");
        add(row, said);
    }

    private TextField kg() {
        kg.setId("mine-kg");
        kg.setLabel(texts.get("atlas.mine.kg"));
        kg.setManualValidation(true);
        kg.setMaxLength(40);
        kg.addKeyDownListener(Key.ENTER, press -> read());
        return kg;
    }

    private Button go() {
        var go = new Button(texts.get("atlas.mine.place"), click -> read());
        go.setId("mine-place");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        return go;
    }

    /** The ladder is longer than a screen. */
    private void reveal() {
        getElement().executeJs("document.getElementById('mine')?.scrollIntoView({block: 'center'})");
    }

    private void clear() {
        kg.clear();
        kg.setInvalid(false);
        place.accept(null);
    }

    private void read() {
        var typed = NumberText.parse(kg.getValue(), texts.locale());
        boolean good =
                typed.isPresent() && typed.getAsDouble() >= Ladder.MIN_KG && typed.getAsDouble() <= Ladder.MAX_KG;
        kg.setInvalid(!good);
        kg.setErrorMessage(good ? "" : texts.get("atlas.mine.range", Ladder.MIN_KG, Ladder.MAX_KG));
        if (good) {
            place.accept(typed.getAsDouble());
        }
    }

    void show(Ladder ladder, AtlasAddress address) {
        var mine = Mine.on(ladder);
        clear.setVisible(mine.isPresent());
        show.setVisible(mine.isPresent());
        said.setText(mine.map(this::sentence).orElse(""));
        said.setVisible(mine.isPresent());
        if (address.kg() != null) {
            kg.setValue(NumberText.format(address.kg(), texts.locale()));
        }
        var workload = address.workload();
        calculator.setText(texts.get(workload == null ? "atlas.mine.calculator" : "atlas.mine.workload"));
        calculator.setHref(
                workload == null
                        ? "./"
                        : "./?"
                                + QueryParameters.simple(WorkloadParameters.of(workload))
                                        .getQueryString());
    }

    private String sentence(Mine mine) {
        var own = format.emissions(mine.emissions());
        var less = format.ratio(mine.timesLess());
        var largest = wording.label(mine.largest());
        if (mine.above().isEmpty()) {
            return texts.get("atlas.mine.most", own, largest);
        }
        return mine.below()
                .map(below -> texts.get(
                        "atlas.mine.between",
                        own,
                        named(below),
                        named(mine.above().orElseThrow()),
                        largest,
                        less))
                .orElseGet(() ->
                        texts.get("atlas.mine.least", own, named(mine.above().orElseThrow()), largest, less));
    }

    private String named(Exhibit exhibit) {
        var printed = exhibit.printedEmissions();
        return wording.label(exhibit) + (printed == null ? "" : " (" + format.emissions(printed) + ")");
    }
}
