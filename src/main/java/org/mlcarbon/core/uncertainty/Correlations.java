package org.mlcarbon.core.uncertainty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mlcarbon.core.uncertainty.ImpossibleCorrelation.Reason;

/** Correlations between factors, of the standard normal variables that move them; pairs that are not named have 0. */
public record Correlations(List<Pair> pairs) {

    /** No two factors have anything to do with each other. */
    public static final Correlations NONE = new Correlations(List.of());

    /**
     * The correlation of two different factors.
     *
     * @param value −1 to 1
     */
    public record Pair(String first, String second, double value) {

        public Pair {
            if (!(value >= -1 && value <= 1)) {
                throw new ImpossibleCorrelation(
                        Reason.OUTSIDE,
                        List.of(first, second),
                        "a correlation must be between -1 and 1, was " + value + " for " + first + " and " + second);
            }
            if (first.equals(second)) {
                throw new ImpossibleCorrelation(
                        Reason.ITSELF, List.of(first), "a correlation must be between two factors, was of " + first);
            }
        }
    }

    public Correlations {
        pairs = List.copyOf(pairs);
    }

    /** The same but for the pairs of some factors. */
    Correlations without(List<String> names) {
        return new Correlations(pairs.stream()
                .filter(pair -> !names.contains(pair.first()) && !names.contains(pair.second()))
                .toList());
    }

    /** The pairs of which both are among these factors. */
    public Correlations among(List<UncertainFactor> factors) {
        var names = factors.stream().map(UncertainFactor::name).toList();
        return new Correlations(pairs.stream()
                .filter(pair -> names.contains(pair.first()) && names.contains(pair.second()))
                .toList());
    }

    /**
     * Refuses what cannot be among these factors.
     *
     * @throws ImpossibleCorrelation if a pair names none of the factors, if two pairs contradict each other, or if not
     *     all can be at once
     */
    public void check(List<UncertainFactor> factors) {
        matrix(factors);
    }

    /**
     * The matrix over factors, row by row, with ones on its diagonal.
     *
     * @throws ImpossibleCorrelation if a pair names none of the factors, if two pairs contradict each other, or if not
     *     all can be at once
     */
    List<List<Double>> matrix(List<UncertainFactor> factors) {
        var names = factors.stream().map(UncertainFactor::name).toList();
        var matrix = new ArrayList<List<Double>>();
        for (int row = 0; row < names.size(); row++) {
            var values = new ArrayList<>(Collections.nCopies(names.size(), 0.0));
            values.set(row, 1.0);
            matrix.add(values);
        }
        for (var pair : pairs) {
            int first = index(names, pair.first());
            int second = index(names, pair.second());
            var known = matrix.get(first).get(second);
            if (known != 0 && known != pair.value()) {
                throw new ImpossibleCorrelation(
                        Reason.ASYMMETRIC,
                        List.of(pair.first(), pair.second()),
                        "a correlation must be the same both ways, was " + known + " and " + pair.value() + " for "
                                + pair.first() + " and " + pair.second());
            }
            matrix.get(first).set(second, pair.value());
            matrix.get(second).set(first, pair.value());
        }
        Cholesky.of(matrix);
        return matrix;
    }

    private static int index(List<String> names, String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new ImpossibleCorrelation(
                    Reason.UNKNOWN,
                    List.of(name),
                    "a correlation must be between factors of the sum, " + String.join(", ", names) + ", was of "
                            + name);
        }
        return index;
    }
}
