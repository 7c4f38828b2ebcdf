package org.mlcarbon.atlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.atlas.AtlasWording;
import org.mlcarbon.atlas.Deviation;
import org.mlcarbon.atlas.Exhibit;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;

/** What is printed beside what follows, unrounded, with the deviation; a missing figure is a dash. */
class FigureTable extends Div {

    private static final List<String> COLUMNS = List.of("quantity", "printed", "ours", "deviation");
    private static final String MISSING = "–";

    private final Texts texts;
    private final transient AtlasWording wording;
    private final NativeTable table = new NativeTable();

    FigureTable(Texts texts, AtlasWording wording, Exhibit exhibit) {
        this.texts = texts;
        this.wording = wording;
        var run = exhibit.run();
        var ours = exhibit.ours();
        addClassName("table-scroll");
        table.setId("run-figures");
        var head = table.getHead().addRow();
        for (var column : COLUMNS) {
            var cell = head.addHeaderCell();
            cell.setText(texts.get("atlas.table." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        row("energy", kwh(exhibit.printedEnergy()), kwh(ours.energy()), wording::kilowattHours, exhibit.energy());
        row("emissions", kg(run.publishedEmissions()), kg(ours.emissions()), wording::kilograms, exhibit.emissions());
        if (run.netEmissions() != null) {
            row("net", kg(run.netEmissions()), null, wording::kilograms, null);
        }
        add(table);
    }

    private void row(
            String name,
            @Nullable Double printed,
            @Nullable Double ours,
            DoubleFunction<String> text,
            @Nullable Deviation deviation) {
        var row = table.getBody().addRow();
        var head = row.addHeaderCell();
        head.setText(texts.get("atlas.table." + name));
        head.getElement().setAttribute("scope", "row");
        cell(row, "printed", printed == null ? MISSING : text.apply(printed));
        cell(row, "ours", ours == null ? MISSING : text.apply(ours));
        cell(row, "deviation", deviation == null ? MISSING : wording.deviation(deviation));
    }

    /** On a phone the heading of its column stands before a cell. */
    private void cell(NativeTableRow row, String column, String text) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-column", texts.get("atlas.table." + column));
        cell.setText(text);
        cell.addClassName("number");
    }

    private static @Nullable Double kwh(@Nullable Energy energy) {
        return energy == null ? null : energy.kilowattHours();
    }

    private static @Nullable Double kg(@Nullable Emissions emissions) {
        return emissions == null ? null : emissions.kilogramsCo2e();
    }
}
