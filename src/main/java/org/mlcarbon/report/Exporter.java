package org.mlcarbon.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. A new format is one such component, its template and its test. */
public interface Exporter {

    /** The name of the format in the HTTP interface, such as {@code tex}; also the file name's extension. */
    String id();

    String mediaType();

    /** Writes the whole document and leaves the stream open. */
    void write(Report report, OutputStream out) throws IOException;

    /** The key of the format's name for people. */
    default String nameKey() {
        return "report.format." + id();
    }

    default String extension() {
        return id();
    }
}
