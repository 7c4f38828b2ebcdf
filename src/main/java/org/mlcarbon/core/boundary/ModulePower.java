package org.mlcarbon.core.boundary;

import org.mlcarbon.core.quantity.Check;
import org.mlcarbon.core.quantity.Power;

/**
 * Power of memory by the number of its modules, which is guessed from its size.
 * <pre>
 * modules  1 up to 2 GB, 2 up to 16 GB, 4 up to 64 GB, 8 up to 128 GB; above, the largest usual size that fits eight times,
 *          at most 32 modules
 * power    watts of a module × (the first 4 + 0.9 × the next 4 + 0.8 × the next 8 + 0.7 × the rest), never below the minimum
 * </pre>
 * Source: CodeCarbon 3.3.0, codecarbon/external/ram.py, 2025.
 *
 * @param wattsPerModule W, above 0 to 100
 * @param minimumWatts W, 0 to 1,000
 */
public record ModulePower(double wattsPerModule, double minimumWatts) {

    private static final int MOST_MODULES = 32;
    private static final double LARGE_GIGABYTES = 128;
    private static final int LARGE_MODULES = 8;

    public ModulePower {
        Check.range("power of a memory module", wattsPerModule, Double.MIN_VALUE, 100, "W");
        Check.range("least power of memory", minimumWatts, 0, 1_000, "W");
    }

    /**
     * How many modules hold so much memory.
     *
     * @param gigabytes of one host, GB, not negative
     */
    public static int modules(double gigabytes) {
        Check.range("memory", gigabytes, 0, Double.MAX_VALUE, "GB");
        if (gigabytes <= 2) {
            return 1;
        }
        if (gigabytes <= 16) {
            return 2;
        }
        if (gigabytes <= 64) {
            return 4;
        }
        return gigabytes <= LARGE_GIGABYTES ? LARGE_MODULES : largeModules(gigabytes);
    }

    /** Sizes of modules are powers of two up to 128 GB. */
    private static int largeModules(double gigabytes) {
        double size = LARGE_GIGABYTES;
        while (size > gigabytes / LARGE_MODULES) {
            size /= 2;
        }
        return (int) Math.min(MOST_MODULES, Math.ceil(gigabytes / size));
    }

    /**
     * Power of the memory of one host.
     *
     * @param gigabytes GB, not negative
     */
    public Power of(double gigabytes) {
        int modules = modules(gigabytes);
        double weighed = between(modules, 0, 4)
                + 0.9 * between(modules, 4, 8)
                + 0.8 * between(modules, 8, 16)
                + 0.7 * between(modules, 16, MOST_MODULES);
        return new Power(Math.max(minimumWatts, wattsPerModule * weighed));
    }

    private static int between(int modules, int from, int to) {
        return Math.clamp(modules, from, to) - from;
    }
}
