package org.mlcarbon.project.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.ProjectService;
import org.mlcarbon.project.ProjectTotals;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.Stage;
import org.mlcarbon.project.Sweep;
import org.mlcarbon.project.Use;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is kept beside the runs says the same as totalling every run. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:keeper;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class ProjectKeeperTest {

    private static final List<String> PLACES = List.of(
            "country=FR",
            "country=DE",
            "country=DE&pue=1.3",
            "country=PL&siteKind=desk",
            "carbonIntensityGPerKwh=300&pue=1.1",
            "provider=aws&region=eu-central-1");

    private static final List<String> DEVICES = List.of(
            "hardware=t4&hours=",
            "devicePowerWatts=300&hours=",
            "hardware=a100-pcie-40gb&utilisation=0.7&hours=",
            "energyKwh=");

    @Autowired
    private ProjectKeeper keeper;

    @Autowired
    private ProjectService projects;

    @Autowired
    private StoredRuns stored;

    @Autowired
    private ProjectDatabase database;

    private static Run run(Random random, int number) {
        var place = PLACES.get(random.nextInt(PLACES.size()));
        var stage = Stage.values()[random.nextInt(Stage.values().length)];
        var outcome = Outcome.values()[random.nextInt(3)];
        if (random.nextInt(5) == 0) {
            var use = new Use(1 + random.nextInt(1_000_000), 0.01);
            return new Run("Use " + number, Stage.INFERENCE, outcome, workload(place), null, use, null, null, null);
        }
        var workload = DEVICES.get(random.nextInt(DEVICES.size())) + (1 + random.nextInt(1_000)) + "&" + place;
        var sweep = random.nextInt(4) == 0
                ? new Sweep(Sweep.Strategy.RANDOM, List.of(), 1 + random.nextInt(20), null, 0.4, 0.3)
                : null;
        var price = random.nextBoolean() ? 1.5 : null;
        return new Run("Run " + number, stage, outcome, workload(workload), sweep, null, price, null, null);
    }

    private static WorkloadRequest workload(String parameters) {
        var given = new HashMap<String, String>();
        for (var part : parameters.split("&", -1)) {
            given.put(part.split("=", 2)[0], part.split("=", 2)[1]);
        }
        return WorkloadParameters.read(given).request();
    }

    private static Project project(Random random, int count) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < count; i++) {
            runs.add(run(random, i));
        }
        return new Project("Random", runs, 1e6, "EUR", null);
    }

    private void assertSame(String key, Project project) throws InvalidProject {
        assertSame(keeper.totalled(key).totals(), projects.total(project));
    }

    /** Sums in another order differ in their last digits. */
    private static void assertSame(ProjectTotals found, ProjectTotals expected) {
        var close = RecursiveComparisonConfiguration.builder()
                .withIgnoredFields("runs")
                .withIgnoreCollectionOrder(true)
                .withComparatorForType(
                        (a, b) -> Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) ? 0 : Double.compare(a, b),
                        Double.class)
                .build();
        assertThat(found).usingRecursiveComparison(close).isEqualTo(expected);
    }

    @RepeatedTest(10)
    void changesOfAnyKindLeaveTheTotalsRight(RepetitionInfo repetition) throws InvalidProject {
        var random = new Random(repetition.getCurrentRepetition());
        var project = project(random, 40);
        var key = keeper.keep(project).keys().edit();
        assertSame(key, project);
        for (int version = 1; version <= 5; version++) {
            var all = new TreeMap<Integer, Run>();
            stored.read(key, (state, runs) -> runs.forEachRemaining(run -> all.put(run.position(), run.run())));
            var removed = all.keySet().stream()
                    .filter(position -> random.nextInt(3) == 0)
                    .toList();
            var placed = new ArrayList<RunChanges.Placed>();
            for (int position : removed) {
                if (random.nextBoolean()) {
                    placed.add(new RunChanges.Placed(position, run(random, position)));
                }
            }
            placed.add(new RunChanges.Placed(1_000 + version, run(random, version)));
            removed.forEach(all::remove);
            placed.forEach(one -> all.put(one.position(), one.run()));
            keeper.change(key, version, project, new RunChanges(removed, placed));
            assertSame(key, project.with(List.copyOf(all.values())));
        }
        keeper.append(key, List.of(run(random, 99)));
        assertThat(keeper.totalled(key).project().version()).isEqualTo(7);
    }

    /** A tenth of a run’s kg that an old version kept wrong is right again after the figures are written anew. */
    @Test
    void totalsAnewWhatOtherHostedTablesGave() throws InvalidProject {
        var project = project(new Random(3), 30);
        var keys = keeper.keep(project).keys();
        database.jdbc.update("update project_run set kg = kg / 10");
        database.jdbc.update("update project_kind set kg = kg / 10");
        database.jdbc.update("update project set data_version = '2020.01'");
        assertSame(keys.view(), project);
        var kept = keeper.totalled(keys.edit());
        assertThat(kept.project().version()).isEqualTo(1);
        assertThat(kept.project().header().dataVersion()).isNotEqualTo("2020.01");
        assertThat(stored.page(keys.view(), RunQuery.first(100)).stream()
                        .mapToDouble(run -> run.total().kg())
                        .sum())
                .isCloseTo(kept.totals().whole().amounts().kg(), withinPercentage(1e-9));
    }

    @Test
    void totalsWhatWasKeptBeforeThereWereKinds() throws InvalidProject {
        var project = project(new Random(4), 30);
        var keys = keeper.keep(project).keys();
        database.jdbc.update("delete from project_kind");
        database.jdbc.update("update project_run set kind = 0");
        assertSame(keys.view(), project);
    }

    @Test
    void looksAtEveryRunWhereTheCurrencyGoes() throws InvalidProject {
        var project = project(new Random(5), 5);
        var key = keeper.keep(project).keys().edit();
        var without = new Project(null, project.runs(), null, null, null);
        assertThatThrownBy(() -> keeper.change(key, 1, without, RunChanges.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keeper.save(key, 1, without)).isInstanceOf(InvalidProject.class);
    }
}
