package org.mlcarbon.catalog;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of a hosted table: a row of {@code data/codebook.csv}.
 *
 * @param unit of the numbers; none for words
 * @param key part of the key, which occurs once in the table
 * @param min smallest number accepted
 * @param max largest number accepted
 * @param allowed the only words accepted; empty: all
 * @param references columns, as {@code table.column}, one of which must hold the value; empty: none
 * @param meaning what the column says, an English sentence
 */
public record DataColumn(
        String table,
        String name,
        Type type,
        @Nullable String unit,
        boolean key,
        boolean required,
        @Nullable Double min,
        @Nullable Double max,
        List<String> allowed,
        List<String> references,
        String meaning) {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** What a value is, in the codebook and in the database. */
    public enum Type {
        TEXT("varchar", "text without blanks at its ends"),
        INTEGER("integer", "whole number"),
        NUMBER("double precision", "plain number such as 0.5"),
        DATE("date", "date such as 2026-11-21"),
        URL("varchar", "address that begins with http:// or https://"),
        BOOLEAN("boolean", "true or false");

        final String sql;
        private final String words;

        Type(String sql, String words) {
            this.sql = sql;
            this.words = words;
        }

        /** The value. @throws IllegalArgumentException saying what is accepted */
        Object read(String text) {
            try {
                return value(text);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("\"" + text + "\" is not accepted, allowed: " + words, e);
            }
        }

        private Object value(String text) {
            return switch (this) {
                case TEXT -> text(text);
                case INTEGER -> Integer.valueOf(text);
                case NUMBER -> number(text);
                case DATE -> LocalDate.parse(text);
                case URL -> url(text);
                case BOOLEAN -> bool(text);
            };
        }

        private static Object text(String text) {
            if (!text.equals(text.strip())) {
                throw new IllegalArgumentException(text);
            }
            return text;
        }

        private static Object number(String text) {
            if (!PLAIN_NUMBER.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return Double.valueOf(text);
        }

        private static Object url(String text) {
            if (!text.startsWith("http://") && !text.startsWith("https://")) {
                throw new IllegalArgumentException(text);
            }
            return URI.create(text).toString();
        }

        private static Object bool(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
            }
            return Boolean.valueOf(text);
        }
    }

    /**
     * The value of a cell; an empty cell is a missing value.
     *
     * @throws IllegalArgumentException naming the value and what is accepted
     */
    @Nullable
    Object read(String text) {
        if (text.isEmpty()) {
            if (required) {
                throw new IllegalArgumentException("is empty, but required: " + meaning);
            }
            return null;
        }
        var value = type.read(text);
        if (value instanceof Number number) {
            checkRange(text, number.doubleValue());
        }
        if (!allowed.isEmpty() && !allowed.contains(text)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not accepted, allowed: " + String.join(", ", allowed));
        }
        return value;
    }

    private void checkRange(String text, double number) {
        if ((min != null && number < min) || (max != null && number > max)) {
            throw new IllegalArgumentException(
                    text + " is out of range, allowed: " + plain(min) + " to " + plain(max) + unitWord());
        }
    }

    private String unitWord() {
        return unit == null || unit.equals("1") ? "" : " " + unit;
    }

    private static String plain(@Nullable Double bound) {
        return bound == null
                ? "any"
                : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
