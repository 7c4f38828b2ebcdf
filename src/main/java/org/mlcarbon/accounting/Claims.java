package org.mlcarbon.accounting;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.catalog.PublishedShare;
import org.mlcarbon.catalog.Region;

/**
 * What a provider says about its electricity: shown beside a market-based figure, with year and source, and multiplied
 * into none. The two shares are different things: one is matched hour by hour and already holds the grid’s own part, the
 * other is of certificates over a year.
 *
 * @param statement of the provider, an English sentence
 * @param carbonFreeHourly of the region, matched hour by hour on its grid
 * @param annualMatch of the region, matched over a year by certificates
 */
public record Claims(
        String providerName,
        Provider.@Nullable Claim statement,
        @Nullable PublishedShare carbonFreeHourly,
        @Nullable PublishedShare annualMatch) {

    /** Of a provider and, where one is named, its region. */
    public static Claims of(Provider provider, @Nullable Region region) {
        return new Claims(
                provider.name(),
                provider.claim(),
                region == null ? null : region.carbonFreeHourly(),
                region == null ? null : region.annualMatchClaim());
    }

    /** Whether the provider says nothing that the tables hold. */
    public boolean isEmpty() {
        return statement == null && carbonFreeHourly == null && annualMatch == null;
    }
}
