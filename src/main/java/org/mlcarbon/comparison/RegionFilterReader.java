package org.mlcarbon.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.comparison.RegionFilter.Near;
import org.springframework.stereotype.Component;

/** Reads a filter as a program or an address states it. What is unknown is named, and left out of the filter. */
@Component
public class RegionFilterReader {

    /** Half of the equator, rounded up: no two places lie further apart. */
    private static final double MAX_KILOMETRES = 20_040;

    private static final double MIN_KILOMETRES = 1;

    private final Catalog catalog;

    RegionFilterReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A filter as it was written.
     *
     * @param withinKm around latitude and longitude, or around the region of the workload where they are absent
     */
    public record Written(
            Collection<String> providers,
            Collection<String> continent,
            Collection<String> countries,
            boolean eu,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double withinKm) {}

    /** A filter, and what could not be part of it. */
    public record Read(RegionFilter filter, List<Unknown> unknown) {}

    /**
     * One value that a filter cannot hold.
     *
     * @param key the text that says what is allowed, {@code comparison.problem.<key>}
     */
    public record Unknown(String property, String key, List<Object> arguments) {

        /** What is allowed, in one sentence. */
        public String message(Texts texts) {
            return texts.get("comparison.problem." + key, arguments.toArray());
        }
    }

    /** The filter of a workload with what it cannot hold. */
    public Read read(Written written, WorkloadRequest workload, DataVersion version) {
        var unknown = new ArrayList<Unknown>();
        var providers =
                catalog.providers(version).stream().map(Provider::id).sorted().toList();
        var filter = new RegionFilter(
                known("providers", written.providers(), providers, unknown),
                known("continent", written.continent(), RegionFilter.CONTINENTS, unknown),
                countries(written.countries(), version, unknown),
                written.eu(),
                near(written, workload, version, unknown).orElse(null));
        return new Read(filter, List.copyOf(unknown));
    }

    /** ISO 3166-1 codes of the countries that have a region. */
    public Set<String> countries(DataVersion version) {
        return catalog.allRegions(version).stream()
                .map(region -> region.countryIso2())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> known(
            String property, Collection<String> written, List<String> allowed, List<Unknown> unknown) {
        return kept(
                written,
                allowed::contains,
                value -> unknown.add(new Unknown(property, "unknown", List.of(value, String.join(", ", allowed)))));
    }

    private Set<String> countries(Collection<String> written, DataVersion version, List<Unknown> unknown) {
        var capitals =
                written.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
        return kept(
                capitals,
                countries(version)::contains,
                value -> unknown.add(new Unknown("countries", "unknown-country", List.of(value))));
    }

    private static Set<String> kept(Collection<String> written, Predicate<String> known, Consumer<String> unknown) {
        var kept = new LinkedHashSet<String>();
        for (var value : written) {
            if (known.test(value)) {
                kept.add(value);
            } else {
                unknown.accept(value);
            }
        }
        return Set.copyOf(kept);
    }

    private Optional<Near> near(Written written, WorkloadRequest workload, DataVersion version, List<Unknown> unknown) {
        int before = unknown.size();
        var latitude = written.latitude();
        var longitude = written.longitude();
        range("latitude", latitude, -90, 90, unknown);
        range("longitude", longitude, -180, 180, unknown);
        range("withinKm", written.withinKm(), MIN_KILOMETRES, MAX_KILOMETRES, unknown);
        boolean incomplete =
                (latitude == null) != (longitude == null) || (latitude != null && written.withinKm() == null);
        if (incomplete) {
            unknown.add(new Unknown("withinKm", "near", List.of()));
        }
        if (written.withinKm() == null || unknown.size() > before) {
            return Optional.empty();
        }
        double kilometres = written.withinKm();
        if (latitude != null && longitude != null) {
            return Optional.of(new Near(new Position(latitude, longitude), kilometres));
        }
        var own = catalog.region(version, workload.provider() + "/" + workload.region());
        if (own.isEmpty()) {
            unknown.add(new Unknown("withinKm", "near", List.of()));
        }
        return own.map(region -> new Near(new Position(region.latitude(), region.longitude()), kilometres));
    }

    private static void range(String property, @Nullable Double value, double min, double max, List<Unknown> unknown) {
        if (value != null && !(value >= min && value <= max)) {
            unknown.add(new Unknown(property, "range", List.of(min, max)));
        }
    }
}
