package org.mlcarbon.accounting;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.CarbonIntensity;

/**
 * The mix of a grid without what others have bought by contract. None is hosted: the user brings it.
 *
 * @param source who publishes it, as the user names it
 */
public record ResidualMix(
        CarbonIntensity intensity, String source, @Nullable Integer year) {}
