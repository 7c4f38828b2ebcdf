package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A published series of marginal carbon intensity, by one method. It is never compared with a {@link Series}, which holds
 * averages.
 *
 * @param basis what margin: {@code marginal-operating}
 * @param scope lifecycle, direct or unstated
 * @param gas co2, co2e or unstated
 * @param notice what the licence asks to be shown
 */
public record MarginalSeries(
        String id,
        String title,
        String publisher,
        String edition,
        String basis,
        String scope,
        String gas,
        String licence,
        @Nullable String notice,
        Source source) {}
