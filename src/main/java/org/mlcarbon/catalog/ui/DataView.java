package org.mlcarbon.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.CsvExport;
import org.mlcarbon.catalog.DataColumn;
import org.mlcarbon.catalog.DataTables;
import org.mlcarbon.catalog.TableQuery;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TitledPage;

/** Every hosted table, with search, sources and download; table and search stand in the address. */
@Route("data")
@Menu(order = 7, title = "catalog.title", icon = "vaadin:table")
class DataView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient DataTables tables;
    private final transient CsvExport export;
    private final Texts texts = Texts.of(getLocale());
    private final Select<String> table = new Select<>();
    private final TextField search = new TextField();
    private final Div notices = new Div();
    private final Span count = new Span();
    private final Anchor download = new Anchor();
    private final Details columns = new Details();
    private final TableGrid rows;

    DataView(DataTables tables, Catalog catalog, CsvExport export) {
        this.tables = tables;
        this.export = export;
        this.rows = new TableGrid(tables, catalog, texts);
        var version = catalog.current();
        add(new H1(texts.get("catalog.title")));
        add(new Paragraph(
                texts.get("catalog.intro", version.id(), version.published().toString())));
        add(choice(), notices, status(), rows, columns);
        columns.setSummaryText(texts.get("catalog.columns"));
        columns.setId("columns");
        notices.setId("notices");
    }

    private Component choice() {
        table.setId("table");
        table.setLabel(texts.get("catalog.table"));
        table.setItems(tables.tables());
        table.setItemLabelGenerator(name -> texts.get("catalog.table." + name));
        table.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search.clear();
                show();
            }
        });
        search.setId("search");
        search.setLabel(texts.get("catalog.search"));
        search.setClearButtonVisible(true);
        search.setManualValidation(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        var choice = new Div(table, search);
        choice.addClassName("form-row");
        return choice;
    }

    private Component status() {
        count.setId("count");
        count.getElement().setAttribute("role", "status");
        download.setId("download");
        download.setText(texts.get("catalog.download"));
        download.addClassName("button-link");
        var status = new Div(count, download);
        status.addClassName("table-status");
        return status;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var names = tables.tables();
        table.setValue(
                parameters.getSingleParameter("table").filter(names::contains).orElse("hardware"));
        search.setValue(parameters.getSingleParameter("q").orElse(""));
        fill();
    }

    private void show() {
        fill();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("table", table.getValue());
        if (!search.isEmpty()) {
            parameters.put("q", search.getValue());
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("data", QueryParameters.simple(parameters)));
    }

    private void fill() {
        search.setInvalid(false);
        try {
            fill(TableQuery.of(table.getValue()).searching(search.getValue()));
        } catch (IllegalArgumentException e) {
            search.setErrorMessage(texts.get("catalog.search.limit", TableQuery.MAX_SEARCH, TableQuery.MAX_WORDS));
            search.setInvalid(true);
        }
    }

    private void fill(TableQuery query) {
        rows.show(query);
        count.setText(texts.get("catalog.count", tables.count(query)));
        notices.removeAll();
        tables.notices(query.table()).forEach(notice -> notices.add(new Paragraph(notice)));
        if (notices.getComponentCount() > 0) {
            notices.add(new Paragraph(texts.get("catalog.shareAlike")));
        }
        columns.removeAll();
        columns.add(meanings(query.table()));
        download.setHref(DownloadHandler.fromInputStream(event -> csv(query)));
    }

    private DescriptionList meanings(String name) {
        var list = new DescriptionList();
        for (var column : tables.columns(name)) {
            list.add(new DescriptionList.Term(column.name()), new DescriptionList.Description(meaning(column, texts)));
        }
        return list;
    }

    static String meaning(DataColumn column, Texts texts) {
        return column.unit() == null || column.unit().equals("1")
                ? column.meaning()
                : column.meaning() + " " + texts.get("catalog.unit", column.unit());
    }

    private DownloadResponse csv(TableQuery query) {
        var bytes = export.text(query).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes),
                export.fileName(query.table()),
                "text/csv;charset=UTF-8",
                bytes.length);
    }
}
