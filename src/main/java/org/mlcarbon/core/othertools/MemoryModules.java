package org.mlcarbon.core.othertools;

import org.mlcarbon.core.quantity.Check;

/**
 * Power of memory by the number of modules that a machine of this size probably has. Each further group of modules counts a
 * tenth less, and two modules are the least.
 *
 * <p>Source: CodeCarbon 3.3.0, codecarbon/external/ram.py and its methodology page.
 */
public final class MemoryModules {

    private static final double MAX_GB = 65_536;
    private static final int SERVER_GB = 128;
    private static final int LEAST_IN_A_SERVER = 8;
    private static final int MOST = 32;
    private static final int LARGEST_MODULE_GB = 128;

    private MemoryModules() {}

    /** Modules in a machine with so many gigabytes, 0 to {@value #MAX_GB}. */
    public static int count(double gigabytes) {
        Check.range("memory", gigabytes, 0, MAX_GB, "GB");
        if (gigabytes <= 2) {
            return 1;
        }
        if (gigabytes <= 16) {
            return 2;
        }
        if (gigabytes <= 64) {
            return 4;
        }
        return gigabytes <= SERVER_GB ? LEAST_IN_A_SERVER : inServer(gigabytes);
    }

    /** The largest module of which at least eight fit. */
    private static int inServer(double gigabytes) {
        int module = LARGEST_MODULE_GB;
        while (module > gigabytes / LEAST_IN_A_SERVER) {
            module /= 2;
        }
        return Math.min((int) Math.ceil(gigabytes / module), MOST);
    }

    /**
     * Power of the memory, W.
     *
     * @param wattsPerModule of the first modules, W: 5 on x86, 1.5 on ARM
     */
    public static double watts(double gigabytes, double wattsPerModule) {
        int count = count(gigabytes);
        double full = Math.min(count, 4)
                + 0.9 * Math.clamp(count - 4L, 0, 4)
                + 0.8 * Math.clamp(count - 8L, 0, 8)
                + 0.7 * Math.max(count - 16, 0);
        return wattsPerModule * Math.max(2, full);
    }
}
