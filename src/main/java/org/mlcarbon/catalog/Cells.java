package org.mlcarbon.catalog;

import java.util.Map;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** A row as the database has it, by column name, with the sources to look up. */
record Cells(Map<String, @Nullable Object> values, Map<String, Source> sources) {

    String text(String column) {
        return (String) given(column, values.get(column));
    }

    @Nullable
    String textOrNull(String column) {
        return (String) values.get(column);
    }

    double number(String column) {
        return ((Number) given(column, values.get(column))).doubleValue();
    }

    @Nullable
    Double numberOrNull(String column) {
        return values.get(column) instanceof Number number ? number.doubleValue() : null;
    }

    int integer(String column) {
        return (int) number(column);
    }

    @Nullable
    Integer integerOrNull(String column) {
        return values.get(column) instanceof Number number ? number.intValue() : null;
    }

    boolean bool(String column) {
        return (boolean) given(column, values.get(column));
    }

    @Nullable
    Boolean boolOrNull(String column) {
        return (Boolean) values.get(column);
    }

    /** The number of the column as a quantity; none if the cell is empty. */
    <Q> @Nullable Q quantityOrNull(String column, DoubleFunction<Q> quantity) {
        return values.get(column) instanceof Number number ? quantity.apply(number.doubleValue()) : null;
    }

    /** The source that a column names. */
    Source source(String column) {
        return (Source) given(column, sources.get(text(column)));
    }

    Source source() {
        return source("source_id");
    }

    @Nullable
    String note() {
        return textOrNull("note");
    }

    private static Object given(String column, @Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " holds a value by the checks of the loader");
        }
        return value;
    }
}
