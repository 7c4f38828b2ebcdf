package org.mlcarbon.accounting;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.MarginalIntensity;

/**
 * A marginal intensity that the user brings.
 *
 * @param source who publishes it, as the user names it
 */
public record OwnMarginal(
        MarginalIntensity intensity,
        String source,
        @Nullable Integer year) {}
