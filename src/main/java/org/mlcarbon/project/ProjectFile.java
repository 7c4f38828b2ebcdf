package org.mlcarbon.project;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A project as a file: JSON that keeps to {@code /schema/project-1.json}. The same project is always the same bytes, a run
 * a line, so that two versions can be compared line by line.
 */
public final class ProjectFile {

    /** What the property {@code format} says. */
    public static final String FORMAT = "ml-carbon-project-1";

    public static final String MEDIA_TYPE = "application/json";

    /** Largest file, bytes. */
    public static final long MAX_BYTES = 40L << 20;

    private ProjectFile() {}

    /**
     * Reads a file.
     *
     * @throws InvalidProject with the place in the file; what the project says is checked when it is totalled
     * @throws java.io.UncheckedIOException where the stream breaks
     */
    public static Project read(InputStream in) throws InvalidProject {
        return read(in, true);
    }

    /** Reads a file, or the same without {@code format}, as people write it to the HTTP interface. */
    public static Project readBody(InputStream in) throws InvalidProject {
        return read(in, false);
    }

    private static Project read(InputStream in, boolean formatRequired) throws InvalidProject {
        try (var parser = RunJson.MAPPER.createParser(in)) {
            return new ProjectReader(parser).read(formatRequired);
        } catch (JacksonException e) {
            throw JsonFault.of(e);
        }
    }

    /** Writes a file; the stream stays open. Whether it is at most {@value #MAX_BYTES} bytes is the caller’s question. */
    public static void write(Project project, OutputStream out) throws IOException {
        write(project, project.runs().iterator(), out);
    }

    /**
     * Writes a file of runs that come one at a time; the stream stays open.
     *
     * @param head name, budget, currency and metric; its runs are left alone
     */
    public static void write(Project head, Iterator<Run> runs, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("{\n");
        property(writer, "format", FORMAT);
        property(writer, "name", head.name());
        property(writer, "budgetKg", head.budgetKg());
        property(writer, "currency", head.currency());
        property(writer, "metric", head.metric());
        writer.write("  \"runs\": [");
        for (var before = "\n    "; runs.hasNext(); before = ",\n    ") {
            writer.write(before);
            writer.write(RunJson.text(runs.next()));
        }
        writer.write("\n  ]\n}\n");
        writer.flush();
    }

    private static void property(Writer writer, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            writer.write("  \"" + name + "\": " + RunJson.MAPPER.writeValueAsString(value) + ",\n");
        }
    }
}
