package org.mlcarbon.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void noQuantityIsNegativeOrNotANumber(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Power(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new Energy(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new Emissions(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new CarbonIntensity(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pue(value));
    }

    @Test
    void namesQuantityRangeUnitAndValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarbonIntensity(2_000.5))
                .withMessage("carbon intensity must be between 0 and 2000 g CO2e/kWh, was 2000.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new Pue(0.99)).withMessageContaining("between 1 and 3");
    }

    @Test
    void boundsBelongToTheRange() {
        assertThat(new CarbonIntensity(0).gramsPerKilowattHour()).isZero();
        assertThat(new CarbonIntensity(2_000).gramsPerKilowattHour()).isEqualTo(2_000);
        assertThat(new Pue(3).ratio()).isEqualTo(3);
    }

    /** 0.954 lb/kWh is the US mean of Strubell et al. 2019; × 453.59237 g = 432.727 g. */
    @Test
    void convertsPoundsAndKilograms() {
        assertThat(CarbonIntensity.ofPoundsPerKilowattHour(0.954).gramsPerKilowattHour())
                .isCloseTo(432.727, within(5e-4));
        assertThat(CarbonIntensity.ofKilogramsPerKilowattHour(0.385).gramsPerKilowattHour())
                .isCloseTo(385, within(1e-9));
    }

    /** 626,155 lb is 284 t: Strubell et al. 2019 in the units of Patterson et al. 2021. */
    @Test
    void reproducesTheTonnesOfTheArchitectureSearch() {
        var search = new Emissions(626_155 * Emissions.KILOGRAMS_PER_POUND);
        assertThat(search.tonnes()).isCloseTo(284, within(0.5));
        assertThat(search.pounds()).isCloseTo(626_155, within(1e-6));
    }

    @Test
    void refusesAnIntervalThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    }
}
