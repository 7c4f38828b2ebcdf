package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/** An academic or national computing centre. */
public record Site(
        String id,
        String name,
        String operator,
        String city,
        String countryIso2,
        @Nullable PublishedPue pue,
        Source source,
        @Nullable String note) {}
