package org.mlcarbon.core.joblog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.core.powerlog.Note;
import org.mlcarbon.core.powerlog.PowerLogException;
import org.mlcarbon.core.powerlog.Reason;

/** Outputs of {@code sacct -P} as clusters print them. */
class SacctReaderTest {

    private static final String HEADER = "JobID|State|Elapsed|NCPUS|AllocTRES|ConsumedEnergyRaw\n";

    private final Jobs read = new Jobs();

    /** By hand: 45015 s × 4 GPUs, 8 d 4 h 11 min 2 s = 706,262 s of processors, 81234560 KiB / 1024² = 77.47 GiB. */
    @Test
    void readsTheSample() throws Exception {
        var summary = read.read(Jobs.sample());
        assertThat(summary.jobs()).isEqualTo(4);
        assertThat(summary.steps()).isEqualTo(1);
        assertThat(summary.notes())
                .extracting(Note::reason, Note::detail, Note::firstLine)
                .containsExactly(tuple(Reason.NO_VALUE, "18446744073709551614", 6L));
        assertThat(read.jobs).extracting(Job::id).containsExactly("9001001", "9001002", "9001003_7", "9001004");
        assertThat(read.jobs)
                .extracting(Job::state)
                .containsExactly(JobState.COMPLETED, JobState.FAILED, JobState.COMPLETED, JobState.ABORTED);
        var train = read.jobs.getFirst();
        assertThat(train.elapsedMillis()).isEqualTo(45_015_000);
        assertThat(train.cpuMillis()).isEqualTo(706_262_000);
        assertThat(train.resources().gpus()).isEqualTo(4);
        assertThat(train.resources().gpuType()).isEqualTo("a100");
        assertThat(train.requestedGib()).isEqualTo(128);
        assertThat(train.usedGib()).isCloseTo(81_234_560 / 1024.0 / 1024, within(1e-9));
        assertThat(train.consumed().joules()).isEqualTo(24_310_200);
        assertThat(read.jobs.get(2).requestedGib()).as("4000M × 32 processors").isEqualTo(125);
        var untyped = read.jobs.get(3);
        assertThat(untyped.resources().gpus()).isEqualTo(16);
        assertThat(untyped.resources().gpuType()).isEmpty();
        assertThat(untyped.requestedGib()).as("500G × 2 nodes").isEqualTo(1000);
        assertThat(untyped.consumed().kind()).isEqualTo(ConsumedEnergy.Kind.NONE);
        assertThat(read.steps).singleElement().satisfies(step -> {
            assertThat(step.step()).isEqualTo("batch");
            assertThat(step.partition()).isEqualTo("gpu");
            assertThat(step.resources().gpuType()).isEqualTo("a100");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, COMPLETED",
        "CANCELLED by 123, ABORTED",
        "CANCELLED+, ABORTED",
        "TIMEOUT, ABORTED",
        "PREEMPTED, ABORTED",
        "NODE_FAIL, FAILED",
        "OUT_OF_MEMORY, FAILED",
        "OUT_OF_ME+, UNKNOWN",
        "RUNNING, RUNNING",
        "PENDING, WAITING",
        "DONE, UNKNOWN"
    })
    void readsTheStateWithoutWhoCausedIt(String text, JobState state) {
        assertThat(JobState.of(text)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "billing=4, 0, ''",
        "'gres/gpu=2,cpu=4', 2, ''",
        "'gres/gpu:a100=4,gres/gpu=4', 4, a100",
        "'gres/gpu=4,gres/gpu:a100=3,gres/gpu:v100=1', 4, a100+v100",
        "'gres/gpu:a100_1g.5gb=1', 1, a100_1g.5gb",
        "'gres/gpu:NVIDIA_H100=8', 8, nvidia_h100",
        "'gres/gpumem=40777023488,gres/gpuutil=91', 0, ''"
    })
    void countsGpusOnce(String tres, int gpus, String type) {
        assertThat(Tres.of(tres)).satisfies(found -> {
            assertThat(found.gpus()).isEqualTo(gpus);
            assertThat(found.gpuType()).isEqualTo(type);
        });
        assertThat(Tres.of("gres/gpu=many")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "128G, 128",
        "4000Mc, 125",
        "500Gn, 1000",
        "2048000K, 1.953125",
        "1.5T, 1536",
        "1024, 1",
        "0, 0",
        "'', NaN",
        "16?, NaN",
        "-3G, NaN",
        "G, NaN",
        "n, NaN"
    })
    void readsMemoryForJobNodeOrProcessor(String text, double gib) {
        assertThat(SlurmMemory.of(text, 'M').totalGib(2, 32)).isEqualTo(Double.valueOf(gib));
    }

    /** The marks of slurm.h, those of 24 bits, and what is simply nothing. */
    @ParameterizedTest
    @CsvSource({
        "18446744073709551614, NONE",
        "18446744073709551615, NONE",
        "4294967294, SENTINEL",
        "16777214, SENTINEL",
        "-5, NONE",
        "0, NONE",
        "'', NONE",
        "1.5K, NONE",
        "16777213, MEASURED"
    })
    void tellsEnergyFromSlurmsMarks(String text, ConsumedEnergy.Kind kind) {
        assertThat(ConsumedEnergy.of(text).kind()).isEqualTo(kind);
    }

    @Test
    void readsArraysHeterogeneousAndRequeuedJobs() throws Exception {
        var summary = read.read("JobID|State|Start|Elapsed\n"
                + "12_3|COMPLETED|2026-03-02T09:00:00|00:10:00\n"
                + "13+0|COMPLETED|2026-03-02T09:00:00|00:10:00\n"
                + "13+0.0|COMPLETED|2026-03-02T09:00:00|00:10:00\n"
                + "13+1|COMPLETED|2026-03-02T09:00:00|00:10:00\n"
                + "14|PREEMPTED|2026-03-02T09:00:00|00:10:00\n"
                + "14|COMPLETED|2026-03-02T10:00:00|01:10:00\n");
        assertThat(read.jobs).extracting(Job::id).containsExactly("12_3", "13+0", "13+1", "14", "14");
        assertThat(summary.steps()).isEqualTo(1);
        assertThat(summary.notes())
                .extracting(Note::reason, Note::detail, Note::firstLine, Note::count)
                .containsExactly(tuple(Reason.NO_MEMORY_COLUMN, "ReqMem", 1L, 1L));
    }

    @Test
    void saysWithTheLineWhatItLeavesOut() throws Exception {
        var summary = read.read(HEADER
                + "1|RUNNING|00:10:00|4||\n"
                + "1.batch|RUNNING|00:10:00|4||\n"
                + "2_[3-9%4]|PENDING|00:00:00|4||\n"
                + "3|CANCELLED by 1000|00:00:00|4||\n"
                + "4|COMPLETED|soon|4||\n"
                + "5|COMPLETED|00:10:00|4|gres/gpu=x|\n"
                + "six|COMPLETED|00:10:00|4||\n"
                + "7.0|COMPLETED|00:10:00|4||\n"
                + "8|COMPLETED|00:10:00|4\n"
                + "9|COMPLETED|00:10:00|4||0|a|b\n"
                + "10|DONE|00:10:00|4||\n"
                + "11|COMPLETED|00:10:00|4||\n"
                + "12|COMPLETED|00:1");
        assertThat(read.jobs).extracting(Job::id).containsExactly("11");
        assertThat(summary.notes())
                .extracting(Note::reason, Note::detail, Note::firstLine, Note::count)
                .containsExactly(
                        tuple(Reason.UNFINISHED, "", 2L, 2L),
                        tuple(Reason.NEVER_RAN, "", 5L, 1L),
                        tuple(Reason.BAD_TIME, "", 6L, 1L),
                        tuple(Reason.UNREADABLE, "AllocTRES", 7L, 1L),
                        tuple(Reason.UNREADABLE, "JobID", 8L, 1L),
                        tuple(Reason.LONE_STEP, "0", 9L, 1L),
                        tuple(Reason.UNREADABLE, "", 10L, 1L),
                        tuple(Reason.TOO_MANY_FIELDS, "", 11L, 1L),
                        tuple(Reason.UNREADABLE, "State", 12L, 1L),
                        tuple(Reason.NO_MEMORY, "", 13L, 1L),
                        tuple(Reason.TRUNCATED, "", 14L, 1L));
    }

    @Test
    void takesTheLargestMemoryOfTheSteps() throws Exception {
        read.read("MaxRSS|JobID|ElapsedRaw|State\n|1|60|COMPLETED\n2048K|1.0|60|COMPLETED\n1024K|1.1|60|COMPLETED\n");
        assertThat(read.jobs)
                .singleElement()
                .satisfies(job -> assertThat(job.usedGib()).isEqualTo(2.0 / 1024));
    }

    @Test
    void readsATrailingBarAndRepeatedHeaders() throws Exception {
        var summary =
                read.read("JobID|State|Elapsed|\n1|COMPLETED|00:01:00|\r\nJobID|State|Elapsed|\n2|FAILED|01:00|\n");
        assertThat(read.jobs).extracting(Job::elapsedMillis).containsExactly(60_000L, 60_000L);
        assertThat(summary.notes()).extracting(Note::reason).containsExactly(Reason.NO_MEMORY_COLUMN);
    }

    /** Steps say none either, and are not told; memory of AllocTRES is memory. */
    @Test
    void tellsOnceWhichJobsSayNoMemory() throws Exception {
        var summary = read.read("JobID|State|Elapsed|ReqMem|AllocTRES\n"
                + "1|COMPLETED|01:00:00|4G|\n"
                + "2|COMPLETED|01:00:00||cpu=4\n"
                + "2.0|COMPLETED|01:00:00||\n"
                + "3|COMPLETED|01:00:00||cpu=4,mem=8G\n"
                + "4|COMPLETED|01:00:00|?|cpu=4\n");
        assertThat(summary.notes())
                .extracting(Note::reason, Note::firstLine, Note::count)
                .containsExactly(tuple(Reason.NO_MEMORY, 3L, 2L));
    }

    @Test
    void refusesWhatHasNoTimes() {
        assertThatExceptionOfType(PowerLogException.class)
                .isThrownBy(() -> read.read("JobID|State\n1|COMPLETED\n"))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo("Elapsed"));
        assertThatExceptionOfType(PowerLogException.class).isThrownBy(() -> read.read(""));
    }

    @Test
    void readsAHundredThousandColumns() throws Exception {
        var names = IntStream.range(0, 100_000).mapToObj(i -> "c" + i).collect(Collectors.joining("|"));
        read.read("JobID|State|Elapsed|" + names + "\n1|COMPLETED|00:01:00" + "|".repeat(100_000) + "\n");
        assertThat(read.jobs).hasSize(1);
    }

    /** PEERS b3, energies without the PUE: 0.0832228 / 1.67, 1.840226 / 1.15 and 98.735616 / 1.2 kWh. */
    @ParameterizedTest
    @CsvSource({
        "4, 10, 0, 0, 4, 6.6, 1.67, 0.0832228",
        "96.2667, 5.9, 3.0083, 250, 3.0083, 250, 1.15, 1.840226",
        "192, 4.7, 192, 400, 24, 512, 1.2, 98.735616"
    })
    void computesAsGreenAlgorithms4Hpc(
            double coreHours,
            double core,
            double gpuHours,
            double gpu,
            double hours,
            double gb,
            double pue,
            double kwh) {
        assertThat(JobEnergy.of(coreHours, core, gpuHours, gpu, hours, gb).kilowattHours() * pue)
                .isCloseTo(kwh, within(kwh * 1e-5));
    }
}
