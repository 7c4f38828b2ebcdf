package org.mlcarbon.calculator;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.footprint.Spread;

/** How far the figures of a place may be off in the eyes of the user; absent where the default holds. */
public record OwnSpread(@Nullable Spread pue, @Nullable Spread intensity) {

    /** The user stated none. */
    static final OwnSpread NONE = new OwnSpread(null, null);
}
