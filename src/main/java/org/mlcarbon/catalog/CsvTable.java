package org.mlcarbon.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A hosted table as its file has it, every cell checked against the codebook.
 *
 * @param columns of the codebook; each row has its values in this order
 */
record CsvTable(String path, List<DataColumn> columns, List<Row> rows) {

    /** @param line at which the row starts, the header being line 1 */
    record Row(long line, List<@Nullable Object> values) {}

    /** @throws DataException at the first cell that is not accepted */
    static CsvTable read(String path, String text, List<DataColumn> columns) {
        var records = records(path, text);
        var header = records.get(0).getFields();
        checkHeader(path, header, columns);
        var rows = new ArrayList<Row>();
        var keys = new HashMap<List<@Nullable Object>, Long>();
        for (var csv : records.subList(1, records.size())) {
            var row = row(path, csv, header, columns);
            var key = key(row, columns);
            var first = keys.putIfAbsent(key, row.line());
            if (first != null) {
                throw DataException.at(path, row.line(), "the key " + key + " stands in line " + first + " already");
            }
            rows.add(row);
        }
        return new CsvTable(path, columns, rows);
    }

    /** Header and rows; a file has at least a header. */
    static List<CsvRecord> records(String path, String text) {
        var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var csv = reader.ofCsvRecord(text)) {
            var records = csv.stream().toList();
            if (records.isEmpty()) {
                throw DataException.at(path, 1, "the file is empty, but needs a line with the columns");
            }
            checkWidths(path, records);
            return records;
        } catch (CsvParseException e) {
            throw new DataException("data/" + path + " is not CSV after RFC 4180: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkWidths(String path, List<CsvRecord> records) {
        int width = records.get(0).getFieldCount();
        for (var csv : records) {
            if (csv.getFieldCount() != width) {
                throw DataException.at(
                        path,
                        csv.getStartingLineNumber(),
                        "has " + csv.getFieldCount() + " cells, the header " + width);
            }
        }
    }

    private static void checkHeader(String path, List<String> header, List<DataColumn> columns) {
        var names = columns.stream().map(DataColumn::name).toList();
        for (var name : header) {
            if (!names.contains(name) || header.indexOf(name) != header.lastIndexOf(name)) {
                throw DataException.at(
                        path,
                        1,
                        name,
                        (names.contains(name) ? "stands twice" : "unknown") + ", allowed: " + String.join(", ", names));
            }
        }
        for (var name : names) {
            if (!header.contains(name)) {
                throw DataException.at(path, 1, name, "missing");
            }
        }
    }

    private static Row row(String path, CsvRecord csv, List<String> header, List<DataColumn> columns) {
        var values = new ArrayList<@Nullable Object>();
        for (var column : columns) {
            try {
                values.add(column.read(csv.getField(header.indexOf(column.name()))));
            } catch (IllegalArgumentException e) {
                throw DataException.at(
                        path, csv.getStartingLineNumber(), column.name(), String.valueOf(e.getMessage()));
            }
        }
        return new Row(csv.getStartingLineNumber(), values);
    }

    private static List<@Nullable Object> key(Row row, List<DataColumn> columns) {
        var key = new ArrayList<@Nullable Object>();
        IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key())
                .forEach(i -> key.add(row.values().get(i)));
        return key;
    }

    /** All values of one column, missing ones too. */
    List<@Nullable Object> values(String column) {
        int index = columns.stream().map(DataColumn::name).toList().indexOf(column);
        var values = new ArrayList<@Nullable Object>();
        rows.forEach(row -> values.add(row.values().get(index)));
        return values;
    }
}
