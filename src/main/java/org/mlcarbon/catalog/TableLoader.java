package org.mlcarbon.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the hosted tables into the database at start. All files are read and checked each time; only tables whose
 * file or codebook changed are written, in one transaction together with their checksums.
 */
@Component
class TableLoader {

    private static final Logger LOG = LoggerFactory.getLogger(TableLoader.class);
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Codebook codebook;

    TableLoader(JdbcTemplate jdbc, TransactionTemplate transaction, DataFolder folder) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        var data = DataSet.read(folder);
        this.codebook = data.codebook();
        load(data);
    }

    Codebook codebook() {
        return codebook;
    }

    private void load(DataSet data) {
        jdbc.execute("create table if not exists loaded_tables (name varchar primary key, checksum varchar not null)");
        var loaded = jdbc.queryForList("select name, checksum from loaded_tables").stream()
                .collect(Collectors.toMap(r -> r.get("NAME"), r -> r.get("CHECKSUM")));
        var changed = data.checksums().entrySet().stream()
                .filter(e -> !e.getValue().equals(loaded.get(e.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        // H2 commits at each definition: the checksums go first, so that a start cut off here loads again.
        changed.forEach(table -> jdbc.update("delete from loaded_tables where name = ?", table));
        define(changed);
        transaction.executeWithoutResult(status -> changed.forEach(table -> fill(table, data)));
        LOG.info(
                "Loaded {} of {} hosted tables, data version {}",
                changed.size(),
                data.tables().size(),
                data.version());
    }

    private void define(List<String> changed) {
        unions().forEach(table -> jdbc.execute("drop view if exists " + quoted("all_" + table)));
        for (var table : changed) {
            jdbc.execute("drop table if exists " + quoted(table));
            jdbc.execute("create table " + quoted(table)
                    + codebook.columns(table).stream()
                            .map(c -> quoted(c.name()) + " " + c.type().sql + (c.required() ? " not null" : ""))
                            .collect(Collectors.joining(", ", " (", ")")));
        }
        unions().forEach(table -> jdbc.execute("create view " + quoted("all_" + table) + " as " + select(table)
                + " union all " + select(ShareAlike.ODBL.prefix + table)));
    }

    /** Tables with a part under the ODbL; the view {@code all_…} joins both. Marginal figures are in no such view. */
    private List<String> unions() {
        return codebook.tables().stream()
                .filter(table -> codebook.tables().contains(ShareAlike.ODBL.prefix + table))
                .toList();
    }

    private String select(String table) {
        return "select " + names(table) + " from " + quoted(table);
    }

    private void fill(String table, DataSet data) {
        var marks = codebook.columns(table).stream().map(c -> "?").collect(Collectors.joining(", "));
        var rows = data.tables().get(table);
        if (rows != null) {
            jdbc.batchUpdate(
                    "insert into %s (%s) values (%s)".formatted(quoted(table), names(table), marks),
                    rows.rows(),
                    BATCH,
                    (statement, row) -> {
                        for (int i = 0; i < row.values().size(); i++) {
                            statement.setObject(i + 1, row.values().get(i));
                        }
                    });
        }
        jdbc.update(
                "insert into loaded_tables (name, checksum) values (?, ?)",
                table,
                data.checksums().get(table));
    }

    private String names(String table) {
        return codebook.columns(table).stream().map(c -> quoted(c.name())).collect(Collectors.joining(", "));
    }

    /** The name as H2 stores names that are written without quotes; quoted, because YEAR and others are keywords. */
    static String quoted(String name) {
        return '"' + name.toUpperCase(Locale.ROOT) + '"';
    }
}
