package org.mlcarbon.learn;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.AtlasRun;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.planning.PlanOptions;
import org.mlcarbon.planning.PlanOptions.GridParameter;
import org.mlcarbon.planning.PlanRequest;
import org.mlcarbon.planning.PlanService;
import org.mlcarbon.planning.SweepCost;
import org.mlcarbon.planning.TrainingPlan;
import org.springframework.stereotype.Component;

/** Think before you train: a search four ways, two sizes of a model, fine-tuning beside training. */
@Component
public final class ThinkLesson implements Lesson {

    private static final double RUN_HOURS = 2;
    private static final int SEEDS = 3;
    private static final double STOPPED = 0.75;
    private static final double STOPPED_TIME = 0.25;
    private static final double LARGE_BILLIONS = 8;
    private static final double SMALL_BILLIONS = 1;
    private static final double TOKENS_BILLIONS = 1_000;
    private static final String FINE_TUNING = "dodge-bert-finetune";
    private static final String TRAINING = "dodge-bert-lm";

    private static final int RATES = 5;
    private static final int DROPOUTS = 4;
    private static final int BATCHES = 3;

    /** The learning rate matters, and two more that one tries because one can. */
    private static final List<GridParameter> GRID = List.of(
            new GridParameter("learning rate", RATES, true),
            new GridParameter("dropout", DROPOUTS, false),
            new GridParameter("batch", BATCHES, false));

    private final PlanService plans;
    private final Catalog catalog;

    ThinkLesson(PlanService plans, Catalog catalog) {
        this.plans = plans;
        this.catalog = catalog;
    }

    @Override
    public Topic topic() {
        return Topic.THINK_FIRST;
    }

    /** The grid stopped early and to the end, the random search likewise; with {@code perRun} a single run. */
    public TrainingPlan search() {
        var workload = new HashMap<>(Examples.DAY);
        workload.put("hours", RUN_HOURS);
        return plan(workload, options(null, null, GRID));
    }

    private TrainingPlan size(double billions) {
        var workload = new HashMap<>(Examples.DAY);
        workload.remove("hours");
        return plan(workload, options(billions, TOKENS_BILLIONS, null));
    }

    private TrainingPlan plan(Map<String, ?> workload, PlanOptions options) {
        try {
            return plans.plan(new PlanRequest(WorkloadParameters.request(workload), options));
        } catch (InvalidWorkload e) {
            throw new IllegalStateException("the tables cannot plan " + workload + ": " + e.problems(), e);
        }
    }

    private static PlanOptions options(
            @Nullable Double billions, @Nullable Double tokens, @Nullable List<GridParameter> grid) {
        var seeds = grid == null ? null : SEEDS;
        var stopped = grid == null ? null : STOPPED;
        var time = grid == null ? null : STOPPED_TIME;
        return new PlanOptions(
                billions, null, tokens, null, null, null, null, null, widened(grid), seeds, null, stopped, time);
    }

    private static @Nullable List<@Nullable GridParameter> widened(@Nullable List<GridParameter> grid) {
        return grid == null ? null : List.<@Nullable GridParameter>copyOf(grid);
    }

    private AtlasRun run(String id) {
        return catalog.atlas(catalog.current()).stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Energy energy(String id) {
        return Objects.requireNonNull(run(id).givenEnergy(), id);
    }

    /** The cost of a way to search. */
    static SweepCost cost(TrainingPlan plan, SweepCost.Search search, boolean stopped) {
        return plan.sweep().stream()
                .filter(cost -> cost.search() == search && cost.stoppedEarly() == stopped)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Map<String, String> marks(Locale locale) {
        var words = LearnWording.of(locale);
        var format = words.format();
        var search = search();
        var grid = cost(search, SweepCost.Search.GRID, false);
        var random = cost(search, SweepCost.Search.RANDOM, false);
        var marks = new LinkedHashMap<String, String>();
        marks.put("rates", format.plain(RATES));
        marks.put("dropouts", format.plain(DROPOUTS));
        marks.put("batches", format.plain(BATCHES));
        marks.put("seeds", format.plain(SEEDS));
        marks.put("run_hours", format.plain(RUN_HOURS, "h"));
        marks.put("grid_runs", format.plain((double) grid.runs()));
        marks.put("grid_emissions", words.emissions(grid.amount().operational()));
        marks.put("random_runs", format.plain((double) random.runs()));
        marks.put("random_emissions", words.emissions(random.amount().operational()));
        marks.put("stopped", format.share(STOPPED));
        marks.put("stopped_time", format.share(STOPPED_TIME));
        marks.put(
                "full_runs",
                format.plain(cost(search, SweepCost.Search.GRID, true).fullRuns()));
        marks.put("large", format.plain(LARGE_BILLIONS));
        marks.put("small", format.plain(SMALL_BILLIONS));
        marks.put("tokens", format.plain(TOKENS_BILLIONS));
        marks.put("large_energy", words.energy(size(LARGE_BILLIONS).perRun().facilityEnergy()));
        marks.put("small_energy", words.energy(size(SMALL_BILLIONS).perRun().facilityEnergy()));
        marks.put("training_energy", words.energy(energy(TRAINING)));
        marks.put("tuning_energy", words.energy(energy(FINE_TUNING)));
        marks.put("published_in", run(TRAINING).publishedIn());
        return marks;
    }

    @Override
    public List<String> sources(Locale locale) {
        var words = LearnWording.of(locale);
        return Stream.concat(
                        Stream.of(words.source(run(TRAINING).source())),
                        WattLesson.sources(search().estimate(), words).stream())
                .distinct()
                .toList();
    }
}
