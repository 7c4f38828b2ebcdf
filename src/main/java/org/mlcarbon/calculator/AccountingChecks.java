package org.mlcarbon.calculator;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.accounting.JobTime;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.MarginalIntensity;

/** Says what is wrong with the part of a request that only the lenses of accounting read. */
final class AccountingChecks {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final double MAX_OFFSET_KG = 1e12;

    private AccountingChecks() {}

    /** Adds what is wrong with the facts to the problems. */
    static void check(WorkloadRequest request, Problems problems) {
        checkTime(request, problems);
        problems.oneOf("owner", request.owner(), "cloud", "own");
        checkContract(request, problems);
        checkResidual(request, problems);
        checkMarginal(request, problems);
        problems.range("offsetKg", request.offsetKg(), 0, MAX_OFFSET_KG, "kg");
        sourced("offsetKg", request.offsetKg(), "offsetSource", request.offsetSource(), problems);
    }

    private static void checkTime(WorkloadRequest request, Problems problems) {
        if (request.startedAt() == null) {
            return;
        }
        var start = AccountingFacts.instant(request.startedAt());
        if (start.isEmpty()) {
            problems.add("startedAt", "not-a-time", request.startedAt());
        } else {
            int year = start.get().atOffset(ZoneOffset.UTC).getYear();
            problems.year("startedAt", year, FIRST_YEAR, LAST_YEAR);
        }
        if (request.hours() == null && (request.deviceHours() == null || request.deviceCount() == null)) {
            problems.notWithout("startedAt", request.startedAt(), "hours");
        } else if (wallClockHours(request) > JobTime.MAX_HOURS) {
            problems.add("startedAt", "too-long-job", JobTime.MAX_HOURS);
        }
    }

    private static double wallClockHours(WorkloadRequest request) {
        return request.hours() == null
                ? or(request.deviceHours(), 0) / or(request.deviceCount(), 1)
                : request.hours() * or(request.runs(), 1);
    }

    private static double or(@Nullable Number given, double otherwise) {
        return given == null ? otherwise : given.doubleValue();
    }

    private static void checkContract(WorkloadRequest request, Problems problems) {
        problems.range("contractShare", request.contractShare(), 0, 1, "");
        average("contractIntensityGPerKwh", request.contractIntensityGPerKwh(), problems);
        if (request.contractShare() == null) {
            problems.notWithout("contractIntensityGPerKwh", request.contractIntensityGPerKwh(), "contractShare");
            problems.notWithout("contractSource", request.contractSource(), "contractShare");
            return;
        }
        if (request.contractIntensityGPerKwh() == null) {
            problems.add("contractIntensityGPerKwh", "no-contract-intensity");
        }
        if (request.contractShare() < 1 && request.residualIntensityGPerKwh() == null) {
            problems.add("residualIntensityGPerKwh", "no-residual");
        }
        sourced("contractShare", request.contractShare(), "contractSource", request.contractSource(), problems);
    }

    private static void checkResidual(WorkloadRequest request, Problems problems) {
        var residual = request.residualIntensityGPerKwh();
        average("residualIntensityGPerKwh", residual, problems);
        problems.year("residualYear", request.residualYear(), FIRST_YEAR, LAST_YEAR);
        if (residual == null) {
            problems.notWithout("residualYear", request.residualYear(), "residualIntensityGPerKwh");
        }
        sourced("residualIntensityGPerKwh", residual, "residualSource", request.residualSource(), problems);
    }

    private static void checkMarginal(WorkloadRequest request, Problems problems) {
        var marginal = request.marginalIntensityGPerKwh();
        double most = MarginalIntensity.MAX_GRAMS;
        problems.range("marginalIntensityGPerKwh", marginal, -most, most, "g/kWh");
        problems.year("marginalYear", request.marginalYear(), FIRST_YEAR, LAST_YEAR);
        if (marginal == null) {
            problems.notWithout("marginalYear", request.marginalYear(), "marginalIntensityGPerKwh");
        }
        sourced("marginalIntensityGPerKwh", marginal, "marginalSource", request.marginalSource(), problems);
    }

    private static void average(String property, @Nullable Double grams, Problems problems) {
        problems.range(property, grams, 0, CarbonIntensity.MAX_GRAMS, "g/kWh");
    }

    /** A figure that the user brings needs its source, and a source its figure. */
    private static void sourced(
            String figure, @Nullable Double value, String property, @Nullable String source, Problems problems) {
        if (value == null) {
            problems.notWithout(property, source, figure);
        } else if (source == null || source.isBlank()) {
            problems.add(property, "no-source");
        }
        problems.text(property, source);
    }
}
