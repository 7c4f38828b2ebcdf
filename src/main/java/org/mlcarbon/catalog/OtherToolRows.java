package org.mlcarbon.catalog;

import org.mlcarbon.core.othertools.LinearPower;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Power;

/** Turns rows into the records of other calculators, as {@link Rows} does for all others. */
final class OtherToolRows {

    private OtherToolRows() {}

    static OtherTool tool(Cells row) {
        return new OtherTool(
                row.text("id"),
                row.text("name"),
                row.text("version"),
                row.text("as_of"),
                row.bool("measures"),
                row.bool("offered"),
                row.numberOrNull("pue"),
                row.bool("takes_pue"),
                row.bool("takes_intensity"),
                row.numberOrNull("memory_w_per_gb"),
                row.numberOrNull("memory_default_gb"),
                row.numberOrNull("memory_w_per_module"),
                row.numberOrNull("core_default_w"),
                row.numberOrNull("processor_default_w"),
                row.numberOrNull("processor_share"),
                row.numberOrNull("utilisation_default"),
                row.integerOrNull("round_decimals"),
                row.source(),
                row.note());
    }

    static OtherToolFigure intensity(Cells row) {
        return figure(row, "intensity_g_per_kwh");
    }

    static OtherToolFigure pue(Cells row) {
        return figure(row, "pue");
    }

    private static OtherToolFigure figure(Cells row, String column) {
        return new OtherToolFigure(
                row.text("tool_id"),
                row.text("place_id"),
                row.number(column),
                row.integerOrNull("year"),
                row.source(),
                row.note());
    }

    static OtherToolDevice device(Cells row) {
        return new OtherToolDevice(
                row.text("tool_id"),
                row.text("hardware_id"),
                new LinearPower(row.number("min_w"), row.number("max_w")),
                row.source());
    }

    static OtherToolSetting setting(Cells row) {
        return new OtherToolSetting(
                row.text("id"),
                row.text("tool_id"),
                new Power(row.number("device_power_w")),
                row.textOrNull("hardware_id"),
                row.integer("device_count"),
                row.number("hours"),
                row.numberOrNull("utilisation"),
                row.numberOrNull("memory_gb"),
                row.text("place_id"),
                new Emissions(row.number("published_kg")),
                row.source(),
                row.note());
    }
}
