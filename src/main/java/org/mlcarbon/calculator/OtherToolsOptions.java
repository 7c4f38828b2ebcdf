package org.mlcarbon.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What only some other calculators ask for, beside a workload. What is absent was not given.
 *
 * @param memoryGb memory reserved or built in, GB
 * @param cpuCores processor cores at work
 * @param cpuPowerWatts power of these cores together, W
 * @param cloudRegion provider and region for calculators that know only clouds, such as {@code aws/us-east-1}
 */
public record OtherToolsOptions(
        @Schema(example = "64") @Nullable Double memoryGb,
        @Nullable Double cpuCores,
        @Nullable Double cpuPowerWatts,
        @Nullable String cloudRegion) {

    /** Nothing was given. */
    public static final OtherToolsOptions NONE = new OtherToolsOptions(null, null, null, null);
}
