package org.mlcarbon.comparison.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.comparison.Comparison;
import org.mlcarbon.comparison.RegionFilter.Part;

/** Says that a filter left nothing, and which part of it to loosen. */
class EmptyNotice extends Div {

    private final Texts texts;
    private final Consumer<Part> loosen;

    EmptyNotice(Texts texts, Consumer<Part> loosen) {
        this.texts = texts;
        this.loosen = loosen;
        setId("empty");
        addClassName("card");
        getElement().setAttribute("role", "status");
    }

    void show(Comparison comparison) {
        setVisible(comparison.entries().isEmpty());
        removeAll();
        if (comparison.loosen().isEmpty()) {
            return;
        }
        var parts = comparison.loosen().stream()
                .map(part -> texts.get("comparison.part." + part))
                .collect(Collectors.joining(texts.get("comparison.empty.or")));
        add(new Paragraph(texts.get("comparison.empty", parts)));
        comparison.loosen().forEach(part -> add(button(part)));
    }

    private Button button(Part part) {
        var button = new Button(
                texts.get("comparison.loosen", texts.get("comparison.part." + part)), click -> loosen.accept(part));
        button.setId("loosen-" + part.property().toLowerCase(Locale.ROOT));
        return button;
    }
}
