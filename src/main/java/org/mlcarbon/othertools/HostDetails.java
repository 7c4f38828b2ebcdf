package org.mlcarbon.othertools;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.Check;

/**
 * Memory and processors: what only some calculators ask for.
 *
 * @param memoryGb reserved or built in, GB, 0 to {@value #MAX_GB}
 * @param cores processor cores at work, 0 to {@value #MAX_CORES}
 * @param processorWatts power of these cores together, W, 0 to {@value #MAX_WATTS}
 */
public record HostDetails(
        @Nullable Double memoryGb,
        @Nullable Double cores,
        @Nullable Double processorWatts) {

    /** The largest memory, GB. */
    public static final double MAX_GB = 65_536;

    /** The most cores. */
    public static final double MAX_CORES = 1e6;

    /** The largest power of processors, W. */
    public static final double MAX_WATTS = 1e7;

    /** Nothing is known. */
    public static final HostDetails NONE = new HostDetails(null, null, null);

    public HostDetails {
        check("memory", memoryGb, MAX_GB, "GB");
        check("cores", cores, MAX_CORES, "");
        check("processor power", processorWatts, MAX_WATTS, "W");
    }

    private static void check(String quantity, @Nullable Double value, double max, String unit) {
        if (value != null) {
            Check.range(quantity, value, 0, max, unit);
        }
    }
}
