package org.mlcarbon.project.store;

import java.time.Clock;
import java.util.Iterator;
import java.util.Random;
import java.util.stream.IntStream;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.RunTotal;
import org.mlcarbon.project.Stage;
import org.mlcarbon.project.TotalledRun;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

/** Stores on any database, and runs whose figures are made up, since the store only keeps them. */
final class Stores {

    static final ProjectHeader HEADER = new ProjectHeader("Reading lists", 500.0, "EUR", "accuracy", "2026.11");

    private Stores() {}

    static StoreSettings settings(String url, String user, int maxProjects) {
        return new StoreSettings(url, user, "", maxProjects, DataSize.ofGigabytes(4), 30, 1_000);
    }

    static ProjectDatabase database(StoreSettings settings) {
        return new ProjectDatabase(new DriverManagerDataSource(), settings);
    }

    static ProjectStore store(ProjectDatabase database, StoreSettings settings, Clock clock) {
        var projects = new ProjectTable(database);
        var runs = new RunStorage(projects, new RunTable(database), new KindTable(database), settings);
        return new ProjectStore(database, projects, runs, clock);
    }

    static StoredRuns runs(ProjectDatabase database, Clock clock) {
        return new StoredRuns(
                database, new ProjectTable(database), new RunTable(database), new KindTable(database), clock);
    }

    /** Runs in all stages with random figures, the same for the same seed. */
    static Iterator<TotalledRun> runs(int count, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> run(i, random)).iterator();
    }

    static Iterator<TotalledRun> one(String label, double kg) {
        return IntStream.of(0)
                .mapToObj(i -> kept(label, Stage.FINAL_TRAINING, kg, null))
                .iterator();
    }

    private static TotalledRun run(int i, Random random) {
        var metric = i % 7 == 0 ? null : random.nextDouble();
        return kept("trial " + random.nextInt(1_000_000), Stage.values()[i % 6], random.nextDouble() * 100, metric);
    }

    private static TotalledRun kept(String label, Stage stage, double kg, Double metric) {
        var run = new Run(label, stage, null, WorkloadParameters.example(), null, null, 2.5, metric, null);
        var total = new RunTotal(
                label,
                stage,
                Outcome.COMPLETED,
                1,
                100.0,
                800.0,
                kg * 2,
                kg * 3,
                kg,
                new Interval(kg / 2, kg * 2),
                kg / 10,
                false,
                2_000.0);
        return new TotalledRun(run, total, stage.ordinal());
    }
}
