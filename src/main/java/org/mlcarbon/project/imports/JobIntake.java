package org.mlcarbon.project.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.joblog.Job;
import org.mlcarbon.core.joblog.JobSink;
import org.mlcarbon.core.joblog.JobState;
import org.mlcarbon.project.LabelText;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.Run;

/**
 * Collects jobs: each for itself as long as a project can hold them, and beyond that one row for all jobs with the same
 * outcome, partition, GPUs and cores. Sums of both are the same.
 */
final class JobIntake {

    private final ImportOptions options;
    private final Texts texts;
    private final SeenJobs seen = new SeenJobs();
    private final Map<JobKey, JobItem> groups = new LinkedHashMap<>();
    private final List<JobItem> singles = new ArrayList<>();
    private boolean grouped;

    JobIntake(ImportOptions options) {
        this.options = options;
        texts = Texts.of(options.locale());
    }

    /** Where the jobs of one text go. */
    JobSink of(int file) {
        return new JobSink() {
            @Override
            public void job(Job job) {
                take(file, seen.add(job) ? Row.Kind.RUN : Row.Kind.AGAIN, job);
            }

            @Override
            public void step(Job step) {
                take(file, Row.Kind.STEP, step);
            }
        };
    }

    private void take(int file, Row.Kind kind, Job job) {
        var key = new JobKey(
                file,
                kind,
                outcome(job.state()),
                job.partition(),
                job.resources().gpuType(),
                job.resources().gpus(),
                job.cpus(),
                job.consumed().kind());
        groups.computeIfAbsent(key, fresh -> new JobItem(fresh, groupLabel(fresh), job))
                .add(job);
        if (!grouped && singles.size() == Project.MAX_RUNS) {
            grouped = true;
            singles.clear();
        }
        if (!grouped) {
            var single = new JobItem(key, label(job), job);
            single.add(job);
            singles.add(single);
        }
    }

    private static Outcome outcome(JobState state) {
        return switch (state) {
            case COMPLETED -> Outcome.COMPLETED;
            case FAILED -> Outcome.FAILED;
            default -> Outcome.ABORTED;
        };
    }

    private String label(Job job) {
        var name = options.keepNames() ? LabelText.clean(job.name()) : "";
        var label = name.isEmpty() ? texts.get("project.import.label.job", job.id()) : name;
        return label.length() > Run.MAX_LABEL ? label.substring(0, Run.MAX_LABEL) : label;
    }

    private String groupLabel(JobKey key) {
        return texts.get(
                key.gpus() > 0 ? "project.import.label.gpu-jobs" : "project.import.label.cpu-jobs",
                String.valueOf(key.gpus() > 0 ? key.gpus() : key.cpus()),
                key.gpuType().isEmpty() ? "GPU" : key.gpuType());
    }

    /** Whether there were too many jobs for a row each. */
    boolean isGrouped() {
        return grouped;
    }

    /** Jobs or groups, in the order of the files. */
    List<JobItem> items() {
        return grouped ? List.copyOf(groups.values()) : List.copyOf(singles);
    }

    /** The sums by key, from which devices are asked. */
    List<JobItem> groups() {
        return List.copyOf(groups.values());
    }
}
