package org.mlcarbon.project;

import java.util.HashMap;
import java.util.Map;
import org.mlcarbon.calculator.Estimate;

/** The number of each kind of run, worked out once for many runs. For one thread. */
final class KindNumbers {

    private static final int MAX_KNOWN = 10_000;

    private final Map<RunKind, Long> known = new HashMap<>();

    long of(Run run, Estimate estimate) {
        var kind = RunKind.of(estimate, RunSpread.of(run, estimate));
        if (known.size() == MAX_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(kind, RunKind::number);
    }
}
