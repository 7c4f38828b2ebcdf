package org.mlcarbon.othertools;

import org.jspecify.annotations.Nullable;

/**
 * Where work ran, as far as calculators can tell places apart.
 *
 * @param provider id of a cloud provider, with {@code region}
 * @param region the region as the provider writes it
 * @param country ISO 3166-1 of two letters, or {@code world}; none where a calculator could not know it
 * @param subdivision state or province, ISO 3166-2
 * @param desk whether it is a computer at the desk, without a data centre around it
 * @param gramsPerKwh an intensity that the user states, g CO2e/kWh
 */
public record Whereabouts(
        @Nullable String provider,
        @Nullable String region,
        @Nullable String country,
        @Nullable String subdivision,
        boolean desk,
        @Nullable Double gramsPerKwh) {

    static final String WORLD = "world";

    /** A region of a cloud, in a country and a state. */
    public static Whereabouts region(
            String provider, String region, @Nullable String country, @Nullable String subdivision) {
        return new Whereabouts(provider, region, country, subdivision, false, null);
    }

    /** A country, or {@code world}. */
    public static Whereabouts country(String code) {
        return new Whereabouts(null, null, code, null, false, null);
    }

    /** The place of an id of the hosted tables: {@code aws/us-east-1}, {@code US-VA}, {@code US} or {@code world}. */
    public static Whereabouts of(String placeId) {
        int slash = placeId.indexOf('/');
        if (slash > 0) {
            return region(placeId.substring(0, slash), placeId.substring(slash + 1), null, null);
        }
        boolean state = placeId.indexOf('-') > 0;
        return new Whereabouts(
                null, null, state ? placeId.substring(0, 2) : placeId, state ? placeId : null, false, null);
    }

    /** Provider and region, such as {@code aws/us-east-1}. */
    @Nullable
    String regionId() {
        return provider == null || region == null ? null : provider + "/" + region;
    }

    boolean world() {
        return country == null || country.equals(WORLD);
    }
}
