package org.mlcarbon.project;

import org.mlcarbon.calculator.WorkloadParameters;

/** What a run must be beyond its workload, which the calculator checks. */
final class RunChecks {

    private static final double MAX_PRICE = 1e6;
    private static final double MAX_METRIC = 1e15;
    private static final double MAX_REQUESTS = 1e15;
    private static final double MAX_KWH_PER_1000 = 1e6;
    private static final int MAX_TOOL = 100;

    private RunChecks() {}

    /** @param hasCurrency whether the project says what its prices are in */
    static void check(Run run, boolean hasCurrency, ProjectProblems problems) {
        if (run.label().isBlank()) {
            problems.add("label", "blank", null);
        }
        problems.text("label", run.label(), Run.MAX_LABEL);
        problems.range("metric", run.metric(), -MAX_METRIC, MAX_METRIC);
        problems.range("pricePerDeviceHour", run.pricePerDeviceHour(), 0, MAX_PRICE);
        if (run.pricePerDeviceHour() != null && !hasCurrency) {
            problems.add("pricePerDeviceHour", "no-currency", run.pricePerDeviceHour());
        }
        if (run.sweep() != null) {
            SweepChecks.check(run.sweep(), run, problems);
        }
        if (run.use() != null) {
            checkUse(run.use(), run, problems);
        }
        if (run.origin() != null) {
            checkOrigin(run.origin(), problems);
        }
    }

    private static void checkUse(Use use, Run run, ProjectProblems problems) {
        problems.positive("use.requests", use.requests(), MAX_REQUESTS);
        problems.positive("use.kwhPer1000Requests", use.kwhPer1000Requests(), MAX_KWH_PER_1000);
        if (run.stage() != Stage.INFERENCE) {
            problems.add("use", "use-stage", null, Stage.INFERENCE.word());
        }
        if (run.sweep() != null) {
            problems.add("use", "use-sweep", null);
        }
        WorkloadParameters.of(run.workload()).forEach((name, value) -> {
            if (WholeWorkload.WHAT_RAN.contains(name)) {
                problems.add("workload." + name, "use-where", value);
            }
        });
    }

    private static void checkOrigin(Origin origin, ProjectProblems problems) {
        problems.text("origin.tool", origin.tool(), MAX_TOOL);
        if (origin.start() != null && origin.end() != null && origin.end().isBefore(origin.start())) {
            problems.add("origin.end", "ends-before-start", String.valueOf(origin.end()), origin.start());
        }
    }
}
