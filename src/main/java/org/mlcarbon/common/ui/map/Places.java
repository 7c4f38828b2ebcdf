package org.mlcarbon.common.ui.map;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a map shows; the places are sorted from the smallest value to the largest.
 *
 * @param title one line above the map, without a full stop: quantity, unit, method and year
 */
public record Places(String title, List<Place> places, List<CountryShade> countries) {

    public Places {
        places =
                places.stream().sorted(Comparator.comparingDouble(Place::value)).toList();
        countries = List.copyOf(countries);
        var ids = new HashSet<String>();
        for (var place : places) {
            if (!ids.add(place.id())) {
                throw new IllegalArgumentException("two places have the id " + place.id());
            }
        }
    }

    Optional<Place> own() {
        return places.stream().filter(Place::own).findFirst();
    }

    boolean has(String id) {
        return places.stream().anyMatch(place -> place.id().equals(id));
    }
}
