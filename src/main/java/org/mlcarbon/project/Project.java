package org.mlcarbon.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as its file holds it.
 *
 * @param name up to {@value #MAX_NAME} characters
 * @param runs up to {@value #MAX_RUNS}
 * @param budgetKg what the project may emit, kg CO2e
 * @param currency of the prices, ISO 4217 code of three letters
 * @param metric what the runs' metric is called, such as {@code accuracy}; more is better
 */
public record Project(
        @Nullable String name,
        List<Run> runs,
        @Nullable Double budgetKg,
        @Nullable String currency,
        @Nullable String metric) {

    /** Longest name, characters. */
    public static final int MAX_NAME = 200;

    /** Most runs of one project. */
    public static final int MAX_RUNS = 100_000;

    public Project {
        runs = List.copyOf(runs);
    }

    /** The same project with other runs. */
    public Project with(List<Run> others) {
        return new Project(name, others, budgetKg, currency, metric);
    }
}
