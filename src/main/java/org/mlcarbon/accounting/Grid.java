package org.mlcarbon.accounting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.catalog.Region;

/**
 * Where the electricity came from, as far as it is known.
 *
 * @param provider and region, where a cloud was named
 * @param countryIso2 of two letters, where it is known
 * @param zones that can price the place; none for an own intensity
 * @param withheld hidden for double-blind review: then nothing is looked up
 */
public record Grid(
        @Nullable Provider provider,
        @Nullable Region region,
        @Nullable String countryIso2,
        List<String> zones,
        boolean withheld) {}
