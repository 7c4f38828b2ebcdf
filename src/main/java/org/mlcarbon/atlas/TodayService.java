package org.mlcarbon.atlas;

import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.comparison.ComparisonService;
import org.mlcarbon.comparison.RegionFilter;
import org.springframework.stereotype.Service;

/**
 * Places a published run on the grids of today. The energy of the devices stays as published; newer devices would need
 * less, but nobody measured how much less for this run.
 */
@Service
public class TodayService {

    private final ComparisonService comparisons;
    private final Intensities intensities;
    private final Catalog catalog;

    TodayService(ComparisonService comparisons, Intensities intensities, Catalog catalog) {
        this.comparisons = comparisons;
        this.intensities = intensities;
        this.catalog = catalog;
    }

    /** In every cloud region that the default series prices, each with its own PUE. */
    public Today today(Exhibit exhibit) {
        try {
            return Today.of(comparisons.regions(workload(exhibit), RegionFilter.ALL));
        } catch (InvalidWorkload e) {
            throw new IllegalStateException(
                    "a hosted run is a workload: " + exhibit.run().id(), e);
        }
    }

    /** The workload that is compared, for a link to the comparison. */
    public WorkloadRequest workload(Exhibit exhibit) {
        return RunWorkload.toPlace(
                exhibit, intensities.defaultSeries(catalog.current()).id());
    }
}
