package org.mlcarbon.project.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.project.Project;

/**
 * A project without its runs.
 *
 * @param name up to {@value Project#MAX_NAME} characters
 * @param budgetKg what the project may emit, kg CO2e
 * @param currency ISO 4217 code of three letters
 * @param metric what the runs' metric is called
 * @param dataVersion of the hosted tables that gave the figures of the runs
 */
public record ProjectHeader(
        @Nullable String name,
        @Nullable Double budgetKg,
        @Nullable String currency,
        @Nullable String metric,
        String dataVersion) {

    /** What a project says beside its runs. */
    public static ProjectHeader of(Project project, String dataVersion) {
        return new ProjectHeader(project.name(), project.budgetKg(), project.currency(), project.metric(), dataVersion);
    }

    /** A project that says the same and has no runs. */
    public Project head() {
        return new Project(name, List.of(), budgetKg, currency, metric);
    }
}
