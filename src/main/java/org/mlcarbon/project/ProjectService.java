package org.mlcarbon.project;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.springframework.stereotype.Service;

/** Totals projects: of each run the calculator makes an estimate, and their sums explain themselves. */
@Service("projectTotals")
public class ProjectService {

    private final CalculatorService calculator;
    private final Yardsticks yardsticks;

    ProjectService(CalculatorService calculator, Yardsticks yardsticks) {
        this.calculator = calculator;
        this.yardsticks = yardsticks;
    }

    /**
     * The totals with those of each run.
     *
     * @throws InvalidProject with the first reasons found in the project and all of its runs
     */
    public ProjectTotals total(Project project) throws InvalidProject {
        var totalling = totalling(project);
        var runs = new ArrayList<RunTotal>();
        project.runs().forEach(run -> totalling.add(run).ifPresent(runs::add));
        return totalling.totals().with(runs);
    }

    /**
     * The totals of runs that were added up by kind, without those of each run.
     *
     * @param head name, budget and currency; its runs are left alone
     * @throws InvalidProject where the project or a figure that a kind needs is refused
     */
    public ProjectTotals total(Project head, Iterable<KindSum> kinds) throws InvalidProject {
        var totalling = totalling(head);
        kinds.forEach(totalling::add);
        return totalling.totals();
    }

    /**
     * Totals runs that come one at a time, as many as there are.
     *
     * @param head name, budget and currency; its runs are left alone
     */
    public Totalling totalling(Project head) {
        return totalling(head, UnaryOperator.identity());
    }

    /** @param shown makes of an estimate the one that is totalled, such as one for double-blind review */
    Totalling totalling(Project head, UnaryOperator<Estimate> shown) {
        return new Totalling(head, calculator.batch(), yardsticks, shown);
    }
}
