package org.mlcarbon.core.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mlcarbon.core.quantity.Check;

/**
 * Draws sums of products: each factor is drawn once and multiplies every term that has it. The same seed gives the same
 * draws.
 *
 * @param draws {@value #FEWEST} to {@value #MOST}
 * @param seed of the generator {@value #GENERATOR}
 */
public record MonteCarlo(int draws, long seed) {

    /** Fewer say little about the ends: there the 5 % point rests on 50 draws. */
    public static final int FEWEST = 1_000;

    public static final int MOST = 1_000_000;

    /** Enough for ends that are known to a percent of the deviation. */
    public static final int USUAL = 100_000;

    /**
     * A splittable generator of the JDK with a state of 192 bits; standard normal variables by McFarland’s ziggurat, as
     * {@link RandomGenerator#nextGaussian()} has it. Source: Steele and Vigna 2021, LXM.
     */
    public static final String GENERATOR = "L64X128MixRandom";

    /** Draws at a time, so that they stay in the cache of a core. */
    private static final int BLOCK = 2_048;

    public MonteCarlo {
        Check.range("draws", draws, FEWEST, MOST, "");
    }

    /** Draws of a sum, in its unit. */
    public Sample sample(SumOfProducts sum, Correlations correlations) {
        return draw(sum.factors(), correlations, List.of(sum), sums -> sums.getFirst());
    }

    /** Draws of a / b, the same draw of a factor in both. */
    public Sample ratio(SumOfProducts a, SumOfProducts b, Correlations correlations) {
        return draw(Ratio.factors(a, b), correlations, List.of(a, b), sums -> {
            var ratio = sums.getFirst();
            var below = sums.getLast();
            for (int i = 0; i < ratio.length; i++) {
                ratio[i] /= below[i];
            }
            return ratio;
        });
    }

    /** What becomes of a block of draws of each sum; may overwrite them. */
    private interface Combination {
        double[] of(List<double[]> sums);
    }

    private Sample draw(
            List<UncertainFactor> factors,
            Correlations correlations,
            List<SumOfProducts> sums,
            Combination combination) {
        var generator = RandomGeneratorFactory.of(GENERATOR).create(seed);
        var lower = Cholesky.of(correlations.matrix(factors));
        var multiples = new double[factors.size()][BLOCK];
        var values = new double[draws];
        for (int from = 0; from < draws; from += BLOCK) {
            int count = Math.min(BLOCK, draws - from);
            fill(generator, multiples);
            correlate(lower, multiples);
            exponentiate(factors, multiples);
            List<double[]> drawn = new ArrayList<>();
            sums.forEach(sum -> drawn.add(sum(sum, factors, multiples)));
            System.arraycopy(combination.of(drawn), 0, values, from, count);
        }
        return new Sample(values);
    }

    private static void fill(RandomGenerator generator, double[][] normals) {
        for (var row : normals) {
            for (int i = 0; i < row.length; i++) {
                row[i] = generator.nextGaussian();
            }
        }
    }

    /** From the last row upwards, so that each still finds the independent ones before it. */
    private static void correlate(double[][] lower, double[][] normals) {
        for (int row = normals.length - 1; row >= 0; row--) {
            var own = normals[row];
            scale(own, lower[row][row]);
            for (int before = 0; before < row; before++) {
                double weight = lower[row][before];
                var other = normals[before];
                for (int i = 0; weight != 0 && i < own.length; i++) {
                    own[i] += weight * other[i];
                }
            }
        }
    }

    private static void scale(double[] values, double by) {
        for (int i = 0; by != 1 && i < values.length; i++) {
            values[i] *= by;
        }
    }

    private static void exponentiate(List<UncertainFactor> factors, double[][] normals) {
        for (int row = 0; row < normals.length; row++) {
            var factor = factors.get(row);
            var values = normals[row];
            for (int i = 0; i < values.length; i++) {
                values[i] = factor.at(values[i]);
            }
        }
    }

    private static double[] sum(SumOfProducts sum, List<UncertainFactor> factors, double[][] multiples) {
        var total = new double[BLOCK];
        var product = new double[BLOCK];
        for (var term : sum.terms()) {
            Arrays.fill(product, term.amount());
            for (var factor : term.factors()) {
                var multiple = multiples[factors.indexOf(factor)];
                for (int i = 0; i < BLOCK; i++) {
                    product[i] *= multiple[i];
                }
            }
            for (int i = 0; i < BLOCK; i++) {
                total[i] += product[i];
            }
        }
        return total;
    }
}
