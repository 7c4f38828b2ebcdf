package org.mlcarbon.common.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import org.mlcarbon.common.text.Texts;

/** The numbers of floating bars as a table. */
class FloatingBarTable extends Div {

    private static final int DIGITS = 4;

    private final Texts texts;

    FloatingBarTable(Texts texts) {
        this.texts = texts;
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
    }

    void show(FloatingBars bars) {
        getElement().setAttribute("aria-label", bars.title());
        var table = new NativeTable();
        table.setCaptionText(FloatingBarText.summary(bars, texts));
        table.getCaption().addClassName("visually-hidden");
        var head = table.getHead().addRow();
        List.of("name", "kind", "from", "to", "value", "note")
                .forEach(column -> heading(head, texts.get("common.chart." + column)));
        bars.bars().forEach(bar -> fill(table.getBody().addRow(), bar));
        var unit = new Div(bars.axis());
        unit.addClassName("muted");
        removeAll();
        add(table, unit);
    }

    private void fill(NativeTableRow row, FloatingBars.Bar bar) {
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.setText(bar.label());
        row.addDataCell().setText(FloatingBarText.kind(bar.kind(), texts));
        number(row, plain(bar.from()));
        number(row, plain(bar.to()));
        number(row, bar.display());
        row.addDataCell().setText(bar.note());
    }

    private String plain(double value) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        int whole = value == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        format.setMaximumFractionDigits(Math.clamp(DIGITS - whole, 0, 12));
        return format.format(value);
    }

    private static void number(NativeTableRow row, String text) {
        var cell = row.addDataCell();
        cell.setText(text);
        cell.addClassName("number");
    }

    private static void heading(NativeTableRow head, String text) {
        var cell = head.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col");
    }
}
