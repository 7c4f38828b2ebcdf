package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.Hardware;
import org.mlcarbon.core.quantity.Power;

/** The factors of the energy that devices drew, in the order in which they are multiplied. */
final class WorkFactors {

    private WorkFactors() {}

    static List<Factor> of(WorkloadRequest request, Power power, @Nullable Hardware hardware) {
        var factors = new ArrayList<Factor>();
        factors.add(
                hardware == null
                        ? given("devicePowerWatts", power.watts(), "W")
                        : new Factor(
                                "devicePowerWatts",
                                power.watts(),
                                "W",
                                Status.PUBLISHED,
                                hardware.powerKind(),
                                hardware.releaseYear(),
                                hardware.source()));
        if (request.deviceHours() == null) {
            factors.add(givenOrDefault("deviceCount", request.deviceCount(), 1, "1"));
            factors.add(given("hours", request.hours() == null ? 0 : request.hours(), "h"));
            factors.add(givenOrDefault("runs", request.runs(), 1, "1"));
        } else {
            factors.add(given("deviceHours", request.deviceHours(), "h"));
        }
        factors.add(givenOrDefault("deviceShare", request.deviceShare(), 1, "1"));
        factors.add(givenOrDefault("utilisation", request.utilisation(), 1, "1"));
        if (request.hostPowerWatts() != null) {
            factors.add(given("hostPowerWatts", request.hostPowerWatts(), "W"));
        }
        return List.copyOf(factors);
    }

    private static Factor given(String name, double value, String unit) {
        return new Factor(name, value, unit, Status.GIVEN, null, null, null);
    }

    private static Factor givenOrDefault(String name, @Nullable Number value, double otherwise, String unit) {
        return value == null
                ? new Factor(name, otherwise, unit, Status.DEFAULT, null, null, null)
                : given(name, value.doubleValue(), unit);
    }
}
