package org.mlcarbon.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads any hosted table as it is, row by row, for the data view and the HTTP interface. Names of tables and columns come
 * from the codebook only, values are bound.
 */
@Service
public class DataTables {

    private static final String UNION = "all_";

    private final JdbcClient jdbc;
    private final Codebook codebook;
    private final List<String> tables;

    DataTables(JdbcClient jdbc, TableLoader loader) {
        this.jdbc = jdbc;
        this.codebook = loader.codebook();
        this.tables = codebook.tables().stream()
                .filter(t -> ShareAlike.of(t).isEmpty() || count(TableQuery.of(t)) > 0)
                .toList();
    }

    /** Names of the tables, in the order of the codebook; without share-alike tables whose folder was deleted. */
    public List<String> tables() {
        return tables;
    }

    /**
     * What the columns of a table, or of {@code all_…}, mean.
     *
     * @throws NoSuchElementException naming the tables there are
     */
    public List<DataColumn> columns(String table) {
        return codebook.columns(table.startsWith(UNION) ? table.substring(UNION.length()) : table);
    }

    /**
     * Rows as column → value, in the order of the codebook; missing values are null.
     *
     * @throws NoSuchElementException for an unknown table, naming those there are
     * @throws IllegalArgumentException for an unknown column or a value of the wrong type, naming what is allowed
     */
    public List<Map<String, @Nullable Object>> rows(TableQuery query, int limit, int offset) {
        var params = new ArrayList<Object>();
        var sql = "select %s from %s%s order by %s limit ? offset ?"
                .formatted(
                        columns(query.table()).stream()
                                .map(c -> TableLoader.quoted(c.name()))
                                .collect(Collectors.joining(", ")),
                        view(query.table()),
                        where(query, params),
                        order(query));
        params.add(limit);
        params.add(offset);
        return jdbc.sql(sql).params(params).query().listOfRows().stream()
                .map(row -> row(query, row))
                .toList();
    }

    /** Number of rows that {@link #rows} would give without a limit. */
    public long count(TableQuery query) {
        var params = new ArrayList<Object>();
        return jdbc.sql("select count(*) from " + view(query.table()) + where(query, params))
                .params(params)
                .query(Long.class)
                .single();
    }

    /** What the licence of a share-alike table, or of a view that holds its rows, asks to be shown; else empty. */
    public List<String> notices(String table) {
        var shareAlike = table.startsWith(UNION) ? ShareAlike.ODBL.prefix + table.substring(UNION.length()) : table;
        return ShareAlike.of(shareAlike).stream()
                .flatMap(licence -> jdbc
                        .sql("select distinct notice from " + TableLoader.quoted(licence.prefix + "series"))
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private Map<String, @Nullable Object> row(TableQuery query, Map<String, @Nullable Object> row) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        columns(query.table()).forEach(c -> named.put(c.name(), row.get(c.name())));
        return named;
    }

    private String view(String table) {
        columns(table); // refuses a table that is not in the codebook
        if (table.startsWith(UNION)) {
            codebook.columns(ShareAlike.ODBL.prefix + table.substring(UNION.length())); // refuses a view there is not
        }
        return TableLoader.quoted(table);
    }

    private String where(TableQuery query, List<Object> params) {
        var conditions = new ArrayList<String>();
        query.filters().forEach((name, value) -> {
            var column = column(query.table(), name);
            conditions.add(TableLoader.quoted(name) + " = ?");
            params.add(column.type().read(value));
        });
        for (var word : query.search().strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!word.isEmpty()) {
                conditions.add(contains(query.table()));
                columns(query.table()).forEach(c -> params.add("%" + escaped(word) + "%"));
            }
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String contains(String table) {
        return columns(table).stream()
                .map(c -> "lower(cast(" + TableLoader.quoted(c.name()) + " as varchar)) like ? escape '\\'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private String order(TableQuery query) {
        var key = columns(query.table()).stream()
                .filter(DataColumn::key)
                .map(c -> TableLoader.quoted(c.name()))
                .collect(Collectors.joining(", "));
        return query.sort() == null
                ? key
                : TableLoader.quoted(column(query.table(), query.sort()).name())
                        + (query.descending() ? " desc nulls last, " : " asc nulls last, ")
                        + key;
    }

    private DataColumn column(String table, String name) {
        return columns(table).stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column \"" + name + "\", there are: "
                        + columns(table).stream().map(DataColumn::name).collect(Collectors.joining(", "))));
    }
}
