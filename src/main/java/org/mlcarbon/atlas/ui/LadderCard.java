package org.mlcarbon.atlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.atlas.AtlasWording;
import org.mlcarbon.atlas.Exhibit;
import org.mlcarbon.atlas.Ladder;
import org.mlcarbon.atlas.Ladder.Rung;
import org.mlcarbon.catalog.Equivalence;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;

/**
 * The ladder as a list that is a scale: each item is a quarter of a power of ten, and an empty one keeps its height, so
 * that a way on the page is a factor. Runs open their dialog, things that readers know have their source.
 */
class LadderCard extends Section {

    private final Texts texts;
    private final QuantityFormat format;
    private final transient AtlasWording wording;
    private final transient Consumer<Exhibit> open;
    private final Paragraph span = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Paragraph zero = new Paragraph();
    private final MineFields mine;
    private Set<String> repeated = Set.of();

    LadderCard(Texts texts, AtlasWording wording, Consumer<@Nullable Double> place, Consumer<Exhibit> open) {
        this.texts = texts;
        this.wording = wording;
        this.open = open;
        format = QuantityFormat.of(texts.locale());
        mine = new MineFields(texts, wording, place);
        setId("ladder");
        addClassName("card");
        span.setId("ladder-span");
        list.addClassName("ladder");
        var key = new Paragraph(
                mark("known", texts.get("atlas.ladder.key.known")), mark("run", texts.get("atlas.ladder.key.run")));
        key.addClassNames("ladder-key", "muted");
        zero.addClassName("muted");
        add(new H2(texts.get("atlas.ladder")), span, mine, key, list, zero);
    }

    private static Span mark(String kind, String text) {
        var mark = new Span(text);
        mark.addClassName("ladder-" + kind);
        return mark;
    }

    void show(Ladder ladder, AtlasAddress address) {
        var most = ladder.runs().getFirst();
        var least = ladder.runs().getLast();
        span.setText(texts.get(
                "atlas.ladder.span",
                wording.label(least),
                emissions(least),
                wording.label(most),
                emissions(most),
                format.ratio(kilograms(most) / kilograms(least)),
                ladder.runs().size()));
        mine.show(ladder, address);
        var labels = ladder.runs().stream().map(wording::label).toList();
        repeated = labels.stream()
                .filter(label -> Collections.frequency(labels, label) > 1)
                .collect(Collectors.toSet());
        list.removeAll();
        ladder.rungs().forEach(rung -> list.add(item(rung, ladder.mine())));
        zero.setVisible(!ladder.zero().isEmpty());
        zero.removeAll();
        zero.add(new Span(texts.get("atlas.ladder.zero") + " "));
        ladder.zero().forEach(run -> zero.add(button(run)));
    }

    private ListItem item(Rung rung, @Nullable Emissions own) {
        var scale = new Span(rung.isPowerOfTen() ? format.emissions(rung.from()) : "");
        scale.addClassName("ladder-scale");
        var known = new Div();
        known.addClassName("ladder-things");
        rung.known().forEach(row -> known.add(known(row)));
        var runs = runs(rung, own);
        var item = new ListItem(scale, known, runs);
        item.setClassName("power", rung.isPowerOfTen());
        if (known.getComponentCount() + runs.getComponentCount() == 0 && !rung.isPowerOfTen()) {
            item.getElement().setAttribute("aria-hidden", "true");
        }
        return item;
    }

    /** The reader's own stands among the runs of its step, by its figure. */
    private Div runs(Rung rung, @Nullable Emissions own) {
        var runs = new Div();
        runs.addClassName("ladder-runs");
        rung.runs().forEach(run -> runs.add(button(run)));
        if (rung.mine() && own != null) {
            var mark = new Span(texts.get("atlas.mine.mark", format.emissions(own)));
            mark.setId("mine");
            mark.addClassName("ladder-mine");
            var more = rung.runs().stream()
                    .filter(run -> kilograms(run) > own.kilogramsCo2e())
                    .count();
            runs.addComponentAtIndex((int) more, mark);
        }
        return runs;
    }

    private Component button(Exhibit run) {
        var label = wording.label(run);
        var name = new Span(
                repeated.contains(label)
                        ? texts.get(
                                "atlas.label.of",
                                label,
                                AtlasWording.name(run.run().source()))
                        : label);
        name.addClassName("ladder-name");
        var button = new NativeButton("", click -> open.accept(run));
        button.add(name, new Span(" " + emissions(run)));
        button.addClassName("ladder-run");
        button.setTitle(run.run().publishedIn());
        button.setId("ladder-" + run.run().id());
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }

    private Component known(Equivalence row) {
        var emissions = row.emissions();
        var text = new Span(
                row.label(texts.locale()) + " " + (emissions == null ? "" : format.emissions(emissions)) + " ");
        var source = row.source();
        var thing = new Span(text, SourceLink.of(source, "(" + AtlasWording.name(source) + ")"));
        thing.addClassName("ladder-known");
        return thing;
    }

    private String emissions(Exhibit run) {
        var printed = run.printedEmissions();
        return printed == null ? "" : format.emissions(printed);
    }

    private static double kilograms(Exhibit run) {
        var printed = run.printedEmissions();
        return printed == null ? 0 : printed.kilogramsCo2e();
    }
}
