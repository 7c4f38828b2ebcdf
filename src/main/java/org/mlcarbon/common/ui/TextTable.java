package org.mlcarbon.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table of words that becomes a list on a narrow screen; everything in it is text, never mark-up. */
public final class TextTable extends Div {

    private final List<String> columns;
    private final NativeTable table = new NativeTable();

    /** @param columns their headings, in order */
    public TextTable(List<String> columns) {
        this.columns = columns;
        addClassName("table-scroll");
        table.addClassName("stacked");
        // A table that is shown as blocks would lose its role, so that it is written out.
        table.getElement().setAttribute("role", "table");
        var head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        for (var column : columns) {
            var cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        }
        add(table);
    }

    /** Adds a row with a cell for each column. */
    public TextTable row(Component... cells) {
        var row = table.getBody().addRow();
        row.getElement().setAttribute("role", "row");
        for (int i = 0; i < cells.length; i++) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("role", "cell").setAttribute("data-label", columns.get(i));
            cell.add(cells[i]);
        }
        return this;
    }

    /** Words of our own. */
    public static Span text(String words) {
        return new Span(words);
    }

    /** Words of somebody else, with the language left open. */
    public static Span quote(String words) {
        var quote = new Span(words);
        quote.addClassName("quote");
        quote.getElement().setAttribute("lang", "").setAttribute("translate", "no");
        return quote;
    }
}
