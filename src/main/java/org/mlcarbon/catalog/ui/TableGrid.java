package org.mlcarbon.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataColumn;
import org.mlcarbon.catalog.DataTables;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.catalog.TableQuery;
import org.mlcarbon.common.text.Texts;

/** The rows of one hosted table, fetched as they come into sight; a column for each of the codebook. */
class TableGrid extends Grid<Map<String, @Nullable Object>> {

    private final transient DataTables tables;
    private final transient Catalog catalog;
    private final Texts texts;
    private String table = "";

    TableGrid(DataTables tables, Catalog catalog, Texts texts) {
        this.tables = tables;
        this.catalog = catalog;
        this.texts = texts;
        setId("rows");
        setHeight("calc(100vh - 22rem)");
        setMinHeight("24rem");
        setPageSize(50);
        setSelectionMode(SelectionMode.NONE);
        setColumnReorderingAllowed(true);
        setEmptyStateText(texts.get("catalog.empty"));
    }

    void show(TableQuery query) {
        if (!query.table().equals(table)) {
            table = query.table();
            removeAllColumns();
            sourceBesideName(tables.columns(table)).forEach(this::addColumn);
            getElement().setAttribute("aria-label", texts.get("catalog.table." + table));
        }
        setItems(fetch -> rows(query, fetch), fetch -> (int) tables.count(query));
    }

    /** The source stands third, so that nobody has to scroll to see where a row comes from. */
    private static List<DataColumn> sourceBesideName(List<DataColumn> columns) {
        var ordered = new ArrayList<>(columns);
        columns.stream().filter(TableGrid::isSource).findFirst().ifPresent(source -> {
            ordered.remove(source);
            ordered.add(Math.min(2, ordered.size()), source);
        });
        return ordered;
    }

    private static boolean isSource(DataColumn column) {
        return column.name().equals("source_id");
    }

    private Stream<Map<String, @Nullable Object>> rows(TableQuery query, Query<?, Void> fetch) {
        var sorted = fetch.getSortOrders().stream()
                .findFirst()
                .map(o -> query.sortedBy(o.getSorted(), o.getDirection() == SortDirection.DESCENDING))
                .orElse(query);
        return tables.rows(sorted, fetch.getLimit(), fetch.getOffset()).stream();
    }

    private void addColumn(DataColumn column) {
        boolean first = getColumns().isEmpty();
        var added = isSource(column)
                ? addColumn(new ComponentRenderer<>(row -> source(String.valueOf(row.get("source_id")))))
                : first
                        ? addColumn(new ComponentRenderer<>(row -> name(row, column)))
                        : addColumn(row -> text(row.get(column.name())));
        added.setKey(column.name())
                .setHeader(header(column))
                .setSortProperty(column.name())
                .setResizable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (isSource(column)) {
            added.setAutoWidth(false).setWidth("20rem");
        }
        if (column.type() == DataColumn.Type.NUMBER || column.type() == DataColumn.Type.INTEGER) {
            added.setTextAlign(ColumnTextAlign.END);
        }
    }

    private Component header(DataColumn column) {
        var header = new Span(column.name());
        Tooltip.forComponent(header).setText(DataView.meaning(column, texts));
        return header;
    }

    /** The first cell of a row says whether the row is unconfirmed, so that nobody has to scroll for it. */
    private Component name(Map<String, @Nullable Object> row, DataColumn column) {
        var name = new Span(text(row.get(column.name())));
        if (!Boolean.FALSE.equals(row.get("confirmed"))) {
            return name;
        }
        var mark = new Span(texts.get("catalog.unconfirmed"));
        mark.addClassNames("chip", "default");
        return new Span(name, new Span(" "), mark);
    }

    private Component source(String id) {
        return catalog.source(id).map(this::source).orElseGet(() -> new Span(id));
    }

    private Component source(Source source) {
        var licence = new Span(" · " + source.licence());
        if (source.url() == null) {
            return new Span(new Span(source.title()), licence);
        }
        var link = new Anchor(source.url(), source.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        return new Span(link, licence);
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean bool -> texts.get(bool ? "catalog.yes" : "catalog.no");
            case Double number -> {
                var format = NumberFormat.getNumberInstance(texts.locale());
                format.setGroupingUsed(false);
                format.setMaximumFractionDigits(6);
                yield format.format(number);
            }
            default -> value.toString();
        };
    }
}
