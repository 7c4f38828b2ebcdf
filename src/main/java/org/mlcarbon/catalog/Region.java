package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A region of a cloud provider.
 *
 * @param id provider and region, such as {@code aws/us-east-1}
 * @param region as the provider writes it
 * @param subdivision state or province, ISO 3166-2
 * @param latitude degrees, of the city; for the map only
 * @param longitude degrees, of the city; for the map only
 * @param carbonFreeHourly carbon-free electricity on the grid, matched hour by hour
 * @param annualMatchClaim claim of certificates over a year; never multiply a footprint by it
 */
public record Region(
        String id,
        String providerId,
        String region,
        String name,
        String city,
        String countryIso2,
        @Nullable String subdivision,
        double latitude,
        double longitude,
        @Nullable PublishedPue pue,
        @Nullable PublishedShare carbonFreeHourly,
        @Nullable PublishedShare annualMatchClaim,
        Source source,
        @Nullable String note) {}
