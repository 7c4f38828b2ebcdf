package org.mlcarbon.core.uncertainty;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Interval;

/**
 * The range of a sum of products to first order in the logarithms. With the share s_k of the sum that factor k
 * multiplies and the correlation ρ between two factors
 * <pre>
 * σ² = Σ_k Σ_l ρ_kl · s_k σ_k · s_l σ_l        range = C · e^(−z σ) … C · e^(z σ⁺)
 * </pre>
 * Exact for one product of lognormal factors without bounds. Source: JCGM 100:2008, section 5.2.2, equation 16.
 */
public final class ClosedForm {

    private ClosedForm() {}

    /**
     * The spread of the sum.
     *
     * @throws ImpossibleCorrelation see {@link Correlations#matrix}
     */
    public static Spread spread(SumOfProducts sum, Correlations correlations) {
        var factors = sum.factors();
        var matrix = correlations.matrix(factors);
        return new Spread(
                deviation(
                        factors,
                        matrix,
                        factor -> sum.share(factor) * factor.spread().down()),
                deviation(
                        factors,
                        matrix,
                        factor -> sum.share(factor) * factor.spread().up()));
    }

    /** The 5 to 95 % interval of the sum, in its unit. */
    public static Interval range(SumOfProducts sum, Correlations correlations) {
        return spread(sum, correlations).around(sum.point());
    }

    /**
     * The spread of a / b. What multiplies both by the same share cancels; what multiplies only b, or b more than a,
     * works the other way round.
     *
     * @throws ImpossibleCorrelation see {@link Correlations#matrix}
     */
    public static Spread ratio(SumOfProducts a, SumOfProducts b, Correlations correlations) {
        var factors = Ratio.factors(a, b);
        var matrix = correlations.matrix(factors);
        ToDoubleFunction<UncertainFactor> net = factor -> a.share(factor) - b.share(factor);
        return new Spread(
                deviation(factors, matrix, factor -> side(net.applyAsDouble(factor), factor.spread())),
                deviation(
                        factors,
                        matrix,
                        factor ->
                                side(net.applyAsDouble(factor), factor.spread().inverse())));
    }

    private static double side(double net, Spread spread) {
        return net * (net > 0 ? spread.down() : spread.up());
    }

    private static double deviation(
            List<UncertainFactor> factors, List<List<Double>> matrix, ToDoubleFunction<UncertainFactor> part) {
        double[] parts = factors.stream().mapToDouble(part).toArray();
        double variance = 0;
        for (int k = 0; k < parts.length; k++) {
            for (int l = 0; l < parts.length; l++) {
                variance += matrix.get(k).get(l) * parts[k] * parts[l];
            }
        }
        return Math.sqrt(Math.max(0, variance)); // rounding alone takes it below 0, the matrix is semidefinite
    }
}
