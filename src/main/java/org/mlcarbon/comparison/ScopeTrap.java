package org.mlcarbon.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.catalog.YearlyIntensity;

/**
 * What goes wrong when figures of two methods stand in one ranking, shown with figures of the tables.
 *
 * @param within the ends of the default series in its settled year: the honest factor
 * @param mixed the lowest direct figure against the highest lifecycle figure, each region's newest: the false factor
 * @param disagreement of the default series and that of countries about one country in one year, where both are of the
 *     same scope and the difference is largest; nothing where the default is that of countries
 * @param lacoste the two rows of the 2019 table from which Lacoste et al. take their factor: a quotation, no ranking
 */
public record ScopeTrap(Pair within, Pair mixed, Optional<Pair> disagreement, Optional<Pair> lacoste) {

    /** Two figures with the places that they hold for. */
    public record Pair(Named low, Named high) {

        /** Higher / lower figure; nothing where the lower one is 0. */
        public OptionalDouble ratio() {
            return Comparison.ratio(
                    low.figure().value().gramsPerKilowattHour(),
                    high.figure().value().gramsPerKilowattHour());
        }
    }

    /** A figure as it prices a region. */
    public record Named(Region region, YearlyIntensity figure) {}
}
