package org.mlcarbon.catalog;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in plain lines why the database file cannot be opened. The file is left as it is. */
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** Error codes of H2 (org.h2.api.ErrorCode): the file is in use by another process. */
    private static final int ALREADY_OPEN = 90020;

    /** Error codes of H2: input or output failed, file corrupted, version not supported, general error. */
    private static final Set<Integer> UNREADABLE = Set.of(90028, 90030, 90031, 90048, 50000);

    private final Environment environment;

    DatabaseAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        var file =
                environment.getProperty("spring.datasource.url", "the database").replaceAll(";.*", "") + ".mv.db";
        if (cause.getErrorCode() == ALREADY_OPEN) {
            return new FailureAnalysis(
                    "The database " + file + " is in use by another process.",
                    "Stop the other process, or set ML_CARBON_STATE to another folder.",
                    cause);
        }
        if (UNREADABLE.contains(cause.getErrorCode())) {
            return new FailureAnalysis(
                    "The database " + file + " exists but cannot be read: " + cause.getMessage(),
                    "It was left as it is, because it holds what people saved. Put back a copy, or move the file away: "
                            + "then an empty database is made and the hosted tables are loaded again.",
                    cause);
        }
        return null;
    }
}
