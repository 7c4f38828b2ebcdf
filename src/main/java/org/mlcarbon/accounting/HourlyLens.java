package org.mlcarbon.accounting;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.mlcarbon.catalog.HourlyIntensities;
import org.mlcarbon.catalog.HourlySeries;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.timeline.Basis;
import org.springframework.stereotype.Component;

/**
 * Location-based, by the hour: the mean of the hours in which the work ran, or of a whole year for a load that never
 * stops. Only a hosted series of the place’s own grid counts.
 */
@Component
class HourlyLens {

    private final HourlyIntensities hourly;

    HourlyLens(HourlyIntensities hourly) {
        this.hourly = hourly;
    }

    Lens of(AccountingQuestion question) {
        var grid = question.grid();
        if (grid.withheld()) {
            return Lens.without(LensKind.LOCATION_HOURLY, Sentence.of("accounting.reason.withheld"));
        }
        if (grid.zones().isEmpty()) {
            return Lens.without(LensKind.LOCATION_HOURLY, Sentence.of("accounting.reason.hourly.no-grid"));
        }
        var series = series(question);
        if (series.isEmpty()) {
            return Lens.without(LensKind.LOCATION_HOURLY, Sentence.of("accounting.reason.hourly.none"));
        }
        var time = question.facts().time();
        return time == null ? year(question, series.getFirst()) : hours(question, series, time);
    }

    /** Those of average intensity, the newest year first. */
    private List<HourlySeries> series(AccountingQuestion question) {
        var region = question.grid().region();
        var found = region == null
                ? hourly.ofZones(question.version(), question.grid().zones())
                : hourly.ofRegion(question.version(), region.id());
        return found.stream().filter(row -> row.basis() == Basis.AVERAGE).toList();
    }

    private Lens year(AccountingQuestion question, HourlySeries series) {
        var trace = hourly.trace(series);
        var intensity = new CarbonIntensity(trace.mean());
        var remark = Sentence.of("accounting.hourly.year", series.name(), String.valueOf(series.year()));
        return Lens.of(
                LensKind.LOCATION_HOURLY,
                figure(question, series, intensity),
                remark,
                Sentence.of("accounting.hourly.missing", trace.missingCount(), trace.size()),
                Sentence.of("accounting.hourly.other-series"));
    }

    private Lens hours(AccountingQuestion question, List<HourlySeries> all, JobTime time) {
        var covering = all.stream()
                .filter(row -> HoursOfJob.covers(hourly.trace(row), time))
                .findFirst();
        if (covering.isEmpty()) {
            return Lens.without(LensKind.LOCATION_HOURLY, outside(all, time));
        }
        var series = covering.get();
        var trace = hourly.trace(series);
        return HoursOfJob.mean(trace, time)
                .map(CarbonIntensity::new)
                .map(intensity -> Lens.of(
                        LensKind.LOCATION_HOURLY,
                        figure(question, series, intensity),
                        Sentence.of("accounting.hourly.job", series.name(), written(time), time.hours()),
                        Sentence.of(
                                "accounting.hourly.same-series",
                                String.valueOf(series.year()),
                                question.energy().emissionsAt(new CarbonIntensity(trace.mean()))),
                        Sentence.of("accounting.hourly.other-series")))
                .orElseGet(() -> Lens.without(
                        LensKind.LOCATION_HOURLY,
                        Sentence.of("accounting.reason.hourly.gap", series.name(), written(time))));
    }

    private static Sentence outside(List<HourlySeries> series, JobTime time) {
        var years = series.stream()
                .map(row -> String.valueOf(row.year()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Sentence.of(
                "accounting.reason.hourly.outside",
                written(time),
                series.getFirst().name(),
                years);
    }

    private static String written(JobTime time) {
        return DateTimeFormatter.ISO_INSTANT.format(time.start());
    }

    private static LensFigure figure(AccountingQuestion question, HourlySeries series, CarbonIntensity intensity) {
        return new LensFigure(
                question.energy().emissionsAt(intensity).kilogramsCo2e(),
                intensity.gramsPerKilowattHour(),
                LensFigure.AVERAGE,
                series.scope(),
                series.flow(),
                LensFigure.UNSTATED,
                series.year(),
                series.name(),
                series.source());
    }
}
