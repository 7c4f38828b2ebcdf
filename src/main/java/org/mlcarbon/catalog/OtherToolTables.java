package org.mlcarbon.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The tables of other calculators; figures by calculator and place. */
record OtherToolTables(
        Map<String, OtherTool> tools,
        Map<String, OtherToolFigure> intensities,
        Map<String, OtherToolFigure> pues,
        Map<String, OtherToolDevice> devices,
        List<OtherToolSetting> settings) {

    static OtherToolTables read(TableReader reader, DataVersion version) {
        return new OtherToolTables(
                byKey(reader.rows("othertools", version), OtherToolRows::tool, OtherTool::id),
                byKey(
                        reader.rows("othertools_intensities", version),
                        OtherToolRows::intensity,
                        figure -> key(figure.toolId(), figure.placeId())),
                byKey(
                        reader.rows("othertools_pues", version),
                        OtherToolRows::pue,
                        figure -> key(figure.toolId(), figure.placeId())),
                byKey(
                        reader.rows("othertools_devices", version),
                        OtherToolRows::device,
                        device -> key(device.toolId(), device.hardwareId())),
                reader.rows("othertools_settings", version).stream()
                        .map(OtherToolRows::setting)
                        .toList());
    }

    static String key(String toolId, String id) {
        return toolId + "|" + id;
    }

    private static <R> Map<String, R> byKey(List<Cells> rows, Function<Cells, R> record, Function<R, String> key) {
        var records = new LinkedHashMap<String, R>();
        for (var row : rows) {
            var read = record.apply(row);
            records.put(key.apply(read), read);
        }
        return Collections.unmodifiableMap(records);
    }
}
