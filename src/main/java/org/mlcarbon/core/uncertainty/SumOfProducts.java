package org.mlcarbon.core.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Check;

/**
 * A quantity that is a sum of terms, each a point estimate times factors that may be off:
 * <pre>
 * C = Σᵢ cᵢ · Π m_k,  k over the factors of term i
 * </pre>
 * A factor that stands in several terms is one factor.
 */
public record SumOfProducts(List<Term> terms) {

    /**
     * One product.
     *
     * @param amount its point estimate, 0 or more, in the unit of the sum
     * @param factors what may be off about it
     */
    public record Term(double amount, List<UncertainFactor> factors) {

        public Term {
            Check.range("amount of a term", amount, 0, Double.MAX_VALUE, "");
            factors = List.copyOf(factors);
        }

        boolean has(UncertainFactor factor) {
            return factors.contains(factor);
        }
    }

    public SumOfProducts {
        terms = List.copyOf(terms);
        distinct(terms);
    }

    /** A single product. */
    public static SumOfProducts of(double amount, List<UncertainFactor> factors) {
        return new SumOfProducts(List.of(new Term(amount, factors)));
    }

    /**
     * Every factor once, in the order of the terms.
     *
     * @throws IllegalArgumentException if one name stands for two different factors
     */
    public List<UncertainFactor> factors() {
        return distinct(terms);
    }

    static List<UncertainFactor> distinct(List<Term> terms) {
        Map<String, UncertainFactor> byName = new LinkedHashMap<>();
        for (var term : terms) {
            for (var factor : term.factors()) {
                var known = byName.putIfAbsent(factor.name(), factor);
                if (known != null && !known.equals(factor)) {
                    throw new IllegalArgumentException("one factor must have one spread, " + factor.name() + " has "
                            + known.spread() + " and " + factor.spread());
                }
            }
        }
        return List.copyOf(byName.values());
    }

    /** The sum of the point estimates. */
    public double point() {
        return terms.stream().mapToDouble(Term::amount).sum();
    }

    /** So many times as much, 0 or more. */
    public SumOfProducts times(double factor) {
        return new SumOfProducts(terms.stream()
                .map(term -> new Term(term.amount() * factor, term.factors()))
                .toList());
    }

    /** The sum where one factor alone is that multiple of its point estimate. */
    public double with(UncertainFactor factor, double multiple) {
        return terms.stream()
                .mapToDouble(term -> term.amount() * (term.has(factor) ? multiple : 1))
                .sum();
    }

    /** The part of the sum that a factor multiplies, 0 to 1: ∂ ln C / ∂ ln factor. */
    public double share(UncertainFactor factor) {
        double whole = point();
        return whole == 0
                ? 0
                : terms.stream()
                                .filter(term -> term.has(factor))
                                .mapToDouble(Term::amount)
                                .sum()
                        / whole;
    }

    /** The same sum where one factor takes the place of several, such as an energy that a meter has measured. */
    public SumOfProducts replacing(Set<String> names, UncertainFactor by) {
        return new SumOfProducts(terms.stream()
                .map(term -> new Term(term.amount(), replaced(term.factors(), names, by)))
                .toList());
    }

    private static List<UncertainFactor> replaced(
            List<UncertainFactor> factors, Set<String> names, UncertainFactor by) {
        var kept = new ArrayList<>(factors);
        if (kept.removeIf(factor -> names.contains(factor.name()))) {
            kept.add(by);
        }
        return kept;
    }

    /** Its spread to first order, {@link ClosedForm#spread}, where no factors are correlated. */
    public Spread spread() {
        return ClosedForm.spread(this, Correlations.NONE);
    }
}
