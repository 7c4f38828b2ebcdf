package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.Pue;

/**
 * A PUE as published.
 *
 * @param kind measured, design, macro (mean of a continent), fleet (all sites of the provider), survey or definition
 * @param year none where the source states none
 */
public record PublishedPue(Pue value, @Nullable Integer year, String kind, Source source) {}
