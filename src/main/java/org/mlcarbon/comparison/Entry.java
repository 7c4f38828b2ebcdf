package org.mlcarbon.comparison;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.core.footprint.Footprint;
import org.mlcarbon.core.quantity.CarbonIntensity;

/**
 * One choice of a comparison with what the work draws and emits there.
 *
 * @param id of the region, of the device, or the year
 * @param label as the tables name it
 * @param own whether it is the choice of the workload itself
 * @param region where the choice is a region
 * @param change the properties of the workload that make it this choice; an empty text takes one away
 */
public record Entry(
        String id,
        String label,
        Footprint footprint,
        Factor pue,
        Factor intensity,
        boolean own,
        @Nullable Region region,
        Map<String, Object> change) {

    public double kilograms() {
        return footprint.operational().kilogramsCo2e();
    }

    public CarbonIntensity carbonIntensity() {
        return new CarbonIntensity(intensity.value());
    }

    /** The workload with this choice made: the calculator gives the same figure for it. */
    public WorkloadRequest request(WorkloadRequest workload) {
        return WorkloadParameters.with(workload, change);
    }
}
