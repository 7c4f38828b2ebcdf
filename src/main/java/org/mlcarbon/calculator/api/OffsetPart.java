package org.mlcarbon.calculator.api;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.accounting.Offset;

/**
 * Offsets that were bought, as the HTTP interface answers them: apart from every figure, subtracted from none.
 *
 * @param offsetKg kg CO2e, as given
 * @param source their project or seller, as given
 */
record OffsetPart(double offsetKg, String source) {

    static @Nullable OffsetPart of(@Nullable Offset offset) {
        return offset == null ? null : new OffsetPart(offset.amount().kilogramsCo2e(), offset.source());
    }
}
