package org.mlcarbon.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Series;
import org.springframework.stereotype.Component;

/**
 * What a ranking rests on: the workload and the one series and year that price every region.
 *
 * @param estimate priced by this series and year where they price the place of the workload, else by the default
 */
record Basis(Estimate estimate, Series series, int year) {

    /** Finds the basis of a workload. */
    @Component
    static class Finder {

        private final CalculatorService calculator;
        private final Catalog catalog;
        private final Intensities intensities;
        private final SettledYears years;

        Finder(CalculatorService calculator, Catalog catalog, Intensities intensities, SettledYears years) {
            this.calculator = calculator;
            this.catalog = catalog;
            this.intensities = intensities;
            this.years = years;
        }

        /**
         * The series and year that price the estimate; those asked for, where they do not price its place; the default
         * series in its newest settled year for an own intensity.
         *
         * @throws InvalidWorkload also where the series does not exist or has no region in that year
         */
        Basis of(WorkloadRequest request) throws InvalidWorkload {
            try {
                var estimate = calculator.estimate(request);
                var priced = estimate.place().priced();
                return priced == null ? ownIntensity(estimate) : new Basis(estimate, priced.series(), priced.year());
            } catch (InvalidWorkload e) {
                return elsewhere(request, e);
            }
        }

        private Basis ownIntensity(Estimate estimate) {
            var series = intensities.defaultSeries(estimate.version());
            return new Basis(
                    estimate, series, years.of(series, estimate.version()).orElseThrow());
        }

        /** The series asked for may rank regions although it does not price the place of the workload. */
        private Basis elsewhere(WorkloadRequest request, InvalidWorkload refused) throws InvalidWorkload {
            var about = List.of("intensitySource", "intensityYear");
            var version = request.dataVersion() == null
                    ? Optional.of(catalog.current())
                    : catalog.version(request.dataVersion());
            var series = version.flatMap(v -> series(request.intensitySource(), v));
            if (series.isEmpty()
                    || !refused.problems().stream().allMatch(problem -> about.contains(problem.property()))) {
                throw refused;
            }
            var year = year(series.get(), request.intensityYear(), version.get());
            if (year.isEmpty()) {
                throw refused;
            }
            var unpriced = WorkloadParameters.with(request, Map.of("intensitySource", "", "intensityYear", ""));
            return new Basis(calculator.estimate(unpriced), series.get(), year.get());
        }

        private Optional<Series> series(@Nullable String id, DataVersion version) {
            return id == null ? Optional.empty() : intensities.series(version, id);
        }

        private Optional<Integer> year(Series series, @Nullable Integer asked, DataVersion version) {
            if (asked != null) {
                return Optional.of(asked)
                        .filter(year -> years.regionsByYear(series, version).containsKey(year));
            }
            var settled = years.of(series, version);
            return settled.isPresent() ? Optional.of(settled.getAsInt()) : Optional.empty();
        }
    }
}
