package org.mlcarbon.project.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mlcarbon.project.imports.Question.DoubleCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Each trap as a file: the question, and the total for each answer by hand, at a PUE of 1.2 and 100 g/kWh. */
@SpringBootTest(properties = DoubleCountTest.DATABASE)
class DoubleCountTest {

    static final String DATABASE =
            "spring.datasource.url=jdbc:h2:mem:imports;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private static final Map<String, String> A100 = Map.of("gpu:main:a100", "400");

    @Autowired
    private ImportService imports;

    private AnsweredImport read(Map<String, String> answers, String... files) throws Exception {
        return imports.read(Arrays.stream(files).map(Imports::file).toList(), Imports.OPTIONS)
                .answered(answers);
    }

    private static DoubleCount only(AnsweredImport answered, Trap trap) {
        assertThat(Imports.doubts(answered)).extracting(DoubleCount::trap).containsExactly(trap);
        return Imports.doubts(answered).getFirst();
    }

    /** The two totals, kWh at the meter; emissions are 0.1 kg for each. */
    private static void hasTotals(DoubleCount doubt, double first, double second) {
        double[] expected = {first, second};
        for (int i = 0; i < expected.length; i++) {
            var totals = doubt.options().get(i).totals();
            assertThat(totals.facilityKwh()).isCloseTo(expected[i], within(1e-9));
            assertThat(Objects.requireNonNull(totals.emissionsKg())).isCloseTo(expected[i] / 10, within(1e-9));
        }
    }

    /** The answer that is proposed gives the first total, the other one the second, also once they are given. */
    private void followsItsAnswers(DoubleCount doubt, Map<String, String> others, String... files) throws Exception {
        for (var option : doubt.options()) {
            var answers = new HashMap<>(others);
            answers.put(doubt.key(), option.word());
            var answered = read(answers, files);
            assertThat(answered.totals()).isEqualTo(option.totals());
            assertThat(answered.runs()).hasSize((int) option.totals().runs());
            assertThat(answered.open()).isEmpty();
            assertThat(answered.isComplete()).isTrue();
        }
    }

    /** Four processes see one machine: the largest, 2.01 × 1.2, or all, (2 + 2.01 + 1.99 + 2) × 1.2. */
    @Test
    void asksAboutRanksThatEachReportTheWholeMachine() throws Exception {
        var answered = read(Map.of(), "ranks.csv");
        var doubt = only(answered, Trap.RANKS);
        assertThat(doubt.rows()).isEqualTo(3);
        assertThat(doubt.proposed()).isEqualTo("once");
        assertThat(doubt.detail()).contains("A100");
        hasTotals(doubt, 2.412, 9.6);
        assertThat(answered.totals()).isEqualTo(doubt.options().getFirst().totals());
        assertThat(answered.isComplete()).isFalse();
        followsItsAnswers(doubt, Map.of(), "ranks.csv");
    }

    /** 10 to 12 h holds two tasks: (4 + 1) × 1.2, or with the tasks (4 + 1 + 0.9 + 0.8) × 1.2. */
    @Test
    void asksAboutTasksInsideATracker() throws Exception {
        var doubt = only(read(Map.of(), "nested.csv"), Trap.NESTED);
        assertThat(doubt.rows()).isEqualTo(2);
        hasTotals(doubt, 6, 8.04);
        followsItsAnswers(doubt, Map.of(), "nested.csv");
    }

    /** 2 h × 4 × 400 W = 3.2 kWh; its batch step is the same again and step 0 half of it: (3.2 + 3.2 + 1.6) × 1.2. */
    @Test
    void asksAboutStepsBesideTheirJob() throws Exception {
        var doubt = only(read(A100, "steps.txt"), Trap.STEPS);
        assertThat(doubt.rows()).isEqualTo(2);
        hasTotals(doubt, 3.84, 9.6);
        followsItsAnswers(doubt, A100, "steps.txt");
    }

    /** 3.26375 kWh have 1.25 inside, 0.73886 kWh have 1: 3.26375 + 0.73886 × 1.2, or 4.00261 × 1.2. */
    @Test
    void asksAboutAPueThatIsInside() throws Exception {
        var doubt = only(read(Map.of(), "codecarbon_emissions.csv"), Trap.PUE);
        assertThat(doubt.rows()).isEqualTo(3);
        assertThat(doubt.detail()).isEqualTo("1.25");
        assertThat(doubt.proposed()).isEqualTo("inside");
        hasTotals(doubt, 4.150382, 4.803132);
        followsItsAnswers(doubt, Map.of(), "codecarbon_emissions.csv");
    }

    /**
     * Five jobs of 1 h × 400 W: 2 kWh × 1.2. As written, 2^24 − 2 J are 4.66033722 kWh: (1.6 + 4.66033722) × 1.2. The marks
     * of 64 bits and −1 are no energy and are noted; 1.8 MJ could be measured: (1.6 + 0.5) × 1.2.
     */
    @Test
    void asksAboutMarksThatLookLikeAnEnergy() throws Exception {
        var result = imports.read(List.of(Imports.file("sentinel.txt")), Imports.OPTIONS);
        var doubts = Imports.doubts(result.answered(A100));
        assertThat(doubts).extracting(DoubleCount::trap).containsExactly(Trap.SENTINEL, Trap.CONSUMED);
        assertThat(doubts.getFirst().detail()).isEqualTo("16777214");
        hasTotals(doubts.getFirst(), 2.4, (1.6 + 16_777_214 / 3.6e6) * 1.2);
        hasTotals(doubts.getLast(), 2.4, 2.52);
        assertThat(result.files().getFirst().notes())
                .extracting(note -> note.reason().key() + " " + note.detail() + " " + note.firstLine())
                .containsExactly("no-memory  2", "no-value 18446744073709551614 3", "no-value -1 5");
    }

    /** The second copy holds five runs that are there: 4.150382, or twice that. */
    @Test
    void asksAboutAFileThatComesTwice() throws Exception {
        var files = new String[] {"codecarbon_emissions.csv", "codecarbon_emissions.csv"};
        var doubts = Imports.doubts(read(Map.of(), files));
        assertThat(doubts).extracting(DoubleCount::key).contains("twice:2");
        var twice = doubts.stream()
                .filter(doubt -> doubt.trap() == Trap.TWICE)
                .findFirst()
                .orElseThrow();
        assertThat(twice.rows()).isEqualTo(5);
        hasTotals(twice, 4.150382, 8.300764);
    }

    @Test
    void asksAboutJobsThatComeTwiceOrAreInTheProject() throws Exception {
        var twice = Imports.doubts(read(A100, "sentinel.txt", "sentinel.txt")).stream()
                .filter(doubt -> doubt.trap() == Trap.TWICE)
                .findFirst()
                .orElseThrow();
        assertThat(twice.rows()).isEqualTo(5);
        hasTotals(twice, 2.4, 4.8);
        var there = read(A100, "steps.txt").runs();
        var again = imports.read(List.of(Imports.file("steps.txt")), Imports.options(Imports.PLACE, there))
                .answered(A100);
        assertThat(Imports.doubts(again)).extracting(DoubleCount::key).containsExactly("steps:1", "twice:1");
        assertThat(again.runs()).isEmpty();
        var measured = read(Map.of(), "nested.csv").runs();
        assertThat(imports.read(List.of(Imports.file("nested.csv")), Imports.options(Imports.PLACE, measured))
                        .proposed()
                        .runs())
                .as("the tasks, which the project has not")
                .hasSize(2);
    }

    /** Job 7 ran 8:55 to 11:05 and was tracked from 9 to 11 with 2.01 kWh; job 8 ran all day: 9.6 kWh × 1.2. */
    @Test
    void asksAboutAJobThatWasTracked() throws Exception {
        var answered = read(A100, "tracked_job.txt", "ranks.csv");
        var doubt = Imports.doubts(answered).stream()
                .filter(other -> other.trap() == Trap.JOB_MEASURED)
                .findFirst()
                .orElseThrow();
        assertThat(doubt.line()).isEqualTo(2);
        double job = 4 * 0.4 * (2 + 1 / 6.0) * 1.2;
        hasTotals(doubt, 11.52 + 2.412, 11.52 + 2.412 + job);
    }

    /** Its epochs, 431,022.5 J, and the total of the same run times its PUE, 0.189171 kWh. */
    @Test
    void asksAboutBothLogsOfCarbontracker() throws Exception {
        var run = "/org/mlcarbon/core/powerlog/4242_2025-03-03T091500Z_carbontracker";
        var answered = read(Map.of(), run + "_output.log", run + ".log");
        var twice = Imports.doubts(answered).stream()
                .filter(doubt -> doubt.trap() == Trap.TWICE)
                .findFirst()
                .orElseThrow();
        double epochs = 431_022.5 / 3.6e6 * 1.2;
        hasTotals(twice, epochs, epochs + 0.189171);
    }

    @Test
    void refusesAnswersThatAreNone() {
        assertThatExceptionOfType(InvalidAnswers.class)
                .isThrownBy(
                        () -> read(Map.of("ranks:1", "maybe", "gpu:main:a100", "abacus", "colour", "red"), "ranks.csv"))
                .satisfies(refused -> assertThat(refused.wrong()).hasSize(3));
    }
}
