package org.mlcarbon.atlas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.AtlasRun;
import org.mlcarbon.core.quantity.Energy;

/**
 * A published run as a workload of the calculator: what is stated is given, what is not is left to the calculator, which
 * says so; a run without a carbon intensity is placed in the world.
 */
public final class RunWorkload {

    private RunWorkload() {}

    /** As published. For a run that follows, the calculator gives the same emissions. */
    public static WorkloadRequest asPublished(Exhibit exhibit) {
        var values = work(exhibit);
        if (!values.containsKey("energyBoundary")) {
            pue(exhibit.run(), values);
        }
        place(exhibit.run(), values);
        return WorkloadParameters.request(values);
    }

    /**
     * The same devices for the same hours, or the same energy, to be placed in regions that each have their own PUE.
     *
     * @param defaultSeries id of the series that prices regions where the publication states no intensity
     */
    static WorkloadRequest toPlace(Exhibit exhibit, String defaultSeries) {
        var values = work(exhibit);
        place(exhibit.run(), values);
        if (exhibit.run().intensity() == null) {
            values.put("intensitySource", defaultSeries);
        }
        return WorkloadParameters.request(values);
    }

    private static Map<String, Object> work(Exhibit exhibit) {
        var run = exhibit.run();
        var values = new LinkedHashMap<String, Object>();
        var power = run.power();
        var energy = power == null ? energy(run) : null;
        if (energy != null) {
            values.put("energyKwh", energy.kilowattHours());
            if (exhibit.has("energy-includes-pue")) {
                values.put("energyBoundary", "facility");
            }
        } else if (power != null) {
            values.put("devicePowerWatts", power.watts());
            put(
                    values,
                    "hardwareName",
                    exhibit.hardware() == null ? null : exhibit.hardware().name());
            if (run.deviceHours() == null) {
                put(values, "deviceCount", run.deviceCount());
                put(values, "hours", run.hours());
            } else {
                put(values, "deviceHours", run.deviceHours());
            }
        }
        return values;
    }

    private static @Nullable Energy energy(AtlasRun run) {
        return run.givenEnergy() == null ? run.publishedEnergy() : run.givenEnergy();
    }

    private static void pue(AtlasRun run, Map<String, Object> values) {
        if (run.pue() != null || Boolean.TRUE.equals(run.intensityIncludesPue())) {
            values.put("pue", Recomputation.pue(run).ratio());
        }
    }

    private static void place(AtlasRun run, Map<String, Object> values) {
        var intensity = run.intensity();
        if (intensity == null) {
            values.put("country", "world");
        } else {
            values.put("carbonIntensityGPerKwh", intensity.gramsPerKilowattHour());
            values.put("carbonIntensitySource", run.publishedIn());
        }
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
