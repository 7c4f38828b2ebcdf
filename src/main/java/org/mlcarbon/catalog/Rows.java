package org.mlcarbon.catalog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.MarginalIntensity;
import org.mlcarbon.core.quantity.Power;
import org.mlcarbon.core.quantity.Pue;
import org.mlcarbon.core.timeline.Basis;

/** Turns rows into records; the only place that knows both the columns and the records. */
final class Rows {

    private Rows() {}

    static Hardware hardware(Cells row) {
        return new Hardware(
                row.text("id"),
                row.text("name"),
                row.text("vendor"),
                row.text("kind"),
                row.quantityOrNull("tdp_w", Power::new),
                row.textOrNull("power_kind"),
                row.integerOrNull("cores"),
                row.numberOrNull("memory_gb"),
                row.numberOrNull("fp32_tflops"),
                row.numberOrNull("fp16_tflops"),
                row.integerOrNull("release_year"),
                row.bool("confirmed"),
                row.source(),
                row.note());
    }

    static HourlySeries hourlySeries(Cells row) {
        return new HourlySeries(
                row.text("id"),
                row.text("name"),
                row.text("country_iso2"),
                row.text("grid"),
                row.textOrNull("zone"),
                row.integer("year"),
                Basis.valueOf(row.text("basis").toUpperCase(Locale.ROOT)),
                row.text("scope"),
                row.text("flow"),
                row.source(),
                row.note());
    }

    static Provider provider(Cells row) {
        var claim = row.textOrNull("claim");
        return new Provider(
                row.text("id"),
                row.text("name"),
                pue(row),
                claim == null
                        ? null
                        : new Provider.Claim(claim, row.integerOrNull("claim_year"), row.source("claim_source_id")),
                row.source(),
                row.note());
    }

    static Region region(Cells row) {
        return new Region(
                row.text("id"),
                row.text("provider_id"),
                row.text("region"),
                row.text("name"),
                row.text("city"),
                row.text("country_iso2"),
                row.textOrNull("subdivision"),
                row.number("latitude"),
                row.number("longitude"),
                pue(row),
                share(row, "cfe_hourly_percent", "cfe_hourly_year", "cfe_source_id"),
                share(row, "annual_match_claim_percent", "annual_match_year", "annual_match_source_id"),
                row.source(),
                row.note());
    }

    static Site site(Cells row) {
        return new Site(
                row.text("id"),
                row.text("name"),
                row.text("operator"),
                row.text("city"),
                row.text("country_iso2"),
                pue(row),
                row.source(),
                row.note());
    }

    static SiteKind siteKind(Cells row) {
        var pue = new PublishedPue(
                new Pue(row.number("pue")), row.integerOrNull("pue_year"), row.text("pue_kind"), row.source());
        return new SiteKind(row.text("id"), pue, row.note());
    }

    private static @Nullable PublishedPue pue(Cells row) {
        var pue = row.quantityOrNull("pue", Pue::new);
        return pue == null
                ? null
                : new PublishedPue(
                        pue, row.integerOrNull("pue_year"), row.text("pue_kind"), row.source("pue_source_id"));
    }

    private static @Nullable PublishedShare share(Cells row, String percent, String year, String source) {
        var value = row.numberOrNull(percent);
        return value == null ? null : new PublishedShare(value / 100, row.integer(year), row.source(source));
    }

    static Country country(Cells row) {
        return new Country(row.text("id"), row.textOrNull("iso2"), row.text("name_en"), row.text("name_de"));
    }

    static Zone zone(Cells row) {
        return new Zone(
                row.text("id"), row.text("name"), row.textOrNull("country_iso2"), row.text("kind"), row.source());
    }

    static Series series(Cells row) {
        return new Series(
                row.text("id"),
                row.text("title"),
                row.text("publisher"),
                row.text("edition"),
                row.text("scope"),
                row.text("flow"),
                row.text("gas"),
                row.textOrNull("gwp"),
                row.text("licence"),
                row.textOrNull("notice"),
                row.text("resolution"),
                row.text("family"),
                row.integerOrNull("preference"),
                row.source(),
                row.note());
    }

    static YearlyIntensity intensity(Cells row, Zone zone, Series series) {
        return new YearlyIntensity(
                new CarbonIntensity(row.number("intensity_g_per_kwh")),
                zone,
                series,
                row.integer("year"),
                row.source(),
                row.note());
    }

    static MarginalSeries marginalSeries(Cells row) {
        return new MarginalSeries(
                row.text("id"),
                row.text("title"),
                row.text("publisher"),
                row.text("edition"),
                row.text("basis"),
                row.text("scope"),
                row.text("gas"),
                row.text("licence"),
                row.textOrNull("notice"),
                row.source());
    }

    static YearlyMarginal marginal(Cells row, Zone zone, MarginalSeries series) {
        return new YearlyMarginal(
                new MarginalIntensity(row.number("intensity_g_per_kwh")),
                zone,
                series,
                row.integer("year"),
                row.source());
    }

    static Instance instance(Cells row, Hardware hardware) {
        return new Instance(
                row.text("id"),
                row.text("provider_id"),
                row.text("instance_type"),
                hardware,
                row.number("accelerators"),
                row.numberOrNull("vcpus"),
                row.numberOrNull("memory_gb"),
                row.bool("confirmed"),
                row.source(),
                row.note());
    }

    static EmbodiedRow embodied(Cells row) {
        return new EmbodiedRow(
                row.text("id"),
                row.textOrNull("hardware_id"),
                new Emissions(row.number("emissions_kg")),
                row.text("per"),
                row.numberOrNull("lifetime_years"),
                row.source(),
                row.note());
    }

    static Equivalence equivalence(Cells row) {
        return new Equivalence(
                row.text("id"),
                row.text("label_en"),
                row.text("label_de"),
                row.quantityOrNull("emissions_kg", Emissions::new),
                row.quantityOrNull("energy_kwh", Energy::new),
                row.text("unit"),
                row.integerOrNull("year"),
                row.bool("confirmed"),
                row.source(),
                row.note());
    }
}
