package org.mlcarbon.core.joblog;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.powerlog.Fields;
import org.mlcarbon.core.powerlog.Lines;
import org.mlcarbon.core.powerlog.Note;
import org.mlcarbon.core.powerlog.Notes;
import org.mlcarbon.core.powerlog.PowerLogException;
import org.mlcarbon.core.powerlog.Reason;

/**
 * Reads {@code sacct -P} as a stream: fields between bars, columns by name in any order. Steps follow their job, as Slurm
 * prints them; the memory that they used becomes that of the job.
 */
public final class SacctReader {

    private final Lines lines;
    private final JobSink sink;
    private final Notes notes = new Notes();
    private final Fields fields = new Fields();
    private long jobs;
    private long steps;
    private @Nullable Job job;
    private @Nullable String passed;

    private SacctReader(InputStream log, JobSink sink) {
        lines = new Lines(log);
        this.sink = sink;
    }

    /**
     * What was read.
     *
     * @param lines lines seen
     * @param jobs that were handed on
     * @param steps that were handed on
     * @param notes what was skipped, by reason
     * @param moreNotes how many things more found no room in the notes
     */
    public record Summary(long lines, long jobs, long steps, List<Note> notes, long moreNotes) {}

    /** Whether a text that begins with this line is an output of {@code sacct -P}. */
    public static boolean recognises(String firstLine) {
        return firstLine.indexOf('|') >= 0 && SacctColumns.names(firstLine).contains("jobid");
    }

    /**
     * Reads a log of UTF-8 to its end; the stream stays open.
     *
     * @throws PowerLogException if columns are missing or a line is too long
     * @throws IOException if the stream itself fails
     */
    public static Summary read(InputStream log, JobSink sink) throws IOException, PowerLogException {
        return new SacctReader(log, sink).read();
    }

    private Summary read() throws IOException, PowerLogException {
        if (!lines.next()) {
            throw new PowerLogException(Reason.EMPTY, "", 0);
        }
        fields.splitPlain(lines.buffer(), lines.start(), lines.end(), '|');
        var columns = SacctColumns.of(fields);
        if (!columns.tellMemory()) {
            note(Reason.NO_MEMORY_COLUMN, "ReqMem");
        }
        while (lines.next()) {
            if (lines.end() > lines.start()) {
                fields.splitPlain(lines.buffer(), lines.start(), lines.end(), '|');
                row(columns);
            }
        }
        finish();
        return new Summary(lines.number(), jobs, steps, notes.list(), notes.more());
    }

    private void row(SacctColumns columns) {
        if (columns.isHeader(fields)) {
            return; // two outputs, one behind the other
        }
        if (fields.count() != columns.count()) {
            note(fields.count() < columns.count() ? Reason.UNREADABLE : Reason.TOO_MANY_FIELDS, "");
            return;
        }
        var found = columns.job(fields, lines.number());
        if (found.job() == null) {
            passed = found.isStep() ? passed : found.id();
            if (!found.isStep() || !found.id().equals(passed)) {
                finish();
                note(found.problem(), found.detail());
            }
        } else if (found.job().isStep()) {
            step(found.job());
        } else {
            finish();
            passed = null;
            job = found.job();
            if (columns.tellMemory() && Double.isNaN(found.job().requestedGib())) {
                note(Reason.NO_MEMORY, "");
            }
            if (found.job().consumed().isMark()) {
                note(Reason.NO_VALUE, found.job().consumed().text());
            }
        }
    }

    /** Steps of a job that was left out, and those that never ran, need no words of their own. */
    private void step(Job step) {
        var whole = job;
        if (whole == null || !whole.id().equals(step.id())) {
            if (!step.id().equals(passed)) {
                note(Reason.LONE_STEP, step.step());
            }
            return;
        }
        steps++;
        sink.step(SacctColumns.ofJob(step, whole));
        if (!(whole.usedGib() >= step.usedGib()) && !Double.isNaN(step.usedGib())) {
            job = whole.withUsed(step.usedGib());
        }
    }

    private void finish() {
        var whole = job;
        if (whole != null) {
            jobs++;
            sink.job(whole);
            job = null;
        }
    }

    private void note(Reason reason, String detail) {
        boolean cut = !lines.isWhole() && (reason == Reason.UNREADABLE || reason == Reason.BAD_TIME);
        notes.add(cut ? Reason.TRUNCATED : reason, detail, lines.number());
    }
}
