package org.mlcarbon.catalog;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain lines which cell of the hosted tables stopped the start. */
class DataExceptionAnalyzer extends AbstractFailureAnalyzer<DataException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataException cause) {
        return new FailureAnalysis(
                "The hosted tables cannot be loaded.\n" + cause.getMessage(),
                "Correct the file. data/codebook.csv says what each column accepts; .ci/data checks all tables.",
                cause);
    }
}
