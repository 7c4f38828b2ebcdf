package org.mlcarbon.core.uncertainty;

import java.util.List;
import java.util.stream.Stream;

/** One sum of products compared with another: what both have is the same and cancels as far as it can. */
public final class Ratio {

    private Ratio() {}

    /** The factors of both, each once. */
    public static List<UncertainFactor> factors(SumOfProducts a, SumOfProducts b) {
        return SumOfProducts.distinct(
                Stream.concat(a.terms().stream(), b.terms().stream()).toList());
    }

    /** The factors that multiply the same share of both, so that they say nothing about a / b. */
    public static List<UncertainFactor> cancelled(SumOfProducts a, SumOfProducts b) {
        return factors(a, b).stream()
                .filter(factor -> Math.abs(a.share(factor) - b.share(factor)) < 1e-12)
                .toList();
    }

    /** The factors that remain in a / b. */
    public static List<UncertainFactor> remaining(SumOfProducts a, SumOfProducts b) {
        var gone = cancelled(a, b);
        return factors(a, b).stream().filter(factor -> !gone.contains(factor)).toList();
    }
}
