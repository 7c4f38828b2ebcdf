package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.Power;

/**
 * A device.
 *
 * @param tdp power of the device, of the sort that {@code powerKind} says; none where it is not published
 * @param powerKind tdp, base-power, board-of-two, board-of-four, module-max … as in the codebook
 * @param cores of a processor
 * @param fp32Tflops peak rate, TFLOPS
 * @param fp16Tflops peak rate without sparsity, TFLOPS
 * @param confirmed false where the figures were not re-read in a source
 */
public record Hardware(
        String id,
        String name,
        String vendor,
        String kind,
        @Nullable Power tdp,
        @Nullable String powerKind,
        @Nullable Integer cores,
        @Nullable Double memoryGb,
        @Nullable Double fp32Tflops,
        @Nullable Double fp16Tflops,
        @Nullable Integer releaseYear,
        boolean confirmed,
        Source source,
        @Nullable String note) {

    /** Whether people may choose it: confirmed, and its power is known. */
    public boolean offered() {
        return confirmed && tdp != null;
    }

    /** Whether {@code tdp} is a mean of work, so that no utilisation belongs to it. */
    public boolean isMeanPower() {
        return "mean-system".equals(powerKind) || "mean-chip".equals(powerKind);
    }

    /** Whether {@code tdp} already holds a processor and its memory, so that no host power belongs on top. */
    public boolean hostIncluded() {
        return kind.equals("apple-soc")
                || "mean-system".equals(powerKind)
                || "module-max".equals(powerKind)
                || "board-under-load".equals(powerKind);
    }

    /** Chips on the board that {@code tdp} stands for: 2 or 4 for double and fourfold boards, else 1. */
    public int chipsPerBoard() {
        return "board-of-two".equals(powerKind) ? 2 : "board-of-four".equals(powerKind) ? 4 : 1;
    }
}
