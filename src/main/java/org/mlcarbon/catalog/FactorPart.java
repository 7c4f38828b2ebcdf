package org.mlcarbon.catalog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A factor as the HTTP interface answers it: its status in lower case, nothing rounded. */
public record FactorPart(
        String name,
        double value,
        String unit,
        String status,
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable SourcePart source) {

    public static FactorPart of(Factor factor) {
        return new FactorPart(
                factor.name(),
                factor.value(),
                factor.unit(),
                factor.status().name().toLowerCase(Locale.ROOT),
                factor.kind(),
                factor.year(),
                factor.source() == null ? null : SourcePart.of(factor.source()));
    }
}
