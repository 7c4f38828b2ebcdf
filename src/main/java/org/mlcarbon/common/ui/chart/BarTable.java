package org.mlcarbon.common.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mlcarbon.common.text.Texts;

/** The numbers of a bar chart as a table; its buttons do what a click on a bar does. */
class BarTable extends Div {

    private final Texts texts;
    private final List<Consumer<String>> listeners = new ArrayList<>();

    BarTable(Texts texts) {
        this.texts = texts;
        addClassName("table-scroll");
    }

    void addListener(Consumer<String> listener) {
        listeners.add(listener);
    }

    void show(Bars bars, String summary) {
        var table = new NativeTable();
        table.setCaptionText(summary);
        table.getCaption().addClassName("visually-hidden");
        var head = table.getHead().addRow();
        for (var title : List.of("common.chart.name", "common.chart.value", "common.chart.source")) {
            var cell = head.addHeaderCell();
            cell.setText(texts.get(title));
            cell.getElement().setAttribute("scope", "col");
        }
        bars.bars().forEach(bar -> addRow(table.getBody(), bar));
        removeAll();
        add(table);
    }

    private void addRow(NativeTableBody body, Bars.Bar bar) {
        var row = body.addRow();
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(listeners.isEmpty() || bar.id().isEmpty() ? new Span(bar.label()) : choice(bar));
        if (bar.own()) {
            var own = new Span(texts.get("common.chart.own"));
            own.addClassName("chip");
            name.add(own);
        }
        var value = row.addDataCell();
        value.setText(bar.display());
        value.addClassName("number");
        row.addDataCell().setText(bar.source());
    }

    private NativeButton choice(Bars.Bar bar) {
        var button = new NativeButton(
                bar.label(), click -> List.copyOf(listeners).forEach(listener -> listener.accept(bar.id())));
        button.addClassName("link-button");
        return button;
    }
}
