package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A cloud provider.
 *
 * @param pue mean of all its sites, where published
 * @param claim what it says about its electricity; never a factor
 */
public record Provider(
        String id,
        String name,
        @Nullable PublishedPue pue,
        @Nullable Claim claim,
        Source source,
        @Nullable String note) {

    /** A statement of the provider, an English sentence. */
    public record Claim(String text, @Nullable Integer year, Source source) {}
}
