package org.mlcarbon.core.othertools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Steps from one calculator to another. */
class WalkTest {

    private static final Rounding TO_TWO = new Rounding(2, true);

    /** One V100 for 100 h: 30 kWh × 0.37 = 11.1 kg, and 31.192 kWh × 1.56 × 423.94 g = 20.6287 kg; by hand, in order. */
    @Test
    void goesFromMlCo2ImpactToGreenAlgorithms() {
        var impact = new Chain(30, 1, 0, 1, 367.8, TO_TWO);
        var green = new Chain(30, 1, 1.192, 1.56, 423.94, Rounding.NONE);
        var steps = Walk.between(impact, green);
        assertThat(steps).extracting(Walk.Step::kind).containsExactly(StepKind.values());
        // 46.8 × 0.37 = 17.316 → 17.32; 31.192 × 1.56 = 48.65952 → 48.66, × 0.37 = 18.0042 → 18; × 0.42 = 20.4372 →
        // 20.44
        assertThat(steps).extracting(Walk.Step::toKg).startsWith(17.32, 17.32, 17.32, 18.0, 20.44);
        assertThat(steps.getLast().toKg()).isCloseTo(20.62872, within(1e-5));
    }

    @RepeatedTest(300)
    void addsUpToTheDifferenceInBothDirections(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var one = random(random);
        var other = random(random);
        addsUp(one, other);
        addsUp(other, one);
    }

    /** The ends are equal bit for bit and the steps join; the sum of doubles is held to 1e-12 of the largest figure. */
    private static void addsUp(Chain from, Chain to) {
        var steps = Walk.between(from, to);
        assertThat(steps.getFirst().fromKg()).isEqualTo(from.kilograms());
        assertThat(steps.getLast().toKg()).isEqualTo(to.kilograms());
        double largest = from.kilograms();
        double sum = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                assertThat(steps.get(i).fromKg()).isEqualTo(steps.get(i - 1).toKg());
            }
            sum += steps.get(i).deltaKg();
            largest = Math.max(largest, steps.get(i).toKg());
        }
        assertThat(sum).isCloseTo(to.kilograms() - from.kilograms(), within(1e-12 * largest));
    }

    private static Chain random(Random random) {
        return new Chain(
                Math.exp(random.nextDouble(-5, 15)),
                random.nextDouble(),
                random.nextBoolean() ? 0 : Math.exp(random.nextDouble(-5, 10)),
                random.nextDouble(1, 3),
                random.nextDouble(0, 1500),
                random.nextBoolean() ? Rounding.NONE : TO_TWO);
    }

    @Test
    void leavesEqualFiguresWhereTheyAre() {
        var chain = new Chain(30, 1, 0, 1.1, 400, Rounding.NONE);
        assertThat(Walk.between(chain, chain))
                .allSatisfy(step -> assertThat(step.deltaKg()).isZero());
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> new Chain(Double.NaN, 1, 0, 1, 400, Rounding.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN kWh");
    }
}
