package org.mlcarbon.comparison;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Hardware;

/**
 * The number format whose peak rate stands for the work that a device does in an hour. A ranking uses one format for all
 * devices. Peak rates are a proxy: no run reaches them, and devices miss them by different factors.
 */
public enum Precision {
    FP16,
    FP32;

    /** Peak rate of a device, TFLOPS, where it is published. */
    public @Nullable Double tflops(Hardware hardware) {
        return this == FP16 ? hardware.fp16Tflops() : hardware.fp32Tflops();
    }

    /** The format by which a device is compared with others: 16 bits, else 32 bits, whichever is published first. */
    static Optional<Precision> of(Hardware hardware) {
        return Stream.of(values())
                .filter(precision -> precision.tflops(hardware) != null)
                .findFirst();
    }
}
