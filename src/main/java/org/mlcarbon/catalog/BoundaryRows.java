package org.mlcarbon.catalog;

import org.mlcarbon.core.boundary.WaterIntensity;
import org.mlcarbon.core.quantity.Emissions;

/** Turns rows into the records of what may be counted beside devices, as {@link Rows} does for all others. */
final class BoundaryRows {

    private BoundaryRows() {}

    static EmbodiedConvention convention(Cells row) {
        return new EmbodiedConvention(
                row.text("id"),
                row.quantityOrNull("device_kg", Emissions::new),
                new Emissions(row.number("server_kg")),
                row.number("devices_per_server"),
                row.number("lifetime_years"),
                row.number("use_share"),
                row.text("hours").equals("reserved"),
                row.source(),
                row.note());
    }

    static MemoryModel memoryModel(Cells row) {
        return new MemoryModel(
                row.text("id"),
                row.text("kind").equals("module"),
                row.number("power_w"),
                row.number("minimum_w"),
                row.source(),
                row.note());
    }

    static PublishedWater siteWater(Cells row) {
        return new PublishedWater(
                new WaterIntensity(row.number("wue_l_per_kwh")),
                row.integer("wue_year"),
                row.text("wue_kind"),
                row.source(),
                row.note());
    }

    static PublishedWater gridWater(Cells row) {
        return new PublishedWater(
                new WaterIntensity(row.number("water_l_per_kwh")),
                row.integer("water_year"),
                "country",
                row.source(),
                row.note());
    }
}
