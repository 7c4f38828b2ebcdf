package org.mlcarbon.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of one data version as records, by id; they never change while the application runs. */
final class Snapshot {

    final Map<String, Hardware> hardware;
    final Map<String, Provider> providers;
    final Map<String, Region> regions;
    final Map<String, Site> sites;
    final Map<String, SiteKind> siteKinds;
    final Map<String, Country> countries;
    final Map<String, Zone> zones;
    final Map<String, Series> series;
    final Map<String, Instance> instances;
    final Map<String, EmbodiedRow> embodied;
    final Map<String, EmbodiedConvention> embodiedConventions;
    final Map<String, MemoryModel> memoryModels;
    final Map<String, PublishedWater> siteWater;
    final Map<String, PublishedWater> gridWater;
    final Map<String, Equivalence> equivalences;
    final Map<String, AtlasRun> atlas;
    final Map<String, AtlasRemark> atlasRemarks;
    final Map<String, HourlySeries> hourly;
    final Map<String, PublishedSaving> savings;
    final Map<String, InferenceMethod> inferenceMethods;
    final Map<String, PublishedUtilisation> utilisations;
    final OtherToolTables otherTools;

    /** All figures of a zone. */
    final Map<String, List<YearlyIntensity>> intensities;

    /** Marginal figures of whole countries; none where the share-alike folder was deleted. */
    final List<YearlyMarginal> marginals;

    /** Zones that can price a region. */
    final Map<String, List<String>> zonesOfRegion;

    /** Zones that can price a site. */
    final Map<String, List<String>> zonesOfSite;

    /** Continent of a country, and {@code eu}. */
    final Map<String, List<String>> groupsOfCountry;

    Snapshot(TableReader reader, DataVersion version) {
        hardware = byId(reader.rows("hardware", version), Rows::hardware);
        providers = byId(reader.rows("providers", version), Rows::provider);
        regions = byId(reader.rows("regions", version), Rows::region);
        sites = byId(reader.rows("sites", version), Rows::site);
        siteKinds = byId(reader.rows("site_kinds", version), Rows::siteKind);
        countries = byId(reader.rows("countries", version), Rows::country);
        zones = byId(reader.rows("zones", version), Rows::zone);
        series = byId(reader.rows("series", version), Rows::series);
        instances = byId(
                reader.rows("instances", version), row -> Rows.instance(row, in(hardware, row.text("hardware_id"))));
        embodied = byId(reader.rows("embodied", version), Rows::embodied);
        embodiedConventions = byId(reader.rows("embodied_conventions", version), BoundaryRows::convention);
        memoryModels = byId(reader.rows("memory_models", version), BoundaryRows::memoryModel);
        siteWater = byId(reader.rows("site_water", version), BoundaryRows::siteWater);
        gridWater = byId(reader.rows("grid_water", version), BoundaryRows::gridWater);
        equivalences = byId(reader.rows("equivalences", version), Rows::equivalence);
        atlas = byId(reader.rows("atlas", version), AtlasRows::atlasRun);
        atlasRemarks = byId(reader.rows("atlas_remarks", version), AtlasRows::atlasRemark);
        hourly = byId(reader.rows("hourly_series", version), Rows::hourlySeries);
        savings = byId(
                reader.rows("dodge2022_savings", version),
                row -> AtlasRows.publishedSaving(row, in(atlas, row.text("atlas_id"))));
        inferenceMethods = byId(reader.rows("inference_methods", version), PlanningRows::inferenceMethod);
        utilisations = byId(reader.rows("flop_utilisations", version), PlanningRows::publishedUtilisation);
        otherTools = OtherToolTables.read(reader, version);
        intensities = reader.rows("intensity_yearly", version).stream()
                .map(row -> Rows.intensity(row, in(zones, row.text("zone_id")), in(series, row.text("series_id"))))
                .collect(groupingBy(figure -> figure.zone().id()));
        marginals = marginals(reader, version);
        zonesOfRegion = links(reader.rows("region_zones", version), "region_id", "zone_id");
        zonesOfSite = links(reader.rows("site_zones", version), "site_id", "zone_id");
        groupsOfCountry = links(reader.rows("country_groups", version), "country_id", "group_id");
    }

    /** Zones and series of the share-alike folder serve its own rows alone. */
    private List<YearlyMarginal> marginals(TableReader reader, DataVersion version) {
        var places = new LinkedHashMap<>(zones);
        places.putAll(byId(reader.rows("cc_by_sa_zones", version), Rows::zone));
        var published = byId(reader.rows("cc_by_sa_series", version), Rows::marginalSeries);
        return reader.rows("cc_by_sa_marginal_yearly", version).stream()
                .map(row -> Rows.marginal(row, in(places, row.text("zone_id")), in(published, row.text("series_id"))))
                .toList();
    }

    private static Map<String, List<String>> links(List<Cells> rows, String from, String to) {
        return rows.stream().collect(groupingBy(r -> r.text(from), mapping(r -> r.text(to), toList())));
    }

    private static <R> Map<String, R> byId(List<Cells> rows, Function<Cells, R> record) {
        var records = new LinkedHashMap<String, R>();
        rows.forEach(row -> records.put(row.text("id"), record.apply(row)));
        return Collections.unmodifiableMap(records);
    }

    /**
     * The row that another table names. A row may only name rows that hold at the same version.
     *
     * @throws NoSuchElementException if it does not
     */
    private static <R> R in(Map<String, R> records, String id) {
        @Nullable R found = records.get(id);
        if (found == null) {
            throw new NoSuchElementException("no row \"" + id + "\" at this data version");
        }
        return found;
    }
}
