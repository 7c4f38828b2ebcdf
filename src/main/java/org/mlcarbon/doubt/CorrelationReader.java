package org.mlcarbon.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Problems;
import org.mlcarbon.core.uncertainty.Correlations;
import org.mlcarbon.core.uncertainty.Correlations.Pair;
import org.mlcarbon.core.uncertainty.ImpossibleCorrelation;
import org.mlcarbon.core.uncertainty.UncertainFactor;
import org.mlcarbon.doubt.RangeRequest.Correlated;

/** Reads the correlations of a request, and says which of them cannot be. */
final class CorrelationReader {

    private static final String PROPERTY = "correlations";

    private final Problems problems;

    CorrelationReader(Problems problems) {
        this.problems = problems;
    }

    /** The correlations among these factors; what is wrong is added to the problems. */
    Correlations read(@Nullable List<@Nullable Correlated> given, List<UncertainFactor> factors) {
        List<@Nullable Correlated> all = given == null ? List.of() : given;
        if (all.size() > RangeRequest.MAX_CORRELATIONS) {
            problems.add(PROPERTY, "doubt.problem.correlation-many", RangeRequest.MAX_CORRELATIONS);
            return Correlations.NONE;
        }
        var pairs = new ArrayList<Pair>();
        for (var one : all) {
            pair(one).ifPresent(pairs::add);
        }
        var correlations = new Correlations(pairs);
        try {
            correlations.check(factors);
            return correlations;
        } catch (ImpossibleCorrelation e) {
            say(e, factors);
            return Correlations.NONE;
        }
    }

    private Optional<Pair> pair(@Nullable Correlated one) {
        if (one == null || one.between() == null || one.between().size() != 2 || one.value() == null) {
            problems.add(PROPERTY, "doubt.problem.correlation-incomplete");
            return Optional.empty();
        }
        try {
            var first = String.valueOf(one.between().getFirst());
            return Optional.of(new Pair(first, String.valueOf(one.between().getLast()), one.value()));
        } catch (ImpossibleCorrelation e) {
            problems.add(PROPERTY, key(e), String.join(", ", e.factors()), one.value());
            return Optional.empty();
        }
    }

    private void say(ImpossibleCorrelation e, List<UncertainFactor> factors) {
        var names = factors.stream().map(UncertainFactor::name).toList();
        problems.add(PROPERTY, key(e), String.join(", ", e.factors()), String.join(", ", names));
    }

    private static String key(ImpossibleCorrelation e) {
        return "doubt.problem.correlation-" + e.reason().name().toLowerCase(Locale.ROOT);
    }
}
