package org.mlcarbon.othertools;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.OtherTool;
import org.mlcarbon.catalog.OtherTools;
import org.mlcarbon.catalog.Source;

/**
 * The energy of the devices as a calculator counts it.
 *
 * @param ratedKwh power × device-hours, or what was measured, kWh
 * @param utilisation mean power / that power
 * @param factors what it was computed from
 */
record ToolEnergy(double ratedKwh, double utilisation, List<Factor> factors) {

    static ToolEnergy of(OtherTool tool, ToolWorkload work, OtherTools tools, DataVersion version)
            throws NotComputable {
        if (!work.machineEnergyKnown()) {
            throw new NotComputable(Missing.MACHINE_ENERGY);
        }
        return switch (Calculator.of(tool)) {
            case ML_CO2_IMPACT, GREEN_ALGORITHMS_4_HPC -> rated(work, null, work.devicePowerWatts(), null);
            case GREEN_ALGORITHMS, GREEN_ALGORITHMS_DATA_2 ->
                rated(work, work.utilisation(), work.devicePowerWatts(), null);
            case CODECARBON, CARBONTRACKER, EXPERIMENT_IMPACT_TRACKER, ENERGYVIS -> measured(work);
            case CLOUD_CARBON_FOOTPRINT -> interpolated(tool, work, tools, version);
        };
    }

    /** Trackers measure: with an energy that was measured, else with the power and utilisation of the user. */
    private static ToolEnergy measured(ToolWorkload work) throws NotComputable {
        return work.measuredKwh() == null
                ? rated(work, work.utilisation(), work.devicePowerWatts(), null)
                : new ToolEnergy(
                        work.measuredKwh(),
                        1,
                        List.of(new Factor("energyKwh", work.measuredKwh(), "kWh", Status.MEASURED, null, null, null)));
    }

    private static ToolEnergy rated(
            ToolWorkload work, @Nullable Double utilisation, @Nullable Double watts, @Nullable Source source)
            throws NotComputable {
        if (watts == null || work.deviceHours() == null) {
            throw new NotComputable(Missing.POWER_AND_HOURS);
        }
        var factors = new ArrayList<>(List.of(
                new Factor(
                        "devicePowerWatts",
                        watts,
                        "W",
                        source == null ? Status.GIVEN : Status.PUBLISHED,
                        null,
                        null,
                        source),
                new Factor("deviceHours", work.deviceHours(), "h", Status.GIVEN, null, null, null)));
        if (utilisation != null) {
            factors.add(new Factor("utilisation", utilisation, "1", Status.GIVEN, null, null, null));
        }
        return new ToolEnergy(watts * work.deviceHours() / 1000, utilisation == null ? 1 : utilisation, factors);
    }

    /** Between idle and full power, as of the table of the calculator. */
    private static ToolEnergy interpolated(OtherTool tool, ToolWorkload work, OtherTools tools, DataVersion version)
            throws NotComputable {
        if (work.deviceHours() == null || work.devicePowerWatts() == null) {
            throw new NotComputable(Missing.POWER_AND_HOURS);
        }
        if (work.hardwareId() == null) {
            throw new NotComputable(Missing.DEVICE);
        }
        var device = tools.device(version, tool.id(), work.hardwareId())
                .orElseThrow(() -> new NotComputable(Missing.DEVICE));
        double ofDefault = tool.utilisationDefault() == null ? 1 : tool.utilisationDefault();
        double utilisation = work.utilisation() == null ? ofDefault : work.utilisation();
        var rated = rated(work, null, device.power().maxWatts(), device.source());
        var factors = new ArrayList<>(rated.factors());
        factors.add(new Factor(
                "idlePowerWatts", device.power().minWatts(), "W", Status.PUBLISHED, null, null, device.source()));
        factors.add(new Factor(
                "utilisation",
                utilisation,
                "1",
                work.utilisation() == null ? Status.DEFAULT : Status.GIVEN,
                null,
                null,
                work.utilisation() == null ? tool.source() : null));
        return new ToolEnergy(rated.ratedKwh(), device.power().shareAt(utilisation), factors);
    }
}
