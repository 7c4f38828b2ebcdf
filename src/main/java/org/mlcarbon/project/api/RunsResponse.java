package org.mlcarbon.project.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.store.StageSum;
import org.mlcarbon.project.store.StoredKinds;
import org.mlcarbon.project.store.StoredRun;

/**
 * A page of the runs of a kept project.
 *
 * @param dataVersion of the hosted tables that gave the figures
 * @param editable whether the key may change the project
 * @param count runs that the filters let through
 * @param sums of all runs, by stage and outcome
 */
record RunsResponse(
        @Nullable String name,
        long version,
        Instant expires,
        String dataVersion,
        boolean editable,
        long count,
        List<StageSum> sums,
        List<Line> runs) {

    /**
     * A run and what it came to when it was saved.
     *
     * @param position orders the runs as they stand in the project, from 0 and with gaps
     * @param trainings 1 or more; 0 for the use of a model
     * @param facilityKwh kWh
     * @param kg CO2e, with its range of 5 to 95 %
     */
    record Line(
            int position,
            Run run,
            long trainings,
            double facilityKwh,
            double kg,
            double lowKg,
            double highKg,
            boolean measured,
            @Nullable Double cost) {

        static Line of(StoredRun stored) {
            var total = stored.total();
            return new Line(
                    stored.position(),
                    stored.run(),
                    total.trainings(),
                    total.facilityKwh(),
                    total.kg(),
                    total.rangeKg().low(),
                    total.rangeKg().high(),
                    total.measured(),
                    total.cost());
        }
    }

    static RunsResponse of(StoredKinds kinds, long count, List<StoredRun> runs) {
        var project = kinds.project();
        return new RunsResponse(
                project.header().name(),
                project.version(),
                project.expires(),
                project.header().dataVersion(),
                project.editable(),
                count,
                StageSum.of(kinds.kinds()),
                runs.stream().map(Line::of).toList());
    }
}
