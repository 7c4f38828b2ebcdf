package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/** A kind of place, {@code desk} or {@code data-centre}, with the PUE taken when none is given. */
public record SiteKind(
        String id, PublishedPue pue, @Nullable String note) {}
