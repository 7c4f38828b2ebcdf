package org.mlcarbon.catalog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the loaded tables as of a data version: of each key the row with the latest version that is not later. */
@Component
class TableReader {

    private final JdbcClient jdbc;
    private final Codebook codebook;
    private final Map<String, Source> sources;
    private final List<DataVersion> versions;

    TableReader(JdbcClient jdbc, TableLoader loader) {
        this.jdbc = jdbc;
        this.codebook = loader.codebook();
        this.sources = jdbc.sql("select * from sources order by id").query().listOfRows().stream()
                .map(row -> source(new Cells(row, Map.of())))
                .collect(Collectors.toMap(Source::id, s -> s, (a, b) -> a, LinkedHashMap::new));
        this.versions = jdbc.sql("select id, published from versions order by id")
                .query((row, n) -> new DataVersion(row.getString(1), row.getObject(2, LocalDate.class)))
                .list();
    }

    Map<String, Source> sources() {
        return sources;
    }

    /** Oldest first. */
    List<DataVersion> versions() {
        return versions;
    }

    /** The rows of a table, share-alike ones included where there is a view of both. */
    List<Cells> rows(String table, DataVersion version) {
        var view = codebook.tables().contains(ShareAlike.ODBL.prefix + table) ? "all_" + table : table;
        var key = codebook.columns(table).stream()
                .filter(c -> c.key() && !c.name().equals("valid_from"))
                .map(c -> TableLoader.quoted(c.name()))
                .collect(Collectors.joining(", "));
        var sql = """
                select * from (
                    select t.*, row_number() over (partition by %2$s order by valid_from desc) as newest
                    from %1$s t where valid_from <= :version)
                where newest = 1 order by %2$s
                """.formatted(TableLoader.quoted(view), key);
        return jdbc.sql(sql).param("version", version.id()).query().listOfRows().stream()
                .map(row -> new Cells(row, sources))
                .toList();
    }

    private static Source source(Cells row) {
        var retrieved = row.values().get("retrieved");
        return new Source(
                row.text("id"),
                row.text("title"),
                row.text("publisher"),
                row.textOrNull("url"),
                row.text("licence"),
                row.textOrNull("published"),
                retrieved == null ? null : retrieved.toString());
    }
}
