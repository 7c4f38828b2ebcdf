package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;

/** A table of words with a heading for each column and each row; it scrolls within itself. */
class WordTable extends Div {

    private final String title;
    private final List<String> columns;

    /** @param title what the table is about, for screen readers */
    WordTable(String title, List<String> columns) {
        this.title = title;
        this.columns = List.copyOf(columns);
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", title);
    }

    /** @param rows the cells of each, the heading of the row first */
    void show(List<List<String>> rows) {
        var table = new NativeTable();
        table.setCaptionText(title);
        table.getCaption().addClassName("visually-hidden");
        var head = table.getHead().addRow();
        columns.forEach(column -> {
            var cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        });
        for (var cells : rows) {
            var row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.setText(cells.getFirst());
            cells.stream().skip(1).forEach(text -> row.addDataCell().setText(text));
        }
        removeAll();
        add(table);
    }
}
