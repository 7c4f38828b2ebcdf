package org.mlcarbon.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Looks up what other calculators multiply, as of a data version. A figure is never taken from another calculator. */
@Service
public class OtherTools {

    private final Snapshots snapshots;

    OtherTools(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** All calculators by id, those that are kept for published pairs only too. */
    public List<OtherTool> all(DataVersion version) {
        return List.copyOf(snapshots.at(version).otherTools.tools().values());
    }

    public Optional<OtherTool> tool(DataVersion version, String id) {
        return Optional.ofNullable(snapshots.at(version).otherTools.tools().get(id));
    }

    /** Its carbon intensity of the first of the places that it has one for, g CO2e/kWh. */
    public Optional<OtherToolFigure> intensity(DataVersion version, String toolId, String... placeIds) {
        var figures = snapshots.at(version).otherTools.intensities();
        return Arrays.stream(placeIds)
                .map(place -> figures.get(OtherToolTables.key(toolId, place)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Its PUE of the first of the places that it has one for. */
    public Optional<OtherToolFigure> pue(DataVersion version, String toolId, String... placeIds) {
        var figures = snapshots.at(version).otherTools.pues();
        return Arrays.stream(placeIds)
                .map(place -> figures.get(OtherToolTables.key(toolId, place)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    public Optional<OtherToolDevice> device(DataVersion version, String toolId, String hardwareId) {
        return Optional.ofNullable(
                snapshots.at(version).otherTools.devices().get(OtherToolTables.key(toolId, hardwareId)));
    }

    /** The lines of the published comparison, in its order. */
    public List<OtherToolSetting> settings(DataVersion version) {
        return snapshots.at(version).otherTools.settings();
    }
}
