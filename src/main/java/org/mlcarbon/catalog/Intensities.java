package org.mlcarbon.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Looks up average carbon intensities, as of a data version. A place has several zones, because each series has its own
 * zones; a look-up always names one series, so that figures of different methods are never mixed.
 */
@Service
public class Intensities {

    /** Country figures that are free of share-alike: the default where the ODbL tables are not there. */
    static final String EMBER = "ember-country-lifecycle";

    private static final Comparator<Series> BY_PREFERENCE = Comparator.comparingInt(
                    (Series s) -> s.preference() == null ? Integer.MAX_VALUE : s.preference())
            .thenComparing(Series::id);

    private final Snapshots snapshots;

    Intensities(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** All series of average figures, the default first. */
    public List<Series> series(DataVersion version) {
        return snapshots.at(version).series.values().stream()
                .sorted(BY_PREFERENCE)
                .toList();
    }

    public Optional<Series> series(DataVersion version, String id) {
        return Optional.ofNullable(snapshots.at(version).series.get(id));
    }

    /** The series that prices a place when none is chosen: Electricity Maps, or Ember without the ODbL tables. */
    public Series defaultSeries(DataVersion version) {
        return series(version).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no series at data version " + version));
    }

    /** The series that prices a country when none is chosen: it has all of them, and the world. */
    public Series countrySeries(DataVersion version) {
        return series(version, EMBER)
                .orElseThrow(() -> new NoSuchElementException("there is no series " + EMBER + " at " + version));
    }

    /** Series that have a figure for one of the zones, the preferred first. */
    public List<Series> seriesFor(DataVersion version, Collection<String> zoneIds) {
        return stream(version, zoneIds)
                .map(YearlyIntensity::series)
                .distinct()
                .sorted(BY_PREFERENCE)
                .toList();
    }

    public Optional<Zone> zone(DataVersion version, String id) {
        return Optional.ofNullable(snapshots.at(version).zones.get(id));
    }

    public List<Zone> zones(DataVersion version) {
        return List.copyOf(snapshots.at(version).zones.values());
    }

    /** Zones that can price a region, one for each series that knows it. */
    public List<String> zonesOfRegion(DataVersion version, String regionId) {
        return snapshots.at(version).zonesOfRegion.getOrDefault(regionId, List.of());
    }

    /** Zones that can price an academic centre. */
    public List<String> zonesOfSite(DataVersion version, String siteId) {
        return snapshots.at(version).zonesOfSite.getOrDefault(siteId, List.of());
    }

    /** Zones that are the whole country of an ISO 3166-1 code in any case; for {@code world} and {@code eu} the group. */
    public List<String> zonesOfCountry(DataVersion version, String code) {
        var id = code.toLowerCase(Locale.ROOT);
        return zones(version).stream()
                .filter(z -> z.kind().equals("group") ? z.id().equals(id) : isCountry(z, code))
                .map(Zone::id)
                .toList();
    }

    private static boolean isCountry(Zone zone, String code) {
        return zone.kind().equals("country") && code.equalsIgnoreCase(zone.countryIso2());
    }

    /** Years for which the series prices one of the zones, newest first. */
    public List<Integer> years(DataVersion version, Collection<String> zoneIds, String seriesId) {
        return stream(version, zoneIds)
                .filter(f -> f.series().isNamed(seriesId))
                .map(YearlyIntensity::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * The figure of a series for one of the zones.
     *
     * @param seriesId a series, or a family such as {@code lacoste-2019}
     * @param year none: the newest there is
     */
    public Optional<YearlyIntensity> intensity(
            DataVersion version, Collection<String> zoneIds, String seriesId, @Nullable Integer year) {
        return stream(version, zoneIds)
                .filter(f -> f.series().isNamed(seriesId))
                .filter(f -> year == null || f.year() == year)
                .max(Comparator.comparingInt(YearlyIntensity::year));
    }

    /**
     * The figure of one series for every region that it prices, by region id; to rank them.
     *
     * @param year none: the newest there is, region by region
     */
    public Map<String, YearlyIntensity> byRegion(DataVersion version, String seriesId, @Nullable Integer year) {
        var newest = new LinkedHashMap<String, YearlyIntensity>();
        for (var region : snapshots.at(version).regions.keySet()) {
            intensity(version, zonesOfRegion(version, region), seriesId, year)
                    .ifPresent(figure -> newest.put(region, figure));
        }
        return newest;
    }

    /** Every published average figure of the zones: all series, all years. */
    public List<YearlyIntensity> figures(DataVersion version, Collection<String> zoneIds) {
        return stream(version, zoneIds).toList();
    }

    private Stream<YearlyIntensity> stream(DataVersion version, Collection<String> zoneIds) {
        var intensities = snapshots.at(version).intensities;
        return zoneIds.stream().flatMap(zone -> intensities.getOrDefault(zone, List.of()).stream());
    }
}
