package org.mlcarbon.project.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.Stage;

/** What the runs of a project can be sorted by. */
public enum RunSort {
    POSITION("position", "id"),
    LABEL("label", "lower(label)"),
    STAGE("stage", inOrder("stage", Stage.values(), Stage::word)),
    OUTCOME("outcome", inOrder("outcome", Outcome.values(), Outcome::word)),
    TRAININGS("trainings", "trainings"),
    HOURS("hours", "hours"),
    ENERGY("energyKwh", "energy_kwh"),
    EMISSIONS("kg", "kg"),
    LOW("lowKg", "low_kg"),
    HIGH("highKg", "high_kg"),
    MEASURED("measured", "measured"),
    COST("cost", "cost"),
    METRIC("metric", "metric"),
    STARTED("started", "started");

    /** As the HTTP interface writes it. */
    public final String word;

    final String sql;

    RunSort(String word, String sql) {
        this.word = word;
        this.sql = sql;
    }

    /** Words in the order that a project goes through them, not by their letters. */
    private static <E> String inOrder(String column, E[] values, Function<E, String> word) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> "when '" + word.apply(values[i]) + "' then " + i)
                .collect(Collectors.joining(" ", "case " + column + " ", " end"));
    }

    /** The column that a program asks for. */
    public static Optional<RunSort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
}
