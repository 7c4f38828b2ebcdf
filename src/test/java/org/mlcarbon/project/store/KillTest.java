package org.mlcarbon.project.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that saves ({@code SIGKILL}) at random moments, the start and the first migration included: what it
 * acknowledged is there at the next start, and nothing is there by half. {@code -Dkill.rounds=300} does it more often.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 20);
    private static final int LONGEST_MILLIS = 1_500;

    @TempDir
    Path folder;

    /** What the process acknowledged over all rounds. */
    private static final class Acknowledged {
        String key = "";
        long next;
        long saves;
        int starts;
        List<String> labels = new ArrayList<>();

        void read(String line) {
            var words = line.split(" ", -1);
            switch (words[0]) {
                case "key" -> begin(words[1]);
                case "open" -> starts++;
                case "added" -> acknowledge(Long.parseLong(words[1]), List.of("number " + words[1]), false);
                case "saved" -> acknowledge(Long.parseLong(words[2]), whole(Long.parseLong(words[2])), true);
                default -> throw new IllegalStateException("the process said: " + line);
            }
        }

        private void begin(String opened) {
            if (key.isEmpty()) {
                labels.add("first");
            }
            key = opened;
        }

        private void acknowledge(long number, List<String> runs, boolean instead) {
            if (instead) {
                labels.clear();
            }
            labels.addAll(runs);
            next = number + 1;
            saves++;
        }
    }

    private static List<String> whole(long seed) {
        var labels = new ArrayList<String>();
        Stores.runs(SavingMain.WHOLE, seed)
                .forEachRemaining(run -> labels.add(run.run().label()));
        return labels;
    }

    @Test
    void losesNoAcknowledgedSave() throws Exception {
        var url = ApplicationSettings.databaseUrl(folder);
        var random = new Random(20261121);
        var acknowledged = new Acknowledged();
        try (var killer = Executors.newSingleThreadScheduledExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                live(url, acknowledged, killer, round % 4 == 0, random);
                check(url, acknowledged);
            }
        }
        assertThat(acknowledged.saves).isGreaterThan(ROUNDS);
        System.out.printf(
                "killed %d times, %d of them after the start; %d acknowledged saves, none lost%n",
                ROUNDS, acknowledged.starts, acknowledged.saves);
    }

    /** A life that ends at any moment, its start included, or at any moment after its start. */
    private void live(
            String url, Acknowledged acknowledged, ScheduledExecutorService killer, boolean anyMoment, Random random)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(url, acknowledged))
                .redirectError(folder.resolve("errors.txt").toFile())
                .redirectInput(Redirect.PIPE)
                .start();
        int millis = random.nextInt(anyMoment ? 2 * LONGEST_MILLIS : LONGEST_MILLIS);
        if (anyMoment) {
            killer.schedule(process.toHandle()::destroyForcibly, millis, TimeUnit.MILLISECONDS);
        }
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SavingMain.SAYS)) {
                    acknowledged.read(line.substring(SavingMain.SAYS.length()));
                    if (!anyMoment && line.contains("open")) {
                        killer.schedule(process.toHandle()::destroyForcibly, millis, TimeUnit.MILLISECONDS);
                    }
                }
            }
        }
        assertThat(process.waitFor()).as("killed, and did not end by itself").isEqualTo(128 + 9);
    }

    private static List<String> command(String url, Acknowledged acknowledged) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = Stream.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath, SavingMain.class.getName(), url);
        var rest = acknowledged.key.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(acknowledged.key, Long.toString(acknowledged.next));
        return Stream.concat(command, rest).toList();
    }

    /** Opens what the killed process left: every acknowledged run in order, and at most the save that was on its way. */
    private static void check(String url, Acknowledged acknowledged) {
        var settings = Stores.settings(url, "sa", 1_000);
        var database = Stores.database(settings);
        try {
            if (acknowledged.key.isEmpty()) {
                return;
            }
            var runs = Stores.runs(database, Clock.systemUTC());
            var store = Stores.store(database, settings, Clock.systemUTC());
            var found = new ArrayList<String>();
            for (int offset = 0; offset == found.size(); offset += RunQuery.MAX_LIMIT) {
                var query = new RunQuery(RunSort.POSITION, false, null, null, offset, RunQuery.MAX_LIMIT);
                runs.page(acknowledged.key, query)
                        .forEach(run -> found.add(run.run().label()));
            }
            assertThat(store.open(acknowledged.key).runs()).isEqualTo(found.size());
            if (!found.equals(whole(acknowledged.next))) {
                assertThat(found).startsWith(acknowledged.labels.toArray(String[]::new));
                assertThat(found.size() - acknowledged.labels.size()).isBetween(0, 1);
            }
            acknowledged.labels = found;
        } finally {
            database.destroy();
        }
    }
}
