package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.common.text.QuantityFormat;

/** The product of an estimate with its numbers, such as "(700 W × 8 × 100 h + 600 W × 100 h) × 1.15 × 418 g CO₂e/kWh". */
record EnergyFormula(Estimate estimate, QuantityFormat format) {

    private static final Set<String> TRIVIAL = Set.of("runs", "deviceShare", "utilisation");
    private static final Set<String> PLACE = Set.of("pue", "carbonIntensityGPerKwh");

    /** Powers of the hosts, each of which works as long as the job. */
    private static final List<String> HOSTS = List.of("hostPowerWatts", "cpuPowerWatts", "memoryPowerWatts");

    /** What is no factor of the devices. */
    private static final Set<String> BESIDE = Set.of(
            "hostPowerWatts",
            "cpuPowerWatts",
            "memoryPowerWatts",
            "memoryGb",
            "hostCount",
            "idlePowerWatts",
            "idleShare",
            "idleDeviceHours");

    String text() {
        var terms = new ArrayList<String>();
        terms.add(product(estimate.factors().stream()
                .filter(factor -> !BESIDE.contains(factor.name()) && !PLACE.contains(factor.name()))
                .filter(factor -> factor.value() != 1 || !TRIVIAL.contains(factor.name()))
                .toList()));
        double hours = Objects.requireNonNullElse(estimate.work().hours(), 0.0);
        for (var factor : estimate.factors()) {
            if (HOSTS.contains(factor.name())) {
                terms.add(format.plain(factor.value(), "W") + " × " + format.plain(hours, "h"));
            }
        }
        idle().ifPresent(terms::add);
        var energy = terms.size() == 1 ? terms.getFirst() : "(" + String.join(" + ", terms) + ")";
        var place = product(estimate.factors().stream()
                .filter(factor -> PLACE.contains(factor.name()))
                .filter(factor -> !PuePicker.INSIDE_ENERGY.equals(factor.kind()))
                .toList());
        return energy + " × " + place;
    }

    private java.util.Optional<String> idle() {
        var request = estimate.request();
        return estimate.factors().stream()
                .filter(factor -> factor.name().equals("idleDeviceHours"))
                .findFirst()
                .map(hours -> format.plain(Objects.requireNonNullElse(request.idlePowerWatts(), 0.0), "W") + " × "
                        + format.plain(hours.value(), "h")
                        + (request.deviceShare() == null || request.deviceShare() == 1
                                ? ""
                                : " × " + format.plain(request.deviceShare())));
    }

    private String product(List<Factor> factors) {
        return String.join(
                " × ",
                factors.stream()
                        .map(factor -> format.plain(factor.value(), factor.unit()))
                        .toList());
    }
}
