package org.mlcarbon.accounting;

import java.util.Locale;

/** The ways of accounting for the same electricity. Each answers a question of its own; no figure holds two of them. */
public enum LensKind {
    /** The mix of the grid, mean of a year: the headline. */
    LOCATION_YEARLY,
    /** The mix of the grid, hour by hour. */
    LOCATION_HOURLY,
    /** Contracts, certificates and the residual mix. */
    MARKET,
    /** The power stations that answer one more unit of demand. */
    MARGINAL;

    /** The word of texts and of the HTTP interface, such as {@code location-yearly}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
