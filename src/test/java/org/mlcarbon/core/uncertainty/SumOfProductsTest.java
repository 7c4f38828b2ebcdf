package org.mlcarbon.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.uncertainty.Narrowing.Measurement;
import org.mlcarbon.core.uncertainty.SumOfProducts.Term;

class SumOfProductsTest {

    private static final UncertainFactor DEVICES = UncertainFactor.of("devices", Spread.ofBand(0.5, 2));
    private static final UncertainFactor HOSTS = UncertainFactor.of("hosts", Spread.ofBand(0.8, 1.25));
    private static final UncertainFactor GRID = UncertainFactor.of("grid", Spread.ofBand(0.9, 1 / 0.9));

    /** 30 kg of devices and 10 kg of hosts on one grid. */
    private static final SumOfProducts SUM =
            new SumOfProducts(List.of(new Term(30, List.of(DEVICES, GRID)), new Term(10, List.of(HOSTS, GRID))));

    /** By hand: 30 · 0.5 + 10 = 25 and 30 · 2 + 10 = 70; 40 · 0.9 = 36 and 40 / 0.9; 30 + 8 = 38 and 30 + 12.5. */
    @Test
    void swingsOneFactorAtATimeTheWidestFirst() {
        var swings = Swing.of(SUM);
        assertThat(swings).extracting(Swing::name).containsExactly("devices", "grid", "hosts");
        assertThat(swings.get(0).low()).isCloseTo(25, within(1e-9));
        assertThat(swings.get(0).high()).isCloseTo(70, within(1e-9));
        assertThat(swings.get(1).low()).isCloseTo(36, within(1e-9));
        assertThat(swings.get(1).high()).isCloseTo(40 / 0.9, within(1e-9));
        assertThat(swings.get(2).low()).isCloseTo(38, within(1e-9));
        assertThat(swings.get(2).high()).isCloseTo(42.5, within(1e-9));
    }

    /** As {@link Spread#plus} and {@link Spread#times} have it. */
    @Test
    void itsClosedFormIsThatOfTheFormulasOfTheFootprint() {
        var expected = DEVICES.spread().plus(HOSTS.spread(), 0.75).times(GRID.spread());
        assertThat(SUM.spread().down()).isCloseTo(expected.down(), within(1e-12));
        assertThat(SUM.spread().up()).isCloseTo(expected.up(), within(1e-12));
    }

    /** Devices are the widest: a meter on them narrows most, and one that is worse than the guess is not named. */
    @Test
    void namesTheMeasurementThatNarrowsMost() {
        var meter = new Measurement("meter", Set.of("devices", "hosts"), DefaultSpread.measuredEnergy());
        var grid = new Measurement("hourly", Set.of("grid"), Spread.NONE);
        var worse = new Measurement("guess", Set.of("hosts"), Spread.ofBand(0.1, 10));
        var found = Narrowing.of(SUM, Correlations.NONE, List.of(grid, worse, meter));
        assertThat(found).extracting(one -> one.measurement().name()).containsExactly("meter", "hourly");
        var left = DefaultSpread.measuredEnergy().times(GRID.spread()).around(40);
        assertThat(found.getFirst().range().low()).isCloseTo(left.low(), within(1e-9));
        assertThat(found.getFirst().range().high()).isCloseTo(left.high(), within(1e-9));
    }

    /** What both settings share cancels: only the two grids remain, by hand √(a² + b²). */
    @Test
    void aRatioKeepsOnlyWhatDiffers() {
        var other = UncertainFactor.of("other grid", Spread.ofBand(0.7, 1 / 0.7));
        var there =
                new SumOfProducts(List.of(new Term(3, List.of(DEVICES, other)), new Term(1, List.of(HOSTS, other))));
        assertThat(Ratio.cancelled(there, SUM)).containsExactlyInAnyOrder(DEVICES, HOSTS);
        assertThat(Ratio.remaining(there, SUM)).containsExactlyInAnyOrder(GRID, other);
        var spread = ClosedForm.ratio(there, SUM, Correlations.NONE);
        assertThat(spread.up()).isCloseTo(other.spread().times(GRID.spread()).up(), within(1e-12));
        var drawn = new MonteCarlo(1_000_000, 5)
                .ratio(there, SUM, Correlations.NONE)
                .range();
        var range = spread.around(0.1);
        assertThat(Math.log(drawn.low() / range.low())).isCloseTo(0, within(4.5 * 2.1132 * spread.up() / 1000));
        assertThat(Math.log(drawn.high() / range.high())).isCloseTo(0, within(4.5 * 2.1132 * spread.up() / 1000));
    }

    @Test
    void theLowerSideOfAFactorBelowTheLineWidensTheUpperSideOfTheRatio() {
        var bounded = UncertainFactor.of("bounded", new Spread(0.4, 0));
        var exact = SumOfProducts.of(1, List.of());
        assertThat(ClosedForm.ratio(exact, SumOfProducts.of(1, List.of(bounded)), Correlations.NONE))
                .isEqualTo(new Spread(0, 0.4));
        assertThat(ClosedForm.ratio(SumOfProducts.of(1, List.of(bounded)), exact, Correlations.NONE))
                .isEqualTo(new Spread(0.4, 0));
    }

    @Test
    void refusesOneNameForTwoFactors() {
        var twice = List.of(new Term(1, List.of(GRID)), new Term(1, List.of(UncertainFactor.of("grid", Spread.NONE))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SumOfProducts(twice))
                .withMessageContaining("grid");
        assertThatIllegalArgumentException().isThrownBy(() -> new UncertainFactor("f", Spread.NONE, 1.1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new UncertainFactor("f", Spread.NONE, 0, 0.9));
    }

    @Test
    void aSumOfNothingIsExact() {
        var nothing = SumOfProducts.of(0, List.of(GRID));
        assertThat(nothing.spread()).isEqualTo(Spread.NONE);
        assertThat(Narrowing.of(nothing, Correlations.NONE, List.of())).isEmpty();
    }
}
