package org.mlcarbon.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.footprint.DefaultSpread.IntensityKind;
import org.mlcarbon.core.footprint.DefaultSpread.PueKind;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.footprint.SumSpread;
import org.mlcarbon.core.quantity.Pue;
import org.mlcarbon.core.uncertainty.SumOfProducts.Term;

/**
 * The closed form against Monte Carlo. For a lognormal with deviation σ the standard error of the p-quantile’s logarithm
 * over n draws is √(p (1 − p) / n) / φ(z) · σ with the standard normal density φ: φ(0) = 0.39894 and φ(1.64485) =
 * 0.10314, so 1.2533 σ / √n for the median and 2.1132 σ / √n for the ends (Kendall and Stuart, vol. 1, 10.10). Of
 * several hundred comparisons none may be further off than 4.5 standard errors (7 in a million).
 */
class MonteCarloTest {

    private static final double ENDS = 2.1132;
    private static final double MEDIAN = 1.2533;
    private static final double ERRORS = 4.5;

    /** 300 W × 100 h in aws us-east-1, the worked case of METHODS section 6: 14.421 kg, 8.09 to 25.69. */
    @Test
    void givesTheWorkedCaseWithinItsSamplingError() {
        var sum = SumOfProducts.of(
                14.421,
                List.of(
                        UncertainFactor.of("energy", DefaultSpread.serverAtDevicePower()),
                        UncertainFactor.of("pue", DefaultSpread.of(new Pue(1.15), PueKind.SITE)),
                        UncertainFactor.of("intensity", DefaultSpread.of(IntensityKind.ZONE, 100))));
        var range = new MonteCarlo(MonteCarlo.MOST, 1)
                .sample(sum, Correlations.NONE)
                .range();
        double error = ENDS * 0.3511 / 1000;
        assertThat(range.low()).isCloseTo(8.09, within(0.005 + 8.09 * ERRORS * error));
        assertThat(range.high()).isCloseTo(25.69, within(0.005 + 25.69 * ERRORS * error));
    }

    /** Products of two to seven lognormal factors, half of them correlated: the closed form is exact. */
    static Stream<Long> products() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    @ParameterizedTest
    @MethodSource("products")
    void agreesWithTheClosedFormOfAProduct(long seed) {
        agree(seed, seed % 40 == 0 ? 1_000_000 : 20_000);
    }

    private static void agree(long seed, int draws) {
        var random = new Random(seed);
        var factors = new ArrayList<UncertainFactor>();
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            factors.add(UncertainFactor.of("f" + i, Spread.ofBand(1, 1 + 2 * random.nextDouble())));
        }
        var sum = SumOfProducts.of(Math.exp(10 * random.nextDouble()), factors);
        var correlations = seed % 2 == 0
                ? Correlations.NONE
                : new Correlations(List.of(new Correlations.Pair("f0", "f1", 2 * random.nextDouble() - 1)));
        var sample = new MonteCarlo(draws, seed).sample(sum, correlations);
        var spread = ClosedForm.spread(sum, correlations);
        var range = spread.around(sum.point());
        double error = ERRORS * spread.up() / Math.sqrt(draws);
        assertThat(Math.log(sample.quantile(0.05) / range.low())).isCloseTo(0, within(ENDS * error));
        assertThat(Math.log(sample.median() / sum.point())).isCloseTo(0, within(MEDIAN * error));
        assertThat(Math.log(sample.quantile(0.95) / range.high())).isCloseTo(0, within(ENDS * error));
    }

    /**
     * Where chips cannot draw more than their TDP, and a PUE cannot fall below 1, to 5 %. Where the point is itself the
     * bound, half of all draws lie below and half at it, so that the 95 % point is between the 90 % point of the other
     * factors (z = 1.2816) and the closed form, which is on the safe side.
     */
    @ParameterizedTest
    @MethodSource("products")
    void agreesWithTheClosedFormWhereFactorsAreBounded(long seed) {
        var random = new Random(seed);
        double utilisation = 0.3 + 0.7 * random.nextDouble();
        double pue = 1 + random.nextDouble();
        var kind = PueKind.values()[random.nextInt(3)];
        var grid = IntensityKind.values()[random.nextInt(4)];
        var devices =
                seed % 10 == 0 ? DefaultSpread.devicesAtUnknownUtilisation() : DefaultSpread.devicesAt(utilisation);
        var sum = SumOfProducts.of(
                100,
                List.of(
                        new UncertainFactor("energy", devices, 0, seed % 10 == 0 ? 1 : 1 / utilisation),
                        new UncertainFactor(
                                "pue", DefaultSpread.of(new Pue(pue), kind), 1 / pue, Double.POSITIVE_INFINITY),
                        UncertainFactor.of("intensity", DefaultSpread.of(grid, 100))));
        var sample =
                new MonteCarlo(100_000, seed).sample(sum, Correlations.NONE).range();
        var closed = ClosedForm.range(sum, Correlations.NONE);
        assertThat(sample.low()).isCloseTo(closed.low(), within(closed.low() * 0.05));
        if (devices.up() > 0) {
            assertThat(sample.high()).isCloseTo(closed.high(), within(closed.high() * 0.05));
        } else {
            double others = sum.factors()
                    .get(1)
                    .spread()
                    .times(sum.factors().get(2).spread())
                    .up();
            assertThat(sample.high()).isBetween(0.99 * 100 * Math.exp(1.2816 * others), 1.01 * closed.high());
        }
    }

    /**
     * Sums of terms that share factors, as the runs of a project do, against {@link SumSpread}: it ends with the second
     * order, which leaves 0.5 % beside the sampling error.
     */
    @ParameterizedTest
    @MethodSource("products")
    void agreesWithTheClosedFormOfASum(long seed) {
        var random = new Random(seed);
        var shared = UncertainFactor.of("pue", Spread.ofBand(1, 1 + random.nextDouble()));
        var closed = new SumSpread();
        var terms = new ArrayList<Term>();
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            double amount = 1 + 9 * random.nextDouble();
            var own = UncertainFactor.of("own" + i, Spread.ofBand(1, 1 + random.nextDouble()));
            terms.add(new Term(amount, List.of(own, shared)));
            closed.add(amount, own.spread().times(shared.spread()));
            closed.alone(amount, own.spread());
            closed.shares("pue", amount, shared.spread());
        }
        var sample = new MonteCarlo(20_000, seed)
                .sample(new SumOfProducts(terms), Correlations.NONE)
                .range();
        var range = closed.range();
        double error = 0.005 + ERRORS * ENDS * closed.spread().up() / Math.sqrt(20_000);
        assertThat(Math.log(sample.low() / range.low())).isCloseTo(0, within(error));
        assertThat(Math.log(sample.high() / range.high())).isCloseTo(0, within(error));
    }

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherOneOthers() {
        var sum = SumOfProducts.of(1, List.of(UncertainFactor.of("a", Spread.ofBand(1, 2))));
        var first = new MonteCarlo(1_000, 7).sample(sum, Correlations.NONE);
        assertThat(new MonteCarlo(1_000, 7).sample(sum, Correlations.NONE).median())
                .isEqualTo(first.median());
        assertThat(new MonteCarlo(1_000, 8).sample(sum, Correlations.NONE).median())
                .isNotEqualTo(first.median());
    }

    /** A factor of both terms is drawn once: 1 · f + 1 · f is 2 · f, and f / f is 1. */
    @Test
    void aSharedFactorIsDrawnOnce() {
        var factor = UncertainFactor.of("f", Spread.ofBand(1, 3));
        var term = new Term(1, List.of(factor));
        var twice = new MonteCarlo(5_000, 3).sample(new SumOfProducts(List.of(term, term)), Correlations.NONE);
        var once = new MonteCarlo(5_000, 3).sample(SumOfProducts.of(2, List.of(factor)), Correlations.NONE);
        assertThat(twice.quantile(0.95)).isEqualTo(once.quantile(0.95));
        var ratio = new MonteCarlo(5_000, 3)
                .ratio(SumOfProducts.of(5, List.of(factor)), SumOfProducts.of(10, List.of(factor)), Correlations.NONE);
        assertThat(ratio.range().low()).isCloseTo(0.5, within(1e-12));
        assertThat(ratio.range().high()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void noDrawLiesBeyondABound() {
        var factor = new UncertainFactor("f", Spread.ofBand(1, 9), 0.8, 1.1);
        var sample = new MonteCarlo(50_000, 3).sample(SumOfProducts.of(10, List.of(factor)), Correlations.NONE);
        assertThat(sample.quantile(0)).isEqualTo(8);
        assertThat(sample.quantile(1)).isEqualTo(11);
    }

    /** The binomial standard error against the formula of the lognormal, within a fifth: it is an estimate itself. */
    @ParameterizedTest
    @CsvSource({"0.05, 2.1132", "0.5, 1.2533", "0.95, 2.1132"})
    void estimatesTheStandardErrorOfAQuantile(double p, double factor) {
        var spread = Spread.ofBand(1, 2);
        var sample = new MonteCarlo(1_000_000, 11)
                .sample(SumOfProducts.of(1, List.of(UncertainFactor.of("a", spread))), Correlations.NONE);
        double error = factor * spread.up() / 1000 * sample.quantile(p);
        assertThat(sample.standardError(p)).isCloseTo(error, within(error / 5));
    }

    @Test
    void aSumWithoutFactorsIsExact() {
        var sample = new MonteCarlo(1_000, 1).sample(SumOfProducts.of(3, List.of()), Correlations.NONE);
        assertThat(sample.range().low()).isEqualTo(3);
        assertThat(sample.range().high()).isEqualTo(3);
    }

    @Test
    void refusesTooFewAndTooManyDraws() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MonteCarlo(999, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MonteCarlo(1_000_001, 1));
    }
}
