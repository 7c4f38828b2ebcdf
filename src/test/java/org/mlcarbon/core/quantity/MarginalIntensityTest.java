package org.mlcarbon.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarginalIntensityTest {

    /** 10 kWh × −12 g/kWh = −120 g. */
    @Test
    void aNegativeMarginIsNotClipped() {
        assertThat(new MarginalIntensity(-12).kilogramsOf(new Energy(10))).isCloseTo(-0.12, within(1e-12));
        assertThat(new MarginalIntensity(0).kilogramsOf(new Energy(10))).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5_000.1, 5_000.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatNoGridHas(double grams) {
        assertThatThrownBy(() -> new MarginalIntensity(grams))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("between -5000 and 5000 g/kWh");
    }

    /** Nothing takes one where the other is meant, so that no ratio of the two can be written. */
    @Test
    void noMethodMixesItWithAnAverage() {
        for (var type : new Class<?>[] {MarginalIntensity.class, CarbonIntensity.class}) {
            var other = type == MarginalIntensity.class ? CarbonIntensity.class : MarginalIntensity.class;
            assertThat(type.getDeclaredMethods())
                    .noneMatch(
                            method -> Arrays.asList(method.getParameterTypes()).contains(other))
                    .noneMatch(method -> method.getReturnType() == other);
        }
    }
}
