package org.mlcarbon.doubt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.Measurements;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.Problems;
import org.mlcarbon.calculator.UncertainSum;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.core.uncertainty.ClosedForm;
import org.mlcarbon.core.uncertainty.Correlations;
import org.mlcarbon.core.uncertainty.MonteCarlo;
import org.mlcarbon.core.uncertainty.Ratio;
import org.mlcarbon.core.uncertainty.SumOfProducts;
import org.mlcarbon.core.uncertainty.Swing;
import org.mlcarbon.core.uncertainty.UncertainFactor;
import org.mlcarbon.doubt.RangeAnswer.Comparison;
import org.springframework.stereotype.Service;

/** Says how sure a result is: closed form, Monte Carlo, what moves it, what would narrow it, and how it compares. */
@Service
public class RangeService {

    private final CalculatorService calculator;

    RangeService(CalculatorService calculator) {
        this.calculator = calculator;
    }

    /** Two workloads, the second where one is compared with it. */
    private record Both(
            Estimate own, SumOfProducts sum, @Nullable Estimate other, SumOfProducts against) {

        List<UncertainFactor> factors() {
            return other == null ? sum.factors() : Ratio.factors(against, sum);
        }
    }

    /**
     * The answer, with the figures of the data version that each workload asks for.
     *
     * @throws InvalidWorkload with every reason found; those of the second workload begin with {@code against.}
     */
    public RangeAnswer answer(RangeRequest request) throws InvalidWorkload {
        var problems = new Problems();
        problems.range("draws", request.draws(), MonteCarlo.FEWEST, MonteCarlo.MOST, "");
        var own = estimate(request.workload(), "", problems);
        var other = request.against() == null ? null : estimate(request.against(), SharedFactors.OTHER, problems);
        problems.throwIfAny();
        var both = both(Objects.requireNonNull(own), other);
        var correlations = new CorrelationReader(problems).read(request.correlations(), both.factors());
        problems.throwIfAny();
        var monteCarlo = new MonteCarlo(
                Objects.requireNonNullElse(request.draws(), MonteCarlo.USUAL),
                Objects.requireNonNullElse(request.seed(), 1L));
        return answer(both, correlations, monteCarlo);
    }

    private @Nullable Estimate estimate(@Nullable WorkloadRequest workload, String prefix, Problems problems) {
        try {
            return calculator.estimate(workload == null ? WorkloadParameters.request(Map.of()) : workload);
        } catch (InvalidWorkload e) {
            problems.addAll(e.problems().stream()
                    .map(problem -> new Problem(
                            prefix + problem.property(), problem.key(), problem.arguments(), problem.allowed()))
                    .toList());
            return null;
        }
    }

    private static Both both(Estimate own, @Nullable Estimate other) {
        var sum = UncertainSum.of(own);
        return new Both(own, sum, other, other == null ? sum : SharedFactors.of(own, other));
    }

    private static RangeAnswer answer(Both both, Correlations all, MonteCarlo monteCarlo) {
        var sum = both.sum();
        var correlations = all.among(sum.factors());
        return new RangeAnswer(
                both.own(),
                monteCarlo,
                correlations.pairs().isEmpty() ? both.own().range() : ClosedForm.range(sum, correlations),
                monteCarlo.sample(sum, correlations),
                Swing.of(sum),
                Measurements.of(both.own(), correlations),
                Stream.ofNullable(both.other())
                        .filter(other -> sum.point() > 0)
                        .map(other -> compare(other, both, all, monteCarlo))
                        .findFirst()
                        .orElse(null));
    }

    private static Comparison compare(Estimate other, Both both, Correlations correlations, MonteCarlo monteCarlo) {
        var sum = both.sum();
        var against = both.against();
        double ratio = against.point() / sum.point();
        return new Comparison(
                other,
                ratio,
                ClosedForm.ratio(against, sum, correlations).around(ratio),
                monteCarlo.ratio(against, sum, correlations),
                names(Ratio.cancelled(against, sum)),
                names(Ratio.remaining(against, sum)));
    }

    private static List<String> names(List<UncertainFactor> factors) {
        return factors.stream().map(UncertainFactor::name).toList();
    }
}
