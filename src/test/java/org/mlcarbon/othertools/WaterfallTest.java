package org.mlcarbon.othertools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mlcarbon.catalog.Catalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Every pair of calculators, both ways, on random workloads. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = PeersTest.DATABASE)
class WaterfallTest {

    private static final List<String> PLACES = List.of(
            "aws/us-east-1", "aws/eu-west-1", "azure/westeurope", "gcp/us-central1", "US", "DE", "US-VA", "world");

    @Autowired
    private OtherToolsService service;

    @Autowired
    private Catalog catalog;

    @RepeatedTest(100)
    void addsUpForEveryPair(RepetitionInfo repetition) {
        var ends = ends(random(new Random(repetition.getCurrentRepetition())));
        assertThat(ends).hasSizeGreaterThan(2);
        for (var from : ends) {
            for (var to : ends) {
                addsUp(Waterfall.between(from, to));
            }
        }
    }

    private List<ToolEstimate> ends(ToolWorkload work) {
        var ends = new ArrayList<>(service.all(work, catalog.current()).stream()
                .filter(ToolEstimate::computable)
                .toList());
        ends.add(ToolEstimate.own("2026.11", "2026-11-21", 42, 0.7, 3, 1.15, 418, List.of()));
        return ends;
    }

    /** The ends are the two figures bit for bit and the steps join; their sum as doubles is held to 1e-12 of the largest. */
    private static void addsUp(Waterfall waterfall) {
        double at = waterfall.from().kilograms();
        double sum = 0;
        double largest = at;
        for (var step : waterfall.steps()) {
            assertThat(step.fromKg()).isEqualTo(at);
            at = step.toKg();
            sum += step.deltaKg();
            largest = Math.max(largest, at);
        }
        double difference = waterfall.to().kilograms() - waterfall.from().kilograms();
        assertThat(at).isEqualTo(waterfall.to().kilograms());
        assertThat(sum).isCloseTo(difference, within(1e-12 * largest));
        assertThat(waterfall.differing())
                .allSatisfy(step -> assertThat(step.deltaKg()).isNotZero());
    }

    private static ToolWorkload random(Random random) {
        double hours = Math.exp(random.nextDouble(-2, 9));
        return new ToolWorkload(
                "tesla-v100-sxm2-32gb",
                random.nextDouble(50, 1000),
                hours * random.nextInt(1, 100),
                hours,
                orNot(random, random.nextDouble()),
                orNot(random, random.nextDouble(0, 500)),
                null,
                true,
                new HostDetails(
                        orNot(random, random.nextDouble(1, 4000)),
                        orNot(random, random.nextDouble(1, 200)),
                        orNot(random, random.nextDouble(10, 900))),
                orNot(random, random.nextDouble(1, 3)),
                Whereabouts.of(PLACES.get(random.nextInt(PLACES.size()))),
                random.nextBoolean() ? Whereabouts.of("aws/us-west-2") : null);
    }

    private static @Nullable Double orNot(Random random, double value) {
        return random.nextBoolean() ? value : null;
    }

    @Test
    void saysWhyACalculatorGivesNothing() {
        var energyOnly = new ToolWorkload(
                null,
                null,
                null,
                null,
                null,
                null,
                30.0,
                true,
                HostDetails.NONE,
                null,
                Whereabouts.country("DE"),
                null);
        var missing = EnumSet.noneOf(Missing.class);
        service.all(energyOnly, catalog.current()).stream()
                .map(ToolEstimate::missing)
                .filter(reason -> reason != null)
                .forEach(missing::add);
        assertThat(missing)
                .contains(Missing.POWER_AND_HOURS, Missing.NOT_IN_ITS_TABLE, Missing.LIVE_INTENSITY, Missing.STATE);
        var nothing = service.all(energyOnly, catalog.current()).getFirst();
        var none = service.all(energyOnly, catalog.current()).stream()
                .filter(estimate -> !estimate.computable())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> Waterfall.between(nothing, none)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void marksTheWorldMeanOfACalculatorAsItsDefault() {
        var antarctica = ToolWorkload.devices(300, 1, 100, Whereabouts.country("AQ"));
        var tracker = service.all(antarctica, catalog.current()).stream()
                .filter(estimate -> estimate.id().equals("carbontracker"))
                .findFirst()
                .orElseThrow();
        // 30 kWh × 1.58 × 481 g
        assertThat(tracker.kilograms()).isCloseTo(22.7994, within(1e-9));
        assertThat(tracker.factors().getLast())
                .hasFieldOrPropertyWithValue("kind", "world")
                .hasFieldOrPropertyWithValue("status", org.mlcarbon.catalog.Factor.Status.DEFAULT);
    }

    /** The wall-clock of GPU-hours alone is not known, and memory is counted by it. */
    @Test
    void asksForHoursWhereMemoryIsCounted() {
        var deviceHours = new ToolWorkload(
                null,
                300.0,
                800.0,
                null,
                null,
                null,
                null,
                true,
                HostDetails.NONE,
                null,
                Whereabouts.country("US"),
                null);
        assertThat(service.all(deviceHours, catalog.current()))
                .filteredOn(estimate -> estimate.id().equals("green-algorithms"))
                .allMatch(estimate -> estimate.missing() == Missing.HOURS);
    }
}
