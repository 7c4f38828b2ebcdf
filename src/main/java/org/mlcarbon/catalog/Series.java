package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A published series of average carbon intensity, by one method. Figures of different series are never compared.
 *
 * @param scope lifecycle, direct or unstated
 * @param flow production, consumption or unstated
 * @param gas co2, co2e or unstated
 * @param gwp set of global warming potentials, where the publisher states it
 * @param notice what the licence asks to be shown
 * @param family series of one published table share it; otherwise the own id
 * @param preference the lowest is the default
 */
public record Series(
        String id,
        String title,
        String publisher,
        String edition,
        String scope,
        String flow,
        String gas,
        @Nullable String gwp,
        String licence,
        @Nullable String notice,
        String resolution,
        String family,
        @Nullable Integer preference,
        Source source,
        @Nullable String note) {

    /** Whether its figures are those of whole countries, also where the grid has several zones. */
    public boolean isCountryLevel() {
        return resolution.equals("country");
    }

    /** Whether the id names this series or its family. */
    boolean isNamed(String seriesId) {
        return id.equals(seriesId) || family.equals(seriesId);
    }
}
