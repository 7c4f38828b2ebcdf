package org.mlcarbon.accounting;

import java.time.Duration;
import java.util.Optional;
import org.mlcarbon.core.timeline.IntensityTrace;

/** The part of a trace in which a job of constant power ran. */
final class HoursOfJob {

    private static final double MILLIS_PER_HOUR = 3_600_000;

    private HoursOfJob() {}

    /** Whether the trace reaches from the start to the end of the job. */
    static boolean covers(IntensityTrace trace, JobTime time) {
        return !time.start().isBefore(trace.start()) && !time.end().isAfter(trace.end());
    }

    /** Mean over the time of the job, g/kWh, the first and the last slot by their part; nothing if a slot is missing. */
    static Optional<Double> mean(IntensityTrace trace, JobTime time) {
        double step = trace.step().toMillis();
        double from = Duration.between(trace.start(), time.start()).toMillis() / step;
        double to = Math.min(from + time.hours() * MILLIS_PER_HOUR / step, trace.size());
        if (!trace.isComplete((int) Math.floor(from), (int) Math.ceil(to))) {
            return Optional.empty();
        }
        return Optional.of((before(trace, to) - before(trace, from)) / (to - from));
    }

    /** g/kWh × slots from the start of the trace to a position. */
    private static double before(IntensityTrace trace, double position) {
        int whole = (int) Math.floor(position);
        double part = position - whole;
        return trace.sum(0, whole) + (part == 0 ? 0 : part * trace.grams(whole));
    }
}
