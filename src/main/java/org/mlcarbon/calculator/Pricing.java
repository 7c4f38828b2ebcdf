package org.mlcarbon.calculator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Place.Kind;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.catalog.YearlyIntensity;
import org.springframework.stereotype.Component;

/**
 * Picks the published intensity that prices a place. The default is one series for all regions and centres, and one
 * for all countries, so that a figure can be compared with every other that nobody changed.
 */
@Component
class Pricing {

    private final Intensities intensities;

    Pricing(Intensities intensities) {
        this.intensities = intensities;
    }

    /** The figure of the series and year asked for, else of the default series and its newest year for the place. */
    @Nullable
    YearlyIntensity pick(
            PlaceResolver.Named place,
            @Nullable String seriesId,
            @Nullable Integer year,
            DataVersion version,
            Problems problems) {
        var family = seriesId == null ? defaultFamily(place, version) : family(seriesId, version);
        var ofSeries = place.priceable().stream()
                .filter(figure -> figure.series().family().equals(family))
                .toList();
        if (ofSeries.isEmpty()) {
            problems.add("intensitySource", "not-priced", seriesId == null ? family : seriesId, seriesOf(place));
            return null;
        }
        var figure = ofSeries.stream()
                .filter(candidate -> year == null || candidate.year() == year)
                .max(Comparator.comparingInt(YearlyIntensity::year));
        if (figure.isEmpty()) {
            problems.add("intensityYear", "no-year", String.valueOf(year), years(ofSeries));
        }
        return figure.orElse(null);
    }

    private String defaultFamily(PlaceResolver.Named place, DataVersion version) {
        boolean country = place.kind() == Kind.COUNTRY || place.kind() == Kind.WORLD;
        var preferred = country ? intensities.countrySeries(version) : intensities.defaultSeries(version);
        return place.kind() == Kind.ZONE ? onlyFamily(place, preferred) : preferred.family();
    }

    /** A grid zone belongs to its publisher: the preferred series where it has this zone, else the newest that has. */
    private static String onlyFamily(PlaceResolver.Named place, Series preferred) {
        return place.priceable().stream()
                .max(Comparator.comparing((YearlyIntensity figure) ->
                                figure.series().family().equals(preferred.family()))
                        .thenComparingInt(YearlyIntensity::year)
                        .thenComparing(figure -> figure.series().family()))
                .map(figure -> figure.series().family())
                .orElse(preferred.family());
    }

    private String family(String seriesId, DataVersion version) {
        return intensities.series(version, seriesId).map(Series::family).orElse(seriesId);
    }

    private static String seriesOf(PlaceResolver.Named place) {
        return sorted(place.priceable().stream().map(figure -> figure.series().id()));
    }

    private static String years(List<YearlyIntensity> figures) {
        return sorted(figures.stream().map(figure -> String.valueOf(figure.year())));
    }

    private static String sorted(Stream<String> words) {
        return words.distinct().sorted().collect(Collectors.joining(", "));
    }

    /** A published figure as a factor of the result. */
    static Factor published(YearlyIntensity figure) {
        return new Factor(
                "carbonIntensityGPerKwh",
                figure.value().gramsPerKilowattHour(),
                "g CO2e/kWh",
                Status.PUBLISHED,
                words(figure.series()),
                figure.year(),
                figure.source());
    }

    /** Scope and flow, such as "lifecycle consumption": what makes two figures comparable. */
    private static String words(Series series) {
        return series.flow().equals("unstated") ? series.scope() : series.scope() + " " + series.flow();
    }

    /** An own figure as a factor of the result; what the user calls its source stands in the kind. */
    static Factor given(double grams, @Nullable Integer year, @Nullable String source) {
        return new Factor("carbonIntensityGPerKwh", grams, "g CO2e/kWh", Status.GIVEN, source, year, null);
    }
}
