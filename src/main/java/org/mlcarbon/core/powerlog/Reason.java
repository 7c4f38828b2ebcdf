package org.mlcarbon.core.powerlog;

import java.util.Locale;

/** Why a log, or a line of it, was not taken as it stands. The sentences belong to the page; the key names them. */
public enum Reason {
    EMPTY(Fate.REFUSED),
    NOT_TEXT(Fate.REFUSED),
    UNKNOWN_FORMAT(Fate.REFUSED),
    /** Rows of nvidia-smi without the line that names their columns. */
    HEADER_MISSING(Fate.REFUSED),
    /** The detail is the column. */
    COLUMN_MISSING(Fate.REFUSED),
    /** Local time without a zone: ask for the zone and read again. */
    ZONE_NEEDED(Fate.REFUSED),
    /** No times in the log: ask for the start and the interval and read again. */
    TIMES_NEEDED(Fate.REFUSED),
    LINE_TOO_LONG(Fate.REFUSED),
    TOO_LARGE(Fate.REFUSED),
    /** Unpacks to far more than any log does. */
    BOMB(Fate.REFUSED),
    BAD_ARCHIVE(Fate.REFUSED),
    TOO_MANY_LOGS(Fate.REFUSED),
    TOO_MANY_DEVICES(Fate.REFUSED),
    /** Of a batch system. */
    TOO_MANY_JOBS(Fate.REFUSED),
    CANCELLED(Fate.REFUSED),

    /** The detail is what stands there. */
    UNREADABLE(Fate.SKIPPED),
    /** The last line ends in the middle. */
    TRUNCATED(Fate.SKIPPED),
    /** The logger had no value; the detail is what it wrote. */
    NO_VALUE(Fate.SKIPPED),
    NEGATIVE(Fate.SKIPPED),
    /** A million watts or more. */
    TOO_MANY_WATTS(Fate.SKIPPED),
    WRONG_UNIT(Fate.SKIPPED),
    BAD_TIME(Fate.SKIPPED),
    /** A local time that daylight saving left out. */
    MISSING_HOUR(Fate.SKIPPED),
    BACKWARDS(Fate.SKIPPED),
    /** Stands there twice; counted once. */
    DUPLICATE(Fate.SKIPPED),
    /** Same time, another value. */
    CONFLICT(Fate.SKIPPED),
    /** A window that contains or crosses one counted before. */
    OVERLAPPING_WINDOW(Fate.SKIPPED),
    /** A total of energy that was already counted from its parts. */
    ALREADY_COUNTED(Fate.SKIPPED),
    OTHER_METRIC(Fate.SKIPPED),
    /** A job that waits or runs still: its hours are not known. */
    UNFINISHED(Fate.SKIPPED),
    /** A job that was given no time on any machine. */
    NEVER_RAN(Fate.SKIPPED),
    /** A step whose job does not stand in front of it. */
    LONE_STEP(Fate.SKIPPED),
    /** More fields than columns: a text holds the delimiter. */
    TOO_MANY_FIELDS(Fate.SKIPPED),

    /** Two runs at the same time: processes of one machine may count it twice. */
    OVERLAPPING_RUN(Fate.TOLD),
    /** Rows of one run grow: only what came on top was counted. */
    CUMULATIVE(Fate.TOLD),
    /** A local time of the doubled hour that could be either; the earlier was taken. */
    DOUBLED_HOUR(Fate.TOLD),
    /** The last line has no line end and may be cut. */
    NO_LINE_END(Fate.TOLD),
    /** A device with one sample: power, but no time and so no energy. */
    SINGLE_SAMPLE(Fate.TOLD),
    COUNTER_RESET(Fate.TOLD),
    /** Emissions without an energy, which no run can be made of. */
    ONLY_EMISSIONS(Fate.TOLD),
    /** No column says how much memory jobs had, so that it counts as none; the detail is the column to ask for. */
    NO_MEMORY_COLUMN(Fate.TOLD),
    /** Jobs that say no memory, so that it counts as none. */
    NO_MEMORY(Fate.TOLD);

    /** What becomes of the log or the line. */
    public enum Fate {
        /** The whole log is not read. */
        REFUSED,
        /** The line, or the value in it, is left out. */
        SKIPPED,
        /** Taken, and worth a sentence. */
        TOLD
    }

    private final Fate fate;

    Reason(Fate fate) {
        this.fate = fate;
    }

    public Fate fate() {
        return fate;
    }

    /** Key of the sentence: the name in lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
