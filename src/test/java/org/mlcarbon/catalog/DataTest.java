package org.mlcarbon.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hosted tables of this repository: the loader's checks, and what a codebook cannot say. */
class DataTest {

    private static final List<String> WITHOUT_SOURCE = List.of("versions", "codebook", "sources");

    private static final DataSet DATA = DataSet.read(TestData.folder(TestData.DATA));

    /** Each row as column → value. */
    private static List<Map<String, Object>> rows(String table) {
        var csv = DATA.tables().get(table);
        return csv.rows().stream()
                .map(row -> {
                    Map<String, Object> map = new HashMap<>();
                    IntStream.range(0, csv.columns().size())
                            .forEach(i -> map.put(
                                    csv.columns().get(i).name(), row.values().get(i)));
                    return map;
                })
                .toList();
    }

    private static List<String> sourcedTables() {
        return DATA.codebook().tables().stream()
                .filter(t -> !WITHOUT_SOURCE.contains(t))
                .toList();
    }

    /** The numbers of rows that were read on 2026-11-21; Cyprus is left out of the 218 marginal rows. */
    @ParameterizedTest
    @CsvSource({
        "hardware, 596",
        "providers, 16",
        "regions, 322",
        "sites, 38",
        "series, 14",
        "intensity_yearly, 2104",
        "odbl_series, 1",
        "odbl_zones, 352",
        "odbl_intensity_yearly, 1760",
        "odbl_region_zones, 322",
        "odbl_site_zones, 38",
        "cc_by_sa_marginal_yearly, 217",
        "instances, 213",
        "embodied, 22",
        "embodied_conventions, 5",
        "memory_models, 3",
        "site_water, 88",
        "grid_water, 47",
        "equivalences, 29",
        "hourly_series, 36",
        "dodge2022_savings, 88",
        "inference_methods, 1",
        "flop_utilisations, 12",
        "othertools, 9",
        "othertools_intensities, 441",
        "othertools_pues, 11",
        "othertools_devices, 16",
        "othertools_settings, 7",
        "atlas, 77",
        "atlas_remarks, 69"
    })
    void holdsEveryRow(String table, int rows) {
        assumeThat(ShareAlike.of(table).isPresent() && rows(table).isEmpty())
                .as("share-alike folder deleted")
                .isFalse();
        assertThat(rows(table)).hasSize(rows);
    }

    @Test
    void everyRowHasASourceWithTitlePublisherAndLicence() {
        var sources = new HashSet<>(DATA.tables().get("sources").values("id"));
        assertThat(sourcedTables()).hasSizeGreaterThan(20);
        for (var table : sourcedTables()) {
            assertThat(rows(table))
                    .as(table)
                    .allSatisfy(row -> assertThat(row.get("source_id")).isIn(sources));
        }
        assertThat(rows("sources"))
                .allSatisfy(source -> assertThat(source)
                        .doesNotContainEntry("title", null)
                        .doesNotContainEntry("publisher", null)
                        .doesNotContainEntry("licence", null));
    }

    @Test
    void everyTableEndsWithVersionSourceAndNote() {
        for (var table : sourcedTables()) {
            var names = DATA.codebook().columns(table).stream()
                    .map(DataColumn::name)
                    .toList();
            assertThat(names.subList(names.size() - 3, names.size()))
                    .as(table)
                    .containsExactly("valid_from", "source_id", "note");
            assertThat(DATA.codebook().columns(table))
                    .filteredOn(c -> c.name().equals("source_id"))
                    .allMatch(c -> c.required() && c.references().equals(List.of("sources.id")));
        }
    }

    @Test
    void everySourceIsUsed() {
        var used = new HashSet<Object>();
        for (var table : sourcedTables()) {
            DATA.codebook().columns(table).stream()
                    .filter(c -> c.references().contains("sources.id"))
                    .forEach(c -> used.addAll(DATA.tables().get(table).values(c.name())));
        }
        used.addAll(List.of("electricity-maps-2026", "unfccc-ifi2021")); // of folders that may be deleted
        used.add("natural-earth-110m"); // of the outlines, which are no table
        assertThat(rows("sources")).allMatch(s -> used.contains(s.get("id")));
    }

    @Test
    void everyPueAndShareHasAKindAndASource() {
        for (var table : List.of("providers", "regions", "sites")) {
            assertThat(rows(table)).as(table).allSatisfy(row -> {
                assertThat(row.get("pue_kind") == null).isEqualTo(row.get("pue") == null);
                assertThat(row.get("pue_source_id") == null).isEqualTo(row.get("pue") == null);
            });
        }
        assertThat(rows("regions")).allSatisfy(row -> {
            assertThat(row.get("cfe_source_id") == null).isEqualTo(row.get("cfe_hourly_percent") == null);
            assertThat(row.get("cfe_hourly_year") == null).isEqualTo(row.get("cfe_hourly_percent") == null);
            assertThat(row.get("annual_match_source_id") == null)
                    .isEqualTo(row.get("annual_match_claim_percent") == null);
            assertThat(row.get("annual_match_year") == null).isEqualTo(row.get("annual_match_claim_percent") == null);
        });
        assertThat(rows("providers"))
                .allSatisfy(
                        row -> assertThat(row.get("claim_source_id") == null).isEqualTo(row.get("claim") == null));
    }

    @Test
    void everyPowerSaysWhichPowerItIs() {
        assertThat(rows("hardware"))
                .allSatisfy(row -> assertThat(row.get("power_kind") == null).isEqualTo(row.get("tdp_w") == null));
        assertThat(rows("hardware")).filteredOn(r -> r.get("tdp_w") == null).hasSize(9);
        assertThat(rows("hardware"))
                .filteredOn(r -> r.get("confirmed").equals(false))
                .hasSize(37);
    }

    @Test
    void idsAreLowerCaseAndSorted() {
        for (var table : sourcedTables()) {
            var keys = DATA.codebook().columns(table).stream()
                    .filter(DataColumn::key)
                    .map(DataColumn::name)
                    .toList();
            var ids = rows(table).stream()
                    .map(row ->
                            keys.stream().map(k -> String.valueOf(row.get(k))).toList())
                    .toList();
            assertThat(ids)
                    .as(table)
                    .isSortedAccordingTo((a, b) -> IntStream.range(0, a.size())
                            .map(i -> a.get(i).compareTo(b.get(i)))
                            .filter(c -> c != 0)
                            .findFirst()
                            .orElse(0));
            assertThat(ids).as(table).allMatch(id -> id.get(0).matches("[a-z0-9][a-z0-9._/+-]*"));
        }
    }

    @Test
    void everyRegionAndSiteCanBePricedFreeOfShareAlike() {
        var ember = new HashSet<Object>();
        rows("intensity_yearly").stream()
                .filter(row -> row.get("series_id").equals(Intensities.EMBER))
                .forEach(row -> ember.add(row.get("zone_id")));
        for (var place : List.of("region", "site")) {
            var priced = new HashSet<Object>();
            rows(place + "_zones").stream()
                    .filter(link -> ember.contains(link.get("zone_id")))
                    .forEach(link -> priced.add(link.get(place + "_id")));
            assertThat(priced).hasSameSizeAs(rows(place + "s"));
        }
    }

    @Test
    void oneSeriesPricesAPlaceByOneZoneOnly() {
        var series = new HashMap<Object, HashSet<Object>>();
        rows("intensity_yearly")
                .forEach(row -> series.computeIfAbsent(row.get("zone_id"), z -> new HashSet<>())
                        .add(row.get("series_id")));
        for (var place : List.of("region", "site")) {
            var seen = new HashSet<List<Object>>();
            for (var link : rows(place + "_zones")) {
                for (var id : series.get(link.get("zone_id"))) {
                    assertThat(seen.add(List.of(link.get(place + "_id"), id)))
                            .as("%s %s", link, id)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everyZoneHasAFigure() {
        var priced = new HashSet<>(DATA.tables().get("intensity_yearly").values("zone_id"));
        assertThat(rows("zones")).allMatch(zone -> priced.contains(zone.get("id")));
    }

    @Test
    void namibiaIsACountryAndTheWorldHasNoCode() {
        assertThat(rows("countries"))
                .anyMatch(c -> "NA".equals(c.get("iso2")) && c.get("name_en").equals("Namibia"));
        assertThat(rows("zones"))
                .filteredOn(z -> z.get("country_iso2") == null)
                .extracting(z -> z.get("id"))
                .containsExactly("eu", "world");
    }

    @Test
    void shareAlikeRowsLieInTheirFoldersOnly() {
        for (var table : sourcedTables()) {
            var licence = ShareAlike.of(table);
            if (licence.isEmpty()) {
                assertThat(DATA.tables().get(table).values("source_id"))
                        .as(table)
                        .doesNotContain("electricity-maps-2026", "unfccc-ifi2021");
            }
        }
        assertThat(rows("cc_by_sa_series")).allMatch(s -> s.get("basis").equals("marginal-operating"));
        assertThat(rows("series")).allMatch(s -> s.get("basis").equals("average"));
    }

    @Test
    void everyEquivalenceHasExactlyTheFigureItDividesBy() {
        assertThat(rows("equivalences")).allSatisfy(row -> {
            assertThat(row.get("emissions_kg") != null).isEqualTo(row.get("per").equals("emissions"));
            assertThat(row.get("energy_kwh") != null).isEqualTo(row.get("per").equals("energy"));
        });
    }
}
