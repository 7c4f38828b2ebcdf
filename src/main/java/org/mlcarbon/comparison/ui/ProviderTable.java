package org.mlcarbon.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mlcarbon.catalog.PublishedPue;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.comparison.Entry;
import org.mlcarbon.comparison.ProviderRange;

/** The spread of each provider, with its fleet and its claims beside: claims are words, never factors. */
class ProviderTable extends Div {

    private static final List<String> COLUMNS =
            List.of("name", "regions", "cleanest", "median", "dirtiest", "fleet", "carbon-free", "claim");

    private final Texts texts;
    private final QuantityFormat format;
    private final Div scroll = new Div();

    ProviderTable(Texts texts) {
        this.texts = texts;
        format = QuantityFormat.of(texts.locale());
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", texts.get("comparison.providers"));
        add(scroll, new Paragraph(texts.get("comparison.claims")));
        setId("provider-table");
    }

    void show(List<ProviderRange> ranges) {
        var table = new NativeTable();
        table.addClassName("wide-table");
        var head = table.getHead().addRow();
        for (var column : COLUMNS) {
            var cell = head.addHeaderCell();
            cell.setText(texts.get("comparison.table." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        ranges.forEach(range -> fill(table.getBody().addRow(), range));
        scroll.removeAll();
        scroll.add(table);
    }

    private void fill(NativeTableRow row, ProviderRange range) {
        var provider = range.provider();
        var name = row.addHeaderCell();
        name.setText(provider.name());
        name.getElement().setAttribute("scope", "row");
        cell(row, String.valueOf(range.regions()));
        cell(row, region(range.cleanest()));
        cell(row, region(range.median()));
        cell(row, region(range.dirtiest()));
        cell(row, provider.pue() == null ? none() : fleet(provider.pue()));
        var share = range.carbonFree();
        cell(
                row,
                share.regions() == 0
                        ? none()
                        : texts.get(
                                "comparison.carbon-free",
                                format.share(share.low()),
                                format.share(share.high()),
                                share.regions()));
        var claim = provider.claim();
        var words = row.addDataCell();
        words.setText(claim == null ? none() : claim.text());
        if (claim != null) {
            words.getElement().setAttribute("lang", "en");
        }
    }

    private String region(Entry entry) {
        return entry.label() + ": " + format.emissions(entry.footprint().operational()) + ", "
                + format.intensity(entry.carbonIntensity());
    }

    private String fleet(PublishedPue pue) {
        var value = format.plain(pue.value().ratio());
        return pue.year() == null
                ? texts.get("comparison.fleet.undated", value, pue.kind())
                : texts.get("comparison.fleet", value, pue.kind(), String.valueOf(pue.year()));
    }

    private String none() {
        return texts.get("comparison.none-published");
    }

    private static void cell(NativeTableRow row, String text) {
        row.addDataCell().setText(text);
    }
}
