package org.mlcarbon.catalog;

import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Power;
import org.mlcarbon.core.quantity.Pue;

/** Turns rows into the records of what others published about their runs, as {@link Rows} does for all others. */
final class AtlasRows {

    private AtlasRows() {}

    static AtlasRun atlasRun(Cells row) {
        return new AtlasRun(
                row.text("id"),
                row.text("model"),
                row.integer("year"),
                row.text("phase"),
                row.textOrNull("hardware_id"),
                row.text("published_in"),
                row.quantityOrNull("power_w", Power::new),
                row.integerOrNull("device_count"),
                row.numberOrNull("hours"),
                row.numberOrNull("device_hours"),
                row.quantityOrNull("pue", Pue::new),
                row.quantityOrNull("intensity_g_per_kwh", CarbonIntensity::new),
                row.boolOrNull("intensity_includes_pue"),
                row.quantityOrNull("given_energy_kwh", Energy::new),
                row.quantityOrNull("published_energy_kwh", Energy::new),
                row.quantityOrNull("published_emissions_kg", Emissions::new),
                row.quantityOrNull("net_emissions_kg", Emissions::new),
                row.numberOrNull("tolerance_percent"),
                row.source(),
                row.note());
    }

    static PublishedSaving publishedSaving(Cells row, AtlasRun run) {
        return new PublishedSaving(
                row.text("id"),
                run,
                row.text("devices"),
                row.number("hours"),
                row.numberOrNull("extra_hours"),
                row.numberOrNull("extra_percent"),
                row.number("flexible_start_saving_percent"),
                row.number("pause_and_resume_saving_percent"),
                row.source(),
                row.note());
    }

    static AtlasRemark atlasRemark(Cells row) {
        return new AtlasRemark(
                row.text("id"),
                row.text("atlas_id"),
                row.text("kind"),
                row.numberOrNull("value"),
                row.textOrNull("unit"),
                row.textOrNull("other_atlas_id"),
                row.source(),
                row.note());
    }
}
