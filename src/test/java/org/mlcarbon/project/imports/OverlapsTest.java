package org.mlcarbon.project.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.Stage;

/** Just below and just at the shares from which two rows count as one; windows are in seconds. */
class OverlapsTest {

    private static Row row(String tool, double from, double to, double kilowattHours) {
        return new Row(
                1,
                1,
                Row.Kind.RUN,
                tool,
                "a row",
                Stage.EXPLORATION,
                Outcome.COMPLETED,
                at(from),
                at(to),
                Amount.measured(kilowattHours, false),
                Row.PueNote.NONE,
                "",
                "slurm".equals(tool) ? "" : "node",
                "",
                null,
                null,
                null);
    }

    private static Instant at(double seconds) {
        return Instant.EPOCH.plusMillis(Math.round(seconds * 1_000));
    }

    /** The second window of 0 to 1000 s shares 1000 − from of the longer of the two, 1000 s; 0.9 is enough. */
    @ParameterizedTest
    @CsvSource({"0, 1", "99, 1", "100, 1", "100.001, 0", "101, 0", "500, 0"})
    void windowsOfRanksShareNineTenths(double from, int more) {
        var rows = List.of(row("codecarbon", 0, 1_000, 1), row("codecarbon", from, 1_000, 1));
        assertThat(Overlaps.share(rows.getFirst(), rows.getLast())).isEqualTo((1_000 - from) / 1_000);
        assertThat(Overlaps.ranks(rows, Set.of())).hasSize(more);
    }

    /** Energies of 1 kWh and of a little less; nine tenths are the same machine. */
    @ParameterizedTest
    @CsvSource({"1, 1", "0.901, 1", "0.9, 1", "0.899, 0", "0.5, 0"})
    void energiesOfRanksDifferByATenth(double kilowattHours, int more) {
        var rows = List.of(row("codecarbon", 0, 1_000, 1), row("codecarbon", 0, 1_000, kilowattHours));
        assertThat(Overlaps.ranks(rows, Set.of())).hasSize(more);
    }

    /** The larger of the two stays. */
    @ParameterizedTest
    @CsvSource({"0.95, 1", "1.05, 0"})
    void theRankWithMoreEnergyStays(double second, int left) {
        var rows = List.of(row("codecarbon", 0, 1_000, 1), row("codecarbon", 0, 1_000, second));
        assertThat(Overlaps.ranks(rows, Set.of())).containsExactly(left);
    }

    /** Inside ends with the outer window, to the millisecond, and has no more energy. */
    @ParameterizedTest
    @CsvSource({"900, 0.5, 1", "1000, 1, 1", "1000.001, 0.5, 0", "900, 1.001, 0"})
    void nestedLiesInsideWithNoMoreEnergy(double to, double kilowattHours, int inner) {
        var rows = List.of(row("codecarbon", 0, 1_000, 1), row("codecarbon", 100, to, kilowattHours));
        assertThat(Overlaps.nested(rows, Set.of())).hasSize(inner);
    }

    /** A tracker that ran from the given second to the end of a job of 0 to 1000 s: four fifths of it are enough. */
    @ParameterizedTest
    @CsvSource({"0, 1000, 1", "199, 1000, 1", "200, 1000, 1", "200.001, 1000, 0", "300, 1000, 0", "0, 1000.001, 0"})
    void aTrackerInsideAJobRunsMostOfItsTime(double from, double to, int jobs) {
        var rows = List.of(row("slurm", 0, 1_000, 5), row("carbontracker", from, to, 1));
        assertThat(Overlaps.jobs(rows, Set.of())).hasSize(jobs);
    }

    @ParameterizedTest
    @CsvSource({"ranks", "nested", "jobs"})
    void whatIsSettledIsNotAskedAgain(String trap) {
        var rows = List.of(row("codecarbon", 0, 1_000, 1), row("codecarbon", 0, 1_000, 1), row("slurm", 0, 1_000, 5));
        var all = Set.of(0, 1, 2);
        var found = switch (trap) {
            case "ranks" -> Overlaps.ranks(rows, all);
            case "nested" -> Overlaps.nested(rows, all);
            default -> Overlaps.jobs(rows, all);
        };
        assertThat(found).isEmpty();
    }
}
