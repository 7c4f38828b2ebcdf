package org.mlcarbon.doubt;

import java.util.List;
import java.util.Locale;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.UncertainSum;
import org.mlcarbon.calculator.Work.Boundary;
import org.mlcarbon.core.footprint.DefaultSpread;

/**
 * Why a factor has the spread that it has: the rule of the method page that applied, or what the user stated.
 *
 * @param factor its name
 * @param key of the rule; the text {@code doubt.rule.<key>} says it with its source
 * @param low 5 % end / point estimate
 * @param high 95 % end / point estimate
 */
public record SpreadRule(String factor, String key, double low, double high) {

    /** The rules of all factors of an estimate, in the order in which they are multiplied. */
    public static List<SpreadRule> of(Estimate estimate) {
        return UncertainSum.of(estimate).factors().stream()
                .map(factor -> new SpreadRule(factor.name(), key(factor.name(), estimate), factor.low(), factor.high()))
                .toList();
    }

    private static String key(String factor, Estimate estimate) {
        return switch (factor) {
            case UncertainSum.PUE -> pue(estimate);
            case UncertainSum.INTENSITY -> intensity(estimate);
            case UncertainSum.HOST_ENERGY -> "host";
            case UncertainSum.CPU_ENERGY -> estimate.request().cpu() == null ? "cpu" : "cpu-rating";
            case UncertainSum.IDLE_ENERGY -> "idle";
            case UncertainSum.MEMORY_ENERGY -> "memory";
            default -> energy(estimate);
        };
    }

    private static String energy(Estimate estimate) {
        var work = estimate.work();
        var hardware = work.hardware();
        if (work.ownSpread() != null) {
            return "own";
        }
        if (work.boundary() == Boundary.HARDWARE_MEASURED || work.boundary() == Boundary.FACILITY_MEASURED) {
            return "measured";
        }
        if (hardware != null && hardware.isMeanPower()) {
            return "mean-power";
        }
        if (estimate.request().utilisation() != null) {
            return "utilisation";
        }
        return work.boundary() == Boundary.DEVICES_AND_HOSTS ? "unknown-utilisation" : "server";
    }

    private static String pue(Estimate estimate) {
        var place = estimate.place();
        if (place.ownSpread().pue() != null) {
            return "own";
        }
        return estimate.work().boundary() == Boundary.FACILITY_MEASURED
                ? "pue-inside"
                : "pue-" + place.pueKind().name().toLowerCase(Locale.ROOT);
    }

    private static String intensity(Estimate estimate) {
        var place = estimate.place();
        if (place.ownSpread().intensity() != null) {
            return "own";
        }
        var hours = estimate.work().hours();
        return switch (place.intensityKind()) {
            case GIVEN -> "intensity-given";
            case ZONE -> hours == null || hours < DefaultSpread.MONTH_HOURS ? "intensity-short" : "intensity-long";
            case COUNTRY -> "intensity-country";
            case WORLD -> "intensity-world";
        };
    }
}
