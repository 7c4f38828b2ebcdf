package org.mlcarbon.catalog;

/** The hosted tables cannot be used; the message names file, line, column, value and what is allowed. */
public class DataException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DataException(String message) {
        super(message);
    }

    static DataException at(String path, long line, String message) {
        return new DataException("data/%s, line %d: %s".formatted(path, line, message));
    }

    static DataException at(String path, long line, String column, String message) {
        return new DataException("data/%s, line %d, column %s: %s".formatted(path, line, column, message));
    }
}
