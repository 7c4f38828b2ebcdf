package org.mlcarbon.project;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.mlcarbon.calculator.BatchEstimator;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.Work.Boundary;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.core.quantity.Emissions;

/**
 * Totals a project run by run, in memory that does not grow with the runs. For one thread. What is wrong is collected
 * and said at the end.
 */
public final class Totalling {

    private final Project head;
    private final BatchEstimator calculator;
    private final Yardsticks yardsticks;
    private final ProjectProblems problems = new ProjectProblems();
    private final ProjectSums sums = new ProjectSums();
    private final UnaryOperator<Estimate> shown;
    private final KindNumbers kinds = new KindNumbers();
    private long index;

    /** @param shown makes of an estimate the one that is totalled, such as one for double-blind review */
    Totalling(Project head, BatchEstimator calculator, Yardsticks yardsticks, UnaryOperator<Estimate> shown) {
        this.shown = shown;
        this.head = head;
        this.calculator = calculator;
        this.yardsticks = yardsticks;
        ProjectChecks.check(head, problems);
    }

    /** Adds a run; empty where something is wrong with it, which {@link #totals} then says. */
    public Optional<RunTotal> add(Run run) {
        return add(run, (total, estimate) -> {});
    }

    /** The same, and tells the kind of the run. */
    public Optional<TotalledRun> addWithKind(Run run) {
        var found = new ArrayList<TotalledRun>(1);
        add(run, (total, estimate) -> found.add(new TotalledRun(run, total, kinds.of(run, estimate))));
        return found.stream().findFirst();
    }

    /** The same, and hands on the total of the run with the estimate that it is of. */
    Optional<RunTotal> add(Run run, BiConsumer<RunTotal, Estimate> seen) {
        return estimate(run).map(estimate -> {
            var spread = RunSpread.of(run, estimate);
            var total = total(run, estimate, spread);
            sums.add(RunSum.of(total), spread, estimate);
            seen.accept(total, estimate);
            return total;
        });
    }

    /** Adds runs of one kind at once. */
    void add(KindSum kind) {
        estimate(kind.example())
                .ifPresent(estimate -> sums.add(kind.sum(), RunSpread.of(kind.example(), estimate), estimate));
    }

    private Optional<Estimate> estimate(Run run) {
        long place = index++;
        var found = new ProjectProblems();
        RunChecks.check(run, head.currency() != null, found);
        problems.addAll(at(place), found);
        if (!found.isEmpty() && (run.sweep() != null || run.use() != null)) {
            return Optional.empty(); // what makes its amounts may be wrong
        }
        try {
            var estimate = calculator.estimate(WholeWorkload.of(run));
            return found.isEmpty() ? Optional.of(shown.apply(estimate)) : Optional.empty();
        } catch (InvalidWorkload e) {
            var given = WorkloadParameters.of(run.workload());
            e.problems()
                    .forEach(problem -> problems.add(
                            ProjectProblem.of(at(place) + ".workload", problem, given.get(problem.property()))));
            return Optional.empty();
        }
    }

    private static String at(long place) {
        return "runs[" + place + "]";
    }

    private static RunTotal total(Run run, Estimate estimate, RunSpread spread) {
        var footprint = estimate.footprint();
        var deviceHours = estimate.work().deviceHours();
        boolean meterOnly = estimate.work().boundary() == Boundary.FACILITY_MEASURED;
        double kg = footprint.operational().kilogramsCo2e();
        return new RunTotal(
                run.label(),
                run.stage(),
                run.outcome() == null ? Outcome.COMPLETED : run.outcome(),
                WholeWorkload.trainings(run),
                estimate.work().hours(),
                deviceHours,
                meterOnly ? null : footprint.hardwareEnergy().kilowattHours(),
                footprint.facilityEnergy().kilowattHours(),
                kg,
                spread.product().around(kg),
                estimate.embodiedEmissions().map(Emissions::kilogramsCo2e).orElse(null),
                WholeWorkload.isMeasured(run),
                run.pricePerDeviceHour() == null || deviceHours == null
                        ? null
                        : run.pricePerDeviceHour() * deviceHours);
    }

    /** How many runs were added, also those with which something is wrong. */
    public long runs() {
        return index;
    }

    /**
     * The totals so far, without the runs.
     *
     * @throws InvalidProject with what was wrong with the project or with any of the runs
     */
    public ProjectTotals totals() throws InvalidProject {
        problems.throwIfAny();
        return sums.totals(head, yardsticks);
    }
}
