package org.mlcarbon.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.uncertainty.Correlations.Pair;
import org.mlcarbon.core.uncertainty.ImpossibleCorrelation.Reason;

class CorrelationsTest {

    private static final List<UncertainFactor> FACTORS = Stream.of("a", "b", "c")
            .map(name -> UncertainFactor.of(name, Spread.ofBand(1, 2)))
            .toList();

    /** By hand: 1, 0.6 and √(1 − 0.36) = 0.8. */
    @Test
    void factorsAMatrixOfTwo() {
        var lower = Cholesky.of(List.of(List.of(1.0, 0.6), List.of(0.6, 1.0)));
        assertThat(lower[0][0]).isEqualTo(1);
        assertThat(lower[1][0]).isCloseTo(0.6, within(1e-15));
        assertThat(lower[1][1]).isCloseTo(0.8, within(1e-15));
    }

    /** Two factors that move as one, and two that move against each other: semidefinite, and possible. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, -1, -1", "-1, -1, 1", "1, 0.5, 0.5", "0, 0, 0"})
    void takesWhatIsJustPossible(double ab, double ac, double bc) {
        assertThat(of(ab, ac, bc).matrix(FACTORS)).hasSize(3);
    }

    /** a goes with b, b with c, but a against c: the determinant 1 + 2·abc − a² − b² − c² is negative. */
    @ParameterizedTest
    @CsvSource({"0.9, -0.9, 0.9", "1, 0.5, 0.4", "1, 1, 0.99", "-0.6, -0.6, -0.6"})
    void refusesWhatCannotBeAllAtOnce(double ab, double ac, double bc) {
        assertThatThrownBy(() -> of(ab, ac, bc).matrix(FACTORS)).satisfies(e -> reason(e, Reason.TOGETHER));
    }

    @ParameterizedTest
    @CsvSource({"1.01", "-1.5", "NaN", "Infinity"})
    void refusesAValueThatIsNoCorrelation(double value) {
        assertThatThrownBy(() -> new Pair("a", "b", value)).satisfies(e -> reason(e, Reason.OUTSIDE));
    }

    @Test
    void refusesAnAsymmetricMatrixAFactorWithItselfAndAnUnknownName() {
        var asymmetric = new Correlations(List.of(new Pair("a", "b", 0.3), new Pair("b", "a", 0.4)));
        assertThatThrownBy(() -> asymmetric.matrix(FACTORS)).satisfies(e -> reason(e, Reason.ASYMMETRIC));
        assertThatThrownBy(() -> new Pair("a", "a", 1)).satisfies(e -> reason(e, Reason.ITSELF));
        var unknown = new Correlations(List.of(new Pair("a", "x", 0.3)));
        assertThatThrownBy(() -> unknown.matrix(FACTORS)).satisfies(e -> reason(e, Reason.UNKNOWN));
    }

    /** Correlation 1 adds deviations, −1 takes them away, as the parallelogram law has it. */
    @ParameterizedTest
    @CsvSource({"1, 0.5", "-1, 0.1", "0, 0.36055512754639896"})
    void correlationWidensOrNarrowsAProduct(double value, double deviation) {
        var sum = SumOfProducts.of(
                1,
                List.of(UncertainFactor.of("a", new Spread(0.3, 0.3)), UncertainFactor.of("b", new Spread(0.2, 0.2))));
        var correlations = new Correlations(List.of(new Pair("a", "b", value)));
        assertThat(ClosedForm.spread(sum, correlations).up()).isCloseTo(deviation, within(1e-12));
    }

    private static Correlations of(double ab, double ac, double bc) {
        return new Correlations(List.of(new Pair("a", "b", ab), new Pair("a", "c", ac), new Pair("b", "c", bc)));
    }

    private static void reason(Throwable refused, Reason reason) {
        assertThat(refused)
                .isInstanceOfSatisfying(
                        ImpossibleCorrelation.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
