package org.mlcarbon.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Region;

/**
 * Which regions are looked at. A region must satisfy every part that is given.
 *
 * @param providers ids; empty for all
 * @param continents {@code africa}, {@code americas}, {@code asia}, {@code europe}, {@code oceania}; empty for all
 * @param countries ISO 3166-1 codes in capitals; empty for all
 * @param eu only members of the European Union, where data must stay there
 * @param near only regions around a place
 */
public record RegionFilter(
        Set<String> providers,
        Set<String> continents,
        Set<String> countries,
        boolean eu,
        @Nullable Near near) {

    public static final RegionFilter ALL = new RegionFilter(Set.of(), Set.of(), Set.of(), false, null);

    static final String EU = "eu";

    /** All continents of the table, in alphabetical order. */
    public static final List<String> CONTINENTS = List.of("africa", "americas", "asia", "europe", "oceania");

    /** The parts of the filter, by the names of the HTTP interface and the address. */
    public enum Part {
        PROVIDERS("providers"),
        CONTINENT("continent"),
        COUNTRIES("countries"),
        EU("eu"),
        DISTANCE("withinKm");

        private final String property;

        Part(String property) {
            this.property = property;
        }

        public String property() {
            return property;
        }
    }

    /**
     * The regions around a place.
     *
     * @param kilometres the largest great-circle distance, above 0
     */
    public record Near(Position position, double kilometres) {}

    /** The parts that are given, each as a test of a region. */
    Map<Part, Predicate<Region>> tests(Function<String, List<String>> groupsOfCountry) {
        var tests = new EnumMap<Part, Predicate<Region>>(Part.class);
        if (!providers.isEmpty()) {
            tests.put(Part.PROVIDERS, region -> providers.contains(region.providerId()));
        }
        if (!continents.isEmpty()) {
            tests.put(
                    Part.CONTINENT,
                    region ->
                            groupsOfCountry.apply(region.countryIso2()).stream().anyMatch(continents::contains));
        }
        if (!countries.isEmpty()) {
            tests.put(Part.COUNTRIES, region -> countries.contains(region.countryIso2()));
        }
        if (eu) {
            tests.put(
                    Part.EU,
                    region -> groupsOfCountry.apply(region.countryIso2()).contains(EU));
        }
        if (near != null) {
            tests.put(
                    Part.DISTANCE,
                    region -> near.position().kilometresTo(new Position(region.latitude(), region.longitude()))
                            <= near.kilometres());
        }
        return tests;
    }
}
