package org.mlcarbon.comparison;

import java.util.List;
import java.util.Map;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.YearlyIntensity;
import org.mlcarbon.core.footprint.Footprint;
import org.mlcarbon.core.footprint.Site;
import org.springframework.stereotype.Component;

/** The same work in the same place on the grid of other years, by one series. */
@Component
class YearRanking {

    /** The year of Lacoste et al. 2019, from which on the tables are filled. */
    static final int FIRST = 2019;

    Comparison of(Estimate estimate) {
        var priced = estimate.place().priced();
        if (priced == null) {
            return comparison(estimate, List.of(), List.of(NotComparable.of("", "", "own-intensity")));
        }
        var entries = estimate.place().priceable().stream()
                .filter(figure -> figure.series().id().equals(priced.series().id()))
                .filter(figure -> figure.zone().id().equals(priced.zone().id()))
                .filter(figure -> figure.year() >= FIRST)
                .map(figure -> entry(estimate, figure, figure.year() == priced.year()))
                .toList();
        return comparison(estimate, entries, List.of());
    }

    private static Comparison comparison(Estimate estimate, List<Entry> entries, List<NotComparable> left) {
        return new Comparison(By.YEAR, estimate, estimate.place().series(), null, null, entries, left, List.of());
    }

    private static Entry entry(Estimate estimate, YearlyIntensity figure, boolean own) {
        var place = estimate.place();
        var year = String.valueOf(figure.year());
        var intensity = place.intensity();
        return new Entry(
                year,
                year,
                Footprint.of(estimate.work().energy(), new Site(place.site().pue(), figure.value())),
                place.pue(),
                new Factor(
                        intensity.name(),
                        figure.value().gramsPerKilowattHour(),
                        intensity.unit(),
                        intensity.status(),
                        intensity.kind(),
                        figure.year(),
                        figure.source()),
                own,
                null,
                Map.of(
                        "intensitySource",
                        figure.series().id(),
                        "intensityYear",
                        figure.year(),
                        "carbonIntensityLowGPerKwh",
                        "",
                        "carbonIntensityHighGPerKwh",
                        ""));
    }
}
