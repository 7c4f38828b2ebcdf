package org.mlcarbon.othertools;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.FactorPart;

/**
 * A calculator’s figure as the HTTP interface answers it; nothing is rounded but by the calculator.
 *
 * @param tool id of its row, or {@code ml-carbon}
 * @param version whose formula and constants these are
 * @param asOf when they were read
 * @param measures whether it measures on the machine; the figure is then the one with the power that was stated
 * @param kg emissions, kg CO2e; absent if it gives none
 * @param kwh energy at the meter, kWh
 * @param terms what it multiplies, each with status and source
 * @param reason why it gives none, in the language asked for
 */
public record OtherToolPart(
        String tool,
        String name,
        String version,
        String asOf,
        boolean measures,
        @Nullable Double kg,
        @Nullable Double kwh,
        List<FactorPart> terms,
        @Nullable String reason) {

    public static OtherToolPart of(ToolEstimate estimate, Locale locale) {
        return new OtherToolPart(
                estimate.id(),
                estimate.name(),
                estimate.version(),
                estimate.asOf(),
                estimate.measures(),
                estimate.computable() ? estimate.kilograms() : null,
                estimate.computable() ? estimate.facilityKwh() : null,
                estimate.factors().stream().map(FactorPart::of).toList(),
                estimate.missing() == null ? null : new ToolWording(locale).missing(estimate.missing()));
    }
}
