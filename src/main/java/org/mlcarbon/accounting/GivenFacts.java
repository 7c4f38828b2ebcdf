package org.mlcarbon.accounting;

import org.jspecify.annotations.Nullable;

/**
 * What the user brings for the lenses; what is absent was not given.
 *
 * @param contract of a part of the electricity
 * @param residual of the rest, or of all
 * @param time when the work ran
 */
public record GivenFacts(
        @Nullable Contract contract,
        @Nullable ResidualMix residual,
        @Nullable OwnMarginal marginal,
        @Nullable Offset offset,
        @Nullable JobTime time) {

    /** Nothing given. */
    public static final GivenFacts NONE = new GivenFacts(null, null, null, null, null);
}
