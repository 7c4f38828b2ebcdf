package org.mlcarbon.calculator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.catalog.YearlyIntensity;
import org.mlcarbon.core.footprint.Footprint;
import org.mlcarbon.core.quantity.Emissions;

/**
 * The same work in every cloud region that the same series prices in the same year.
 *
 * @param places cleanest first
 */
public record Elsewhere(Series series, int year, List<Option> places) {

    /** One region with what the work would draw and emit there. */
    public record Option(
            Region region,
            String providerName,
            Footprint footprint,
            Factor pue,
            Factor intensity,
            YearlyIntensity priced) {

        public Emissions emissions() {
            return footprint.operational();
        }
    }

    public Elsewhere {
        places = places.stream()
                .sorted(Comparator.<Option>comparingDouble(
                                option -> option.emissions().kilogramsCo2e())
                        .thenComparing(option -> option.region().id()))
                .toList();
    }

    public Optional<Option> cleanest() {
        return places.stream().findFirst();
    }

    public Optional<Option> dirtiest() {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.getLast());
    }

    public Optional<Option> cleanestOf(String providerId) {
        return of(providerId).stream().findFirst();
    }

    /** The regions of one provider, cleanest first. */
    public List<Option> of(String providerId) {
        return places.stream()
                .filter(option -> option.region().providerId().equals(providerId))
                .toList();
    }

    /** The option that is the place of the estimate itself. */
    public Optional<Option> at(@Nullable Region region) {
        return places.stream()
                .filter(option -> region != null && option.region().id().equals(region.id()))
                .findFirst();
    }
}
