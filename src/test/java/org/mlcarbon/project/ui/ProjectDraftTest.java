package org.mlcarbon.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.RunTotal;
import org.mlcarbon.project.Stage;
import org.mlcarbon.project.store.ProjectHeader;
import org.mlcarbon.project.store.RunChanges;
import org.mlcarbon.project.store.StoredProject;
import org.mlcarbon.project.store.StoredRun;

/** A draft of a kept project knows what a save has to change in the store. */
class ProjectDraftTest {

    private static final RunTotal TOTAL = new RunTotal(
            "", Stage.EXPLORATION, Outcome.COMPLETED, 1, null, null, null, 1, 1, new Interval(1, 1), null, false, null);

    private static Run run(String label) {
        return new Run(label, Stage.EXPLORATION, null, WorkloadParameters.example(), null, null, null, null, null);
    }

    private static StoredProject stored(int runs) {
        var header = new ProjectHeader("Kept", null, null, null, "2026.11");
        return new StoredProject(header, 1, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, runs, 0, true);
    }

    private static List<StoredRun> runs(int count, int stride) {
        var runs = new ArrayList<StoredRun>();
        for (int i = 0; i < count; i++) {
            runs.add(new StoredRun(i * stride, run("run " + i), TOTAL, 0));
        }
        return runs;
    }

    private static ProjectDraft draft(List<StoredRun> runs) {
        var draft = new ProjectDraft();
        draft.open(new ProjectDraft.Kept("key", stored(runs.size())));
        draft.load(stored(runs.size()), runs);
        return draft;
    }

    private static RunRow row(StoredRun run) {
        return new RunRow(run.position(), run.run(), run.total());
    }

    @Test
    void changesNoRunWhileTheyAreAway() {
        var draft = new ProjectDraft();
        draft.open(new ProjectDraft.Kept("key", stored(5)));
        draft.describe(draft.head());
        assertThat(draft.isAway()).isTrue();
        assertThat(draft.isEmpty()).isFalse();
        assertThat(draft.isChanged()).isTrue();
        assertThat(draft.changes()).contains(RunChanges.NONE);
    }

    @Test
    void aRunThatIsEditedIsOneRowOfManyAndOneThatIsDoubledFitsBetween() {
        var runs = runs(100, 8);
        var draft = draft(runs);
        assertThat(draft.replace(row(runs.get(50)), run("edited"))).isTrue();
        draft.addAfter(row(runs.get(70)), run("copy"));
        var changes = draft.changes().orElseThrow();
        assertThat(changes.removed()).containsExactly(400);
        assertThat(changes.placed()).extracting(RunChanges.Placed::position).containsExactly(393, 561);
    }

    @Test
    void whatIsPutBackIsNoChange() {
        var runs = runs(10, 8);
        var draft = draft(runs);
        int at = draft.remove(row(runs.get(3)));
        draft.insert(at, runs.get(3).run());
        assertThat(draft.changes()).contains(RunChanges.NONE);
    }

    /** A row of the table may have been read before the draft was loaded: then it is found by position and content. */
    @Test
    void findsARunThatWasReadBefore() {
        var runs = runs(10, 8);
        var draft = draft(runs);
        assertThat(draft.replace(new RunRow(24, run("run 3"), TOTAL), run("edited")))
                .isTrue();
        assertThat(draft.replace(new RunRow(24, run("run 3"), TOTAL), run("edited")))
                .isFalse();
        assertThat(draft.replace(new RunRow(32, run("another"), TOTAL), run("edited")))
                .isFalse();
    }

    @Test
    void savesAllAnewWhereMostIsNew() {
        var draft = draft(runs(6_000, 8));
        draft.replaceAll(draft.project());
        assertThat(draft.changes()).isEmpty();
    }

    /** Applied to what is stored, the changes give the runs of the draft in their order, with or without room. */
    @RepeatedTest(20)
    void theChangesMakeTheStoreLikeTheDraft(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var runs = runs(30, random.nextBoolean() ? 1 : 8);
        var draft = draft(runs);
        for (int i = 0; i < 15; i++) {
            var row = row(runs.get(random.nextInt(runs.size())));
            switch (random.nextInt(4)) {
                case 0 -> draft.replace(row, run("edited " + i));
                case 1 -> draft.remove(row);
                case 2 -> draft.insert(random.nextInt(10), run("put in " + i));
                default -> draft.add(List.of(run("added " + i)));
            }
        }
        var store = new TreeMap<Integer, Run>();
        runs.forEach(run -> store.put(run.position(), run.run()));
        var changes = draft.changes().orElseThrow();
        changes.removed().forEach(position -> assertThat(store.remove(position)).isNotNull());
        changes.placed()
                .forEach(placed ->
                        assertThat(store.put(placed.position(), placed.run())).isNull());
        assertThat(List.copyOf(store.values())).isEqualTo(draft.project().runs());
    }
}
