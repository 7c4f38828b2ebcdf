package org.mlcarbon.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All hosted tables, read and checked as a whole, references between them included.
 *
 * @param version the current data version: the content of {@code data/VERSION}
 * @param checksums SHA-256 of file and codebook, by table
 */
record DataSet(Codebook codebook, String version, Map<String, CsvTable> tables, Map<String, String> checksums) {

    /** @throws DataException at the first cell that is not accepted */
    static DataSet read(DataFolder folder) {
        var book = folder.text(Codebook.PATH);
        var codebook = Codebook.read(book);
        var tables = new LinkedHashMap<String, CsvTable>();
        var checksums = new LinkedHashMap<String, String>();
        for (var name : codebook.tables()) {
            var columns = codebook.columns(name);
            var path = Codebook.path(name);
            var file = ShareAlike.of(name).isPresent() ? folder.find(path).orElse(header(columns)) : folder.text(path);
            tables.put(name, CsvTable.read(path, file, columns));
            checksums.put(name, sha256(book + file));
        }
        tables.values().forEach(table -> checkReferences(table, tables));
        var data = new DataSet(codebook, folder.text("VERSION").strip(), tables, checksums);
        data.checkVersion();
        return data;
    }

    private void checkVersion() {
        var known = tables.getOrDefault("versions", new CsvTable("versions.csv", List.of(), List.of()));
        var newest = known.values("id").stream().map(String::valueOf).max(String::compareTo);
        if (!newest.equals(Optional.of(version))) {
            throw new DataException("data/VERSION says \"" + version + "\", the newest row of data/versions.csv is "
                    + newest.orElse("missing"));
        }
    }

    private static void checkReferences(CsvTable table, Map<String, CsvTable> tables) {
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            if (column.references().isEmpty()) {
                continue;
            }
            var known = known(column, tables);
            for (var row : table.rows()) {
                var value = row.values().get(i);
                if (value != null && !known.contains(value)) {
                    throw DataException.at(
                            table.path(),
                            row.line(),
                            column.name(),
                            "\"" + value + "\" is not accepted, allowed: a value of "
                                    + String.join(" or ", column.references()));
                }
            }
        }
    }

    private static Set<@Nullable Object> known(DataColumn column, Map<String, CsvTable> tables) {
        var known = new HashSet<@Nullable Object>();
        for (var reference : column.references()) {
            var parts = reference.split("\\.", -1);
            var table = tables.get(parts[0]);
            if (table == null || parts.length != 2) {
                throw new DataException(
                        "data/codebook.csv: " + column.table() + "." + column.name() + " references " + reference);
            }
            known.addAll(table.values(parts[1]));
        }
        return known;
    }

    /** A table without rows, for a share-alike folder that was deleted. */
    private static String header(List<DataColumn> columns) {
        return String.join(",", columns.stream().map(DataColumn::name).toList()) + "\n";
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
