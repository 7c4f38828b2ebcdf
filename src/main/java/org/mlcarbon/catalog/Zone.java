package org.mlcarbon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A grid zone: the area that one carbon intensity holds for.
 *
 * @param kind country, group, grid, state or provider
 */
public record Zone(String id, String name, @Nullable String countryIso2, String kind, Source source) {}
