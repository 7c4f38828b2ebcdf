package org.mlcarbon.catalog;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each column of each hosted table means and accepts: {@code data/codebook.csv}, the one list of the tables. */
public record Codebook(List<DataColumn> columns) {

    static final String PATH = "codebook.csv";

    private static final List<String> HEADER = List.of(
            "table", "column", "type", "unit", "key", "required", "min", "max", "allowed", "references", "meaning");

    /** Names of the tables, in the order of the codebook. */
    public List<String> tables() {
        return columns.stream().map(DataColumn::table).distinct().toList();
    }

    /**
     * The columns of a table, in the order of the codebook.
     *
     * @throws NoSuchElementException naming the tables there are
     */
    public List<DataColumn> columns(String table) {
        var found = columns.stream().filter(c -> c.table().equals(table)).toList();
        if (found.isEmpty()) {
            throw new NoSuchElementException("no table \"" + table + "\", there are: " + String.join(", ", tables()));
        }
        return found;
    }

    /** Path of the table below the data folder: share-alike tables lie in folders named by their licence. */
    static String path(String table) {
        return ShareAlike.of(table)
                .map(licence -> licence.folder + "/" + table.substring(licence.prefix.length()) + ".csv")
                .orElse(table + ".csv");
    }

    static Codebook read(String text) {
        var records = CsvTable.records(PATH, text);
        if (!records.get(0).getFields().equals(HEADER)) {
            throw DataException.at(PATH, 1, "the columns must be " + String.join(",", HEADER));
        }
        return new Codebook(records.stream()
                .skip(1)
                .map(r -> column(r.getStartingLineNumber(), r.getFields()))
                .toList());
    }

    private static DataColumn column(long line, List<String> f) {
        try {
            var type = Stream.of(DataColumn.Type.values())
                    .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(f.get(2)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown type \"" + f.get(2) + "\""));
            return new DataColumn(
                    f.get(0),
                    f.get(1),
                    type,
                    f.get(3).isEmpty() ? null : f.get(3),
                    f.get(4).equals("yes"),
                    f.get(5).equals("yes"),
                    bound(f.get(6)),
                    bound(f.get(7)),
                    words(f.get(8)),
                    words(f.get(9)),
                    f.get(10));
        } catch (IllegalArgumentException e) {
            throw DataException.at(PATH, line, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Double bound(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }
}
