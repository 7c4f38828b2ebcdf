package org.mlcarbon.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Hardware;
import org.springframework.stereotype.Component;

/**
 * The same work on other devices, as many of them as the workload uses, in the same place.
 * <pre>
 * hours on the other device [h] = hours × peak rate of the own device / peak rate of the other
 * </pre>
 * Share, utilisation and the power of the hosts stay as they are.
 */
@Component
class HardwareRanking {

    private final Catalog catalog;
    private final CalculatorService calculator;

    HardwareRanking(Catalog catalog, CalculatorService calculator) {
        this.catalog = catalog;
        this.calculator = calculator;
    }

    Comparison of(Estimate estimate) {
        var own = estimate.work().hardware();
        var precision = own == null ? null : Precision.of(own).orElse(null);
        var entries = new ArrayList<Entry>();
        var left = new ArrayList<NotComparable>();
        if (own == null) {
            left.add(NotComparable.of("", "", "no-hardware"));
        } else if (precision == null) {
            left.add(NotComparable.of(own.id(), own.name(), "own-throughput", own.name()));
        } else {
            double rate = Objects.requireNonNull(precision.tflops(own));
            catalog.offeredHardware(estimate.version())
                    .forEach(other -> add(estimate, other, precision, rate, entries, left));
        }
        var priced = estimate.place().priced();
        return new Comparison(
                By.HARDWARE,
                estimate,
                priced == null ? null : priced.series(),
                priced == null ? null : priced.year(),
                precision,
                entries,
                left,
                List.of());
    }

    private void add(
            Estimate estimate,
            Hardware other,
            Precision precision,
            double ownRate,
            List<Entry> entries,
            List<NotComparable> left) {
        var rate = precision.tflops(other);
        if (rate == null) {
            left.add(NotComparable.of(other.id(), other.name(), "no-throughput", precision.name()));
            return;
        }
        boolean own = other.equals(estimate.work().hardware());
        var change = change(estimate, other, own ? 1 : ownRate / rate);
        try {
            var moved = calculator.estimate(WorkloadParameters.with(operational(estimate), change));
            entries.add(new Entry(
                    other.id(),
                    other.name(),
                    moved.footprint(),
                    moved.place().pue(),
                    moved.place().intensity(),
                    own,
                    null,
                    change));
        } catch (InvalidWorkload e) {
            left.add(NotComparable.of(
                    other.id(), other.name(), "refused", e.problems().getFirst()));
        }
    }

    /** The workload without manufacture, which is not compared here and not published for every device. */
    private static WorkloadRequest operational(Estimate estimate) {
        return estimate.embodied().isEmpty()
                ? estimate.request()
                : WorkloadParameters.withoutManufacture(estimate.request());
    }

    private static Map<String, Object> change(Estimate estimate, Hardware other, double times) {
        var request = estimate.request();
        return request.hours() == null
                ? Map.of("hardware", other.id(), "deviceHours", scaled(request.deviceHours(), times))
                : Map.of("hardware", other.id(), "hours", scaled(request.hours(), times));
    }

    private static double scaled(@Nullable Double hours, double times) {
        return Objects.requireNonNull(hours) * times;
    }
}
