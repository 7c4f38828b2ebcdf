package org.mlcarbon.project.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.RunJson;
import org.mlcarbon.project.Stage;
import org.mlcarbon.project.TotalledRun;
import org.mlcarbon.project.store.StoreRefusal.Reason;

/** What every database has to do for the store. */
abstract class StoreContract {

    private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private Instant now = START;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private ProjectDatabase database;
    private ProjectStore store;
    private StoredRuns runs;

    abstract StoreSettings settings();

    @BeforeEach
    void open() {
        database = Stores.database(settings());
        for (var table : List.of("project", "project_run", "project_run_text")) {
            database.jdbc.update("delete from " + table);
        }
        store = Stores.store(database, settings(), clock);
        runs = Stores.runs(database, clock);
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void opensWithEitherKeyWhatWasKept() {
        var keys = store.keep(Stores.HEADER, Stores.runs(25, 1));
        assertThat(keys.view()).hasSize(LinkKeys.BITS / 4).isNotEqualTo(keys.edit());
        for (var key : List.of(keys.view(), keys.edit())) {
            var project = store.open(key);
            assertThat(project.header()).isEqualTo(Stores.HEADER);
            assertThat(project.version()).isEqualTo(1);
            assertThat(project.runs()).isEqualTo(25);
            assertThat(project.created()).isEqualTo(START);
            assertThat(project.expires()).isEqualTo("2027-11-21T12:00:00Z");
            assertThat(project.editable()).isEqualTo(key.equals(keys.edit()));
            assertThat(runs.page(key, RunQuery.first(1_000)))
                    .extracting(StoredRun::run)
                    .containsExactlyElementsOf(list(Stores.runs(25, 1)).stream()
                            .map(TotalledRun::run)
                            .toList());
        }
    }

    @Test
    void keepsOnlyHashesOfTheKeys() {
        var keys = store.keep(Stores.HEADER, Stores.runs(1, 1));
        var cells = database.jdbc.queryForList("select * from project_key").toString();
        assertThat(cells)
                .doesNotContain(keys.view())
                .doesNotContain(keys.edit())
                .contains(LinkKeys.hash(keys.view()));
    }

    @ParameterizedTest
    @EnumSource(RunSort.class)
    void sortsByEveryColumnBothWays(RunSort sort) {
        var keys = store.keep(Stores.HEADER, Stores.runs(60, 2));
        var up = runs.page(keys.view(), new RunQuery(sort, false, null, null, 0, 1_000));
        var down = runs.page(keys.view(), new RunQuery(sort, true, null, null, 0, 1_000));
        assertThat(up).hasSize(60);
        assertThat(down).hasSize(60).containsExactlyInAnyOrderElementsOf(up);
        var paged = new ArrayList<StoredRun>();
        for (int offset = 0; offset < 60; offset += 7) {
            paged.addAll(runs.page(keys.view(), new RunQuery(sort, false, null, null, offset, 7)));
        }
        assertThat(paged).isEqualTo(up);
    }

    @Test
    void sortsNumbersAndLeavesEmptyOnesForLast() {
        var keys = store.keep(Stores.HEADER, Stores.runs(60, 2));
        var heaviest = runs.page(keys.view(), new RunQuery(RunSort.EMISSIONS, true, null, null, 0, 60));
        assertThat(heaviest).extracting(run -> run.total().kg()).isSortedAccordingTo(Collections.reverseOrder());
        var best = runs.page(keys.view(), new RunQuery(RunSort.METRIC, true, null, null, 0, 60));
        assertThat(best.getFirst().run().metric()).isNotNull();
        assertThat(best.getLast().run().metric()).isNull();
    }

    @Test
    void filtersByStageAndOutcome() {
        var keys = store.keep(Stores.HEADER, Stores.runs(60, 3));
        var query = new RunQuery(RunSort.LABEL, false, Stage.EVALUATION, Outcome.COMPLETED, 0, 100);
        assertThat(runs.count(keys.view(), query)).isEqualTo(10);
        assertThat(runs.page(keys.view(), query))
                .hasSize(10)
                .allMatch(run -> run.run().stage() == Stage.EVALUATION);
        assertThat(runs.count(keys.view(), new RunQuery(RunSort.LABEL, false, null, Outcome.FAILED, 0, 1)))
                .isZero();
    }

    @Test
    void addsUpByStage() {
        var keys = store.keep(Stores.HEADER, Stores.runs(60, 4));
        double kg = list(Stores.runs(60, 4)).stream()
                .mapToDouble(run -> run.total().kg())
                .sum();
        var sums = StageSum.of(runs.kinds(keys.view()).kinds());
        assertThat(sums).hasSize(6).allMatch(sum -> sum.runs() == 10 && sum.trainings() == 10);
        assertThat(sums.stream().mapToDouble(StageSum::kg).sum()).isCloseTo(kg, within(1e-9));
        assertThat(sums.stream().mapToDouble(StageSum::measuredKwh).sum()).isZero();
        store.append(keys.edit(), Stores.one("one more", 7));
        assertThat(StageSum.of(runs.kinds(keys.view()).kinds()).stream()
                        .mapToDouble(StageSum::kg)
                        .sum())
                .isCloseTo(kg + 7, within(1e-9));
        store.save(keys.edit(), 2, Stores.HEADER, Stores.one("instead", 5));
        assertThat(StageSum.of(runs.kinds(keys.view()).kinds()))
                .singleElement()
                .returns(1L, StageSum::runs)
                .returns(5.0, StageSum::kg);
    }

    @Test
    void handsOverTheRunsInTheirOrder() {
        var keys = store.keep(Stores.HEADER, Stores.runs(2_500, 5));
        var read = new ArrayList<Run>();
        runs.read(keys.view(), (project, all) -> {
            assertThat(project.runs()).isEqualTo(2_500);
            all.forEachRemaining(run -> read.add(run.run()));
        });
        var kept = list(Stores.runs(2_500, 5)).stream().map(TotalledRun::run).toList();
        assertThat(read).isEqualTo(kept);
    }

    @Test
    void putsAProjectInThePlaceOfTheOneThatWasRead() {
        var keys = store.keep(Stores.HEADER, Stores.runs(10, 1));
        now = START.plusSeconds(60);
        var renamed = new ProjectHeader("Second try", null, null, null, "2026.12");
        var saved = store.save(keys.edit(), 1, renamed, Stores.runs(3, 2));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(saved.header()).isEqualTo(renamed);
        assertThat(saved.runs()).isEqualTo(3);
        assertThat(saved.changed()).isEqualTo(now);
        assertThat(saved.created()).isEqualTo(START);
        assertThat(runs.count(keys.view(), RunQuery.first(1))).isEqualTo(3);
    }

    @Test
    void changesSomeRunsAndLeavesTheOthers() {
        var keys = store.keep(Stores.HEADER, Stores.runs(4, 1));
        var before = runs.page(keys.view(), RunQuery.first(10));
        var added = List.of(new PlacedRun(8, run("changed", 3)), new PlacedRun(9, run("put behind it", 4)));
        var saved = store.change(keys.edit(), 1, Stores.HEADER, List.of(0, 8), added.iterator());
        assertThat(saved.version()).isEqualTo(2);
        assertThat(saved.runs()).isEqualTo(4);
        assertThat(runs.page(keys.view(), RunQuery.first(10)))
                .extracting(run -> run.run().label())
                .containsExactly(
                        "changed",
                        "put behind it",
                        before.get(2).run().label(),
                        before.get(3).run().label());
        double kg = 3 + 4 + before.get(2).total().kg() + before.get(3).total().kg();
        assertThat(StageSum.of(runs.kinds(keys.view()).kinds()).stream()
                        .mapToDouble(StageSum::kg)
                        .sum())
                .isCloseTo(kg, within(1e-9));
        long bytes = runs.page(keys.view(), RunQuery.first(10)).stream()
                .mapToLong(run -> RunJson.text(run.run()).getBytes(UTF_8).length)
                .sum();
        assertThat(saved.bytes()).isEqualTo(bytes);
        assertRefused(
                Reason.CHANGED,
                () -> store.change(keys.edit(), 1, Stores.HEADER, List.of(9), Collections.emptyIterator()));
    }

    @Test
    void beginsToCountAgainWherePositionsEnd() {
        var keys = store.keep(Stores.HEADER, Stores.one("first", 1));
        for (var table : List.of("project_run", "project_run_text")) {
            database.jdbc.update("update " + table + " set id = id + " + StoredRun.MAX_POSITION);
        }
        database.jdbc.update("update project_kind set example = example + " + StoredRun.MAX_POSITION);
        store.append(keys.edit(), Stores.one("second", 2));
        assertThat(runs.page(keys.view(), RunQuery.first(10)))
                .extracting(StoredRun::position)
                .containsExactly(0, 1);
        assertThat(StageSum.of(runs.kinds(keys.view()).kinds())).singleElement().returns(3.0, StageSum::kg);
    }

    @Test
    void findsLabelsWhateverTheirCase() {
        var keys = store.keep(Stores.HEADER, Stores.one("Größe 100 %_", 1));
        var found = new RunQuery(RunSort.LABEL, false, null, null, "GRÖSSE", 0, 10);
        assertThat(runs.count(keys.view(), found)).isZero();
        for (var typed : List.of("größe", "GRÖß", "%_", "e 1")) {
            var query = new RunQuery(RunSort.LABEL, false, null, null, typed, 0, 10);
            assertThat(runs.count(keys.view(), query)).as(typed).isEqualTo(1);
            assertThat(runs.page(keys.view(), query)).hasSize(1);
        }
    }

    @Test
    void sortsStagesAsAProjectGoesThroughThem() {
        var keys = store.keep(Stores.HEADER, Stores.runs(60, 2));
        assertThat(runs.page(keys.view(), new RunQuery(RunSort.STAGE, false, null, null, 0, 60)))
                .extracting(run -> run.run().stage())
                .isSorted();
    }

    private static TotalledRun run(String label, double kg) {
        return Stores.one(label, kg).next();
    }

    @Test
    void refusesToOverwriteWhatAnotherEditorSaved() {
        var keys = store.keep(Stores.HEADER, Stores.runs(10, 1));
        store.save(keys.edit(), 1, Stores.HEADER, Stores.one("from one window", 1));
        assertThatThrownBy(() -> store.save(keys.edit(), 1, Stores.HEADER, Stores.one("from the other", 2)))
                .isInstanceOfSatisfying(StoreRefusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.CHANGED);
                    assertThat(refusal.message(Texts.of(Locale.ENGLISH)))
                            .contains("2026-11-21T12:00:00Z", "version 1", "version 2");
                });
        assertThat(runs.page(keys.view(), RunQuery.first(10)))
                .extracting(run -> run.run().label())
                .containsExactly("from one window");
    }

    @Test
    void letsOneOfManyEditorsWinAndTellsTheOthers() throws Exception {
        var keys = store.keep(Stores.HEADER, Stores.runs(50, 1));
        var results = together(8, i -> () -> {
            store.save(keys.edit(), 1, Stores.HEADER, Stores.one("editor " + i, i));
            return Reason.FULL;
        });
        assertThat(results.stream().filter(Reason.FULL::equals)).hasSize(1);
        assertThat(results.stream().filter(Reason.CHANGED::equals)).hasSize(7);
        assertThat(store.open(keys.view()).version()).isEqualTo(2);
        assertThat(runs.count(keys.view(), RunQuery.first(1))).isEqualTo(1);
    }

    @Test
    void addsRunsOfManyJobsWithoutConflict() throws Exception {
        var keys = store.keep(Stores.HEADER, Stores.runs(5, 1));
        together(16, i -> () -> {
            store.append(keys.edit(), Stores.one("job " + i, i));
            return Reason.FULL;
        });
        assertThat(store.open(keys.view()).version()).isEqualTo(17);
        assertThat(store.open(keys.view()).runs()).isEqualTo(21);
        assertThat(runs.page(keys.view(), RunQuery.first(100)))
                .extracting(StoredRun::position)
                .startsWith(0, 8, 16, 24, 32, 33)
                .endsWith(47, 48)
                .hasSize(21);
    }

    @Test
    void tellsAnEditorThatAJobAddedARun() {
        var keys = store.keep(Stores.HEADER, Stores.runs(5, 1));
        store.append(keys.edit(), Stores.one("job", 1));
        assertRefused(Reason.CHANGED, () -> store.save(keys.edit(), 1, Stores.HEADER, Stores.runs(5, 1)));
    }

    @Test
    void leavesAllAsItWasWhenARunIsRefused() {
        var keys = store.keep(Stores.HEADER, Stores.runs(5, 1));
        Iterator<TotalledRun> breaking = Stream.concat(
                        Stream.generate(() -> Stores.one("a run", 1).next()).limit(1_500),
                        Stream.of(1).map(i -> {
                            throw new IllegalStateException("a run that cannot be estimated");
                        }))
                .map(TotalledRun.class::cast)
                .iterator();
        assertThatThrownBy(() -> store.save(keys.edit(), 1, Stores.HEADER, breaking))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.open(keys.view()).version()).isEqualTo(1);
        assertThat(runs.count(keys.view(), RunQuery.first(1))).isEqualTo(5);
    }

    @Test
    void changesNothingWithTheKeyForViewing() {
        var keys = store.keep(Stores.HEADER, Stores.runs(5, 1));
        assertRefused(Reason.VIEW_ONLY, () -> store.save(keys.view(), 1, Stores.HEADER, Stores.runs(1, 1)));
        assertRefused(Reason.VIEW_ONLY, () -> store.append(keys.view(), Stores.runs(1, 1)));
        assertRefused(Reason.VIEW_ONLY, () -> store.delete(keys.view()));
        assertRefused(Reason.VIEW_ONLY, () -> store.keepUntil(keys.view(), START.plusSeconds(60)));
    }

    @Test
    void forgetsWhatWasDeleted() {
        var keys = store.keep(Stores.HEADER, Stores.runs(1_200, 1));
        var other = store.keep(Stores.HEADER, Stores.runs(7, 1));
        store.delete(keys.edit());
        assertRefused(Reason.UNKNOWN, () -> store.open(keys.view()));
        assertRefused(Reason.UNKNOWN, () -> store.append(keys.edit(), Stores.runs(1, 1)));
        assertThat(rows("project_run")).isEqualTo(7);
        assertThat(rows("project_run_text")).isEqualTo(7);
        assertThat(rows("project_key")).isEqualTo(2);
        assertThat(store.open(other.view()).runs()).isEqualTo(7);
    }

    @Test
    void forgetsWhatHasExpired() {
        var keys = store.keep(Stores.HEADER, Stores.runs(10, 1));
        var longer = store.keep(Stores.HEADER, Stores.runs(10, 1));
        var latest = Instant.parse("2028-11-21T12:00:00Z");
        assertThat(store.keepUntil(longer.edit(), latest).expires()).isEqualTo(latest);
        var saved = store.save(longer.edit(), 1, Stores.HEADER, Stores.runs(10, 2));
        assertThat(saved.expires()).isEqualTo(latest);
        now = START.atOffset(ZoneOffset.UTC).plus(Period.ofMonths(12)).toInstant();
        assertRefused(Reason.UNKNOWN, () -> store.open(keys.view()));
        assertThat(store.deleteExpired()).isEqualTo(1);
        assertThat(rows("project_run")).isEqualTo(10);
        assertThat(store.open(longer.view()).runs()).isEqualTo(10);
    }

    @Test
    void refusesAnExpiryBeyondItsBounds() {
        var keys = store.keep(Stores.HEADER, Stores.runs(1, 1));
        assertRefused(Reason.EXPIRY, () -> store.keepUntil(keys.edit(), START));
        assertRefused(Reason.EXPIRY, () -> store.keepUntil(keys.edit(), Instant.parse("2028-11-21T12:00:01Z")));
    }

    @Test
    void refusesMoreThanAProjectMayHave() {
        var keys = store.keep(Stores.HEADER, Stores.runs(1, 1));
        database.jdbc.update("update project set runs = " + Project.MAX_RUNS);
        assertRefused(Reason.TOO_MANY_RUNS, () -> store.append(keys.edit(), Stores.runs(1, 1)));
        database.jdbc.update("update project set runs = 1, bytes = " + ProjectStore.MAX_BYTES);
        assertRefused(Reason.TOO_LARGE, () -> store.append(keys.edit(), Stores.runs(1, 1)));
    }

    @Test
    void keepsAsManyProjectsAsTheServerMay() {
        var settings = settings();
        var small = Stores.store(database, Stores.settings(settings.url(), settings.username(), 2), clock);
        small.keep(Stores.HEADER, Stores.runs(1, 1));
        small.keep(Stores.HEADER, Stores.runs(1, 1));
        assertRefused(Reason.FULL, () -> small.keep(Stores.HEADER, Stores.runs(1, 1)));
        assertThat(rows("project")).isEqualTo(2);
    }

    private long rows(String table) {
        return database.sql
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private interface Editor {
        Callable<Reason> work(int number);
    }

    private static List<Reason> together(int editors, Editor editor) throws Exception {
        try (var threads = Executors.newFixedThreadPool(editors)) {
            var started = IntStream.range(0, editors)
                    .mapToObj(i -> threads.submit(() -> {
                        try {
                            return editor.work(i).call();
                        } catch (StoreRefusal refusal) {
                            return refusal.reason();
                        }
                    }))
                    .toList();
            var results = new ArrayList<Reason>();
            for (var result : started) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static <T> List<T> list(Iterator<T> items) {
        var list = new ArrayList<T>();
        items.forEachRemaining(list::add);
        return list;
    }

    static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
