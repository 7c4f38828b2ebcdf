package org.mlcarbon.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Figures that stand beside the operational emissions and are no part of them, where somebody asked for them.
 *
 * @param embodiedKg manufacture that the work stands for, kg CO2e
 * @param embodiedLowKg 5 % end, kg CO2e
 * @param embodiedHighKg 95 % end, kg CO2e
 * @param totalKg operational and embodied together, kg CO2e
 * @param siteLitres water at the site, L
 * @param gridLitres water of making the electricity, L
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Beside(
        @Nullable Double embodiedKg,
        @Nullable Double embodiedLowKg,
        @Nullable Double embodiedHighKg,
        @Nullable Double totalKg,
        @Nullable Double siteLitres,
        @Nullable Double gridLitres) {}
