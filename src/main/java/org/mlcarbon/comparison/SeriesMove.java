package org.mlcarbon.comparison;

import java.util.List;
import java.util.Optional;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.catalog.YearlyIntensity;

/**
 * How a few regions are ranked by each series that prices at least two of them. Each column is a ranking of its own;
 * figures of two columns are not compared.
 *
 * @param columns the default series first
 */
public record SeriesMove(List<Column> columns, List<Line> lines) {

    /**
     * One series in its settled year.
     *
     * @param priced how many of the regions it prices
     */
    public record Column(Series series, int year, int priced) {}

    /**
     * One region.
     *
     * @param standings one for each column; nothing where the series does not price the region
     */
    public record Line(Region region, String label, List<Optional<Standing>> standings) {}

    /**
     * The place of a region in a column.
     *
     * @param rank 1 for the cleanest; regions of the same figure share a rank
     */
    public record Standing(int rank, YearlyIntensity figure) {}
}
