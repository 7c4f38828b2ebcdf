package org.mlcarbon.schedule;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.HourlySeries;
import org.mlcarbon.core.quantity.Power;
import org.springframework.stereotype.Component;

/**
 * Turns what runs into a power and a time: those given, those of a profile, or those of a workload, as
 * <pre>
 * power [kW] = energy at the meter [kWh] / hours
 * </pre>
 */
@Component
class JobResolver {

    static final double MAX_HOURS = 8_784;

    private final CalculatorService calculator;

    JobResolver(CalculatorService calculator) {
        this.calculator = calculator;
    }

    /** The job, or nothing after the reasons were added to the refusals. */
    @Nullable
    Job resolve(ScheduleRequest request, HourlySeries series, Refusals refusals) {
        if (!request.profileKwh().isEmpty()) {
            return Profiles.job(request, refusals);
        }
        var watts = request.options().powerWatts();
        var workload = request.workload();
        int before = refusals.count();
        refusals.positive("hours", workload.hours(), MAX_HOURS, "h");
        if (workload.hours() == null && (watts != null || workload.energyKwh() != null)) {
            refusals.add("hours", "no-hours");
        }
        refusals.positive("powerWatts", watts, Power.MAX_WATTS, "W");
        if (watts != null) {
            WorkloadParameters.of(workload).keySet().stream()
                    .filter(property -> !ScheduleParameters.BESIDE_POWER.contains(property))
                    .forEach(property -> refusals.add(property, "not-with", property, "powerWatts"));
        }
        if (refusals.count() > before) {
            return null;
        }
        return watts == null ? ofWorkload(workload, series, refusals) : new Job(watts / 1000, hours(workload));
    }

    private static double hours(WorkloadRequest workload) {
        return workload.hours() == null ? 0 : workload.hours();
    }

    private @Nullable Job ofWorkload(WorkloadRequest workload, HourlySeries series, Refusals refusals) {
        try {
            var estimate = calculator.estimate(priceable(workload, series));
            var hours = workload.energyKwh() == null ? estimate.work().hours() : workload.hours();
            if (hours == null) {
                refusals.add("hours", "no-hours");
                return null;
            }
            if (!(hours <= MAX_HOURS)) {
                refusals.positive("hours", hours, MAX_HOURS, "h");
                return null;
            }
            return new Job(meter(estimate) / hours, hours);
        } catch (InvalidWorkload e) {
            e.problems()
                    .forEach(problem -> refusals.add(new Refusal(
                            problem.property(),
                            "calculator.problem." + problem.key(),
                            problem.arguments(),
                            problem.allowed())));
            return null;
        }
    }

    /** A grid prices no workload of the calculator, and measured energy has no hours there; its energy needs neither. */
    private static WorkloadRequest priceable(WorkloadRequest workload, HourlySeries series) {
        var change = new HashMap<String, Object>();
        if (workload.zone() != null) {
            change.putAll(Map.of("zone", "", "country", series.countryIso2()));
            change.putAll(Map.of("carbonIntensityLowGPerKwh", "", "carbonIntensityHighGPerKwh", ""));
        } else if (series.countryIso2().isEmpty() && PlaceChoice.named(workload).isEmpty()) {
            change.put("carbonIntensityGPerKwh", 0.0); // an own series has no place; the energy depends on none
        }
        if (workload.energyKwh() != null) {
            change.put("hours", "");
        }
        return WorkloadParameters.with(workload, change);
    }

    private static double meter(Estimate estimate) {
        return estimate.footprint().facilityEnergy().kilowattHours();
    }
}
