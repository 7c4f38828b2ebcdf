package org.mlcarbon.accounting;

import java.time.Duration;
import java.time.Instant;
import org.mlcarbon.core.quantity.Check;

/**
 * When the work ran.
 *
 * @param start of the first run
 * @param hours wall-clock hours of all runs, one after the other; above 0 to {@value #MAX_HOURS}
 */
public record JobTime(Instant start, double hours) {

    /** A century; longer work has no hours that a series could cover. */
    public static final double MAX_HOURS = 876_000;

    private static final double MILLIS_PER_HOUR = 3_600_000;

    public JobTime {
        Check.range("hours", hours, Double.MIN_VALUE, MAX_HOURS, "h");
    }

    /** When the last run ended. */
    public Instant end() {
        return start.plus(Duration.ofMillis(Math.round(hours * MILLIS_PER_HOUR)));
    }
}
