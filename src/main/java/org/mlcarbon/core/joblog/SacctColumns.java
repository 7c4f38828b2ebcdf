package org.mlcarbon.core.joblog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.powerlog.Fields;
import org.mlcarbon.core.powerlog.PowerLogException;
import org.mlcarbon.core.powerlog.Reason;

/** The columns of one output of {@code sacct}, and jobs from its rows. */
final class SacctColumns {

    /** Different texts that are kept once; more are read anew. */
    private static final int MOST_KEPT = 10_000;

    /** A job, an element of an array, a part of a heterogeneous job. */
    private static final Pattern ID = Pattern.compile("\\d{1,12}(_(\\d{1,9}|\\[[^|\\]]{1,200}\\]))?(\\+\\d{1,4})?");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Tres> resources = new HashMap<>();
    private final Map<String, JobState> states = new HashMap<>();
    private final Map<String, String> partitions = new HashMap<>();

    private SacctColumns(List<String> names) {
        this.names = names;
        for (int i = names.size() - 1; i >= 0; i--) {
            places.put(names.get(i), i);
        }
    }

    /**
     * A row as far as it could be read.
     *
     * @param job null where there is a problem
     * @param id of the job
     */
    record Row(@Nullable Job job, String id, boolean isStep, Reason problem, String detail) {}

    static List<String> names(String header) {
        return List.of(header.strip().toLowerCase(Locale.ROOT).split("\\|", -1));
    }

    /** Reads the names; a job needs an id, a state and a time. */
    static SacctColumns of(Fields header) throws PowerLogException {
        var names = new ArrayList<String>();
        for (int i = 0; i < header.count(); i++) {
            names.add(header.text(i).strip().toLowerCase(Locale.ROOT));
        }
        for (var needed : new String[] {"JobID", "State"}) {
            if (!names.contains(needed.toLowerCase(Locale.ROOT))) {
                throw new PowerLogException(Reason.COLUMN_MISSING, needed, 1);
            }
        }
        if (!names.contains("elapsed") && !names.contains("elapsedraw")) {
            throw new PowerLogException(Reason.COLUMN_MISSING, "Elapsed", 1);
        }
        return new SacctColumns(List.copyOf(names));
    }

    int count() {
        return names.size();
    }

    /** Whether any column can say how much memory a job was given. */
    boolean tellMemory() {
        return names.contains("reqmem") || names.contains("alloctres");
    }

    boolean isHeader(Fields row) {
        return row.count() == names.size()
                && row.text(0).strip().toLowerCase(Locale.ROOT).equals(names.getFirst())
                && row.text(names.indexOf("jobid")).equalsIgnoreCase("jobid");
    }

    /** The job or step in a row, or why there is none. */
    Row job(Fields row, long line) {
        var text = text(row, "jobid");
        int dot = text.indexOf('.');
        var id = dot < 0 ? text : text.substring(0, dot);
        var step = dot < 0 ? "" : text.substring(dot + 1);
        var state = kept(states, text(row, "state"), JobState::of);
        if (!ID.matcher(id).matches()) {
            return new Row(null, id, dot >= 0, Reason.UNREADABLE, "JobID");
        }
        long elapsed = elapsed(row);
        var alloc = kept(resources, text(row, "alloctres"), Tres::of);
        var problem = problem(state, elapsed, alloc);
        if (problem != null || alloc == null) {
            return new Row(null, id, dot >= 0, problem == null ? Reason.UNREADABLE : problem, detail(state, alloc));
        }
        return new Row(job(row, id, step, state, elapsed, alloc, line), id, dot >= 0, Reason.UNREADABLE, "");
    }

    private static @Nullable Reason problem(JobState state, long elapsed, @Nullable Tres alloc) {
        if (state == JobState.RUNNING || state == JobState.WAITING) {
            return Reason.UNFINISHED;
        }
        if (state == JobState.UNKNOWN || alloc == null) {
            return Reason.UNREADABLE;
        }
        return elapsed == 0 ? Reason.NEVER_RAN : elapsed < 0 ? Reason.BAD_TIME : null;
    }

    private static String detail(JobState state, @Nullable Tres alloc) {
        return state == JobState.UNKNOWN ? "State" : alloc == null ? "AllocTRES" : "";
    }

    private Job job(Fields row, String id, String step, JobState state, long elapsed, Tres alloc, long line) {
        int cpus = number(row, "alloccpus", number(row, "ncpus", alloc.cpus()));
        int nodes = number(row, "allocnodes", number(row, "nnodes", Math.max(1, alloc.nodes())));
        var requested = SlurmMemory.of(text(row, "reqmem"), 'M').totalGib(nodes, cpus);
        return new Job(
                id,
                step,
                text(row, "jobname"),
                kept(partitions, text(row, "partition"), name -> name),
                state,
                text(row, "start"),
                text(row, "end"),
                elapsed,
                cpus,
                SlurmTimes.millis(text(row, "totalcpu")),
                alloc,
                Double.isNaN(requested) ? alloc.memoryGib() : requested,
                SlurmMemory.of(text(row, "maxrss"), 'K').gib(),
                ConsumedEnergy.of(text(row, "consumedenergyraw")),
                line);
    }

    /** A step with what only its job says. */
    static Job ofJob(Job step, Job job) {
        var own = step.resources();
        boolean typed = own.gpus() == 0 || !own.gpuType().isEmpty();
        var resources =
                typed ? own : new Tres(own.cpus(), own.gpus(), job.resources().gpuType(), own.memoryGib(), own.nodes());
        return new Job(
                step.id(),
                step.step(),
                step.name(),
                job.partition(),
                job.state(),
                step.start(),
                step.end(),
                step.elapsedMillis(),
                step.cpus(),
                step.cpuMillis(),
                resources,
                Double.isNaN(step.requestedGib()) ? job.requestedGib() : step.requestedGib(),
                step.usedGib(),
                step.consumed(),
                step.line());
    }

    /** Wall-clock time, ms: the raw seconds where they are a number, as they need no reading. */
    private long elapsed(Fields row) {
        var raw = text(row, "elapsedraw");
        if (SECONDS.matcher(raw).matches()) {
            return Long.parseLong(raw) * 1000;
        }
        return SlurmTimes.millis(text(row, "elapsed"));
    }

    private int number(Fields row, String name, int otherwise) {
        var text = text(row, name);
        return COUNT.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }

    private String text(Fields row, String name) {
        int column = places.getOrDefault(name, -1);
        return column < 0 || row.from(column) == row.to(column)
                ? ""
                : new String(row.bytes(), row.from(column), row.to(column) - row.from(column), StandardCharsets.UTF_8)
                        .strip();
    }

    private static <T extends @Nullable Object> T kept(Map<String, T> kept, String text, Function<String, T> read) {
        var known = kept.get(text);
        if (known != null) {
            return known;
        }
        var value = read.apply(text);
        if (kept.size() < MOST_KEPT && value != null) {
            kept.put(text, value);
        }
        return value;
    }
}
