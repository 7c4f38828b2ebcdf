package org.mlcarbon.calculator;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.footprint.Footprint;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.springframework.stereotype.Service;

/** Computes an estimate from a request: resolves what ran and where, multiplies, and gives the range. */
@Service
public class CalculatorService {

    private final Catalog catalog;
    private final WorkResolver works;
    private final PlaceResolver places;
    private final Equivalences equivalences;
    private final WaterResolver water;

    CalculatorService(
            Catalog catalog, WorkResolver works, PlaceResolver places, Equivalences equivalences, WaterResolver water) {
        this.catalog = catalog;
        this.works = works;
        this.places = places;
        this.equivalences = equivalences;
        this.water = water;
    }

    /**
     * The estimate, with the figures of the data version asked for.
     *
     * @throws InvalidWorkload with every reason found
     */
    public Estimate estimate(WorkloadRequest request) throws InvalidWorkload {
        var problems = new Problems();
        var version = version(request.dataVersion(), problems);
        var work = works.resolve(request, version, problems);
        var place = places.resolve(request, version, problems);
        AccountingChecks.check(request, problems);
        problems.throwIfAny();
        return water.with(estimate(request, version, Objects.requireNonNull(work), Objects.requireNonNull(place)));
    }

    /** Estimates many workloads one after the other, faster than each alone. */
    public BatchEstimator batch() {
        return new BatchEstimator(this, works, places, water);
    }

    /** At most two things that emit or take as much, with the figures of today’s tables, the best fit first. */
    public List<Equivalent> equivalents(Energy facility, Emissions emissions) {
        return equivalences.of(new Footprint(facility, facility, emissions), catalog.current());
    }

    DataVersion version(@Nullable String asked, Problems problems) {
        if (asked == null) {
            return catalog.current();
        }
        return catalog.version(asked).orElseGet(() -> {
            problems.add(
                    "dataVersion", "unknown-version", asked, catalog.current().id());
            return catalog.current();
        });
    }

    private Estimate estimate(WorkloadRequest request, DataVersion version, Work work, Place place) {
        return product(request, version, work, place, notices(place), footprint -> equivalences.of(footprint, version));
    }

    /** How far the PUE may be off. */
    public static Spread pueSpread(Place place) {
        var own = place.ownSpread().pue();
        var known = own == null ? DefaultSpread.of(place.site().pue(), place.pueKind()) : own;
        var grain = place.grain();
        return grain == null || grain.pue() == null
                ? known
                : known.times(grain.pue().spread());
    }

    /** How far the intensity may be off. */
    public static Spread intensitySpread(Place place, Work work) {
        var own = place.ownSpread().intensity();
        var known =
                own == null ? DefaultSpread.of(place.intensityKind(), work.hours() == null ? 0 : work.hours()) : own;
        var grain = place.grain();
        return grain == null ? known : known.times(grain.intensity().spread());
    }

    /** The product and its range, with the spreads of the place given. */
    Estimate estimate(
            WorkloadRequest request,
            DataVersion version,
            Work work,
            Place place,
            Spread pue,
            Spread intensity,
            List<String> notices) {
        return product(request, version, work, place, pue, intensity, notices, f -> equivalences.of(f, version));
    }

    /** The product and its range. */
    static Estimate product(
            WorkloadRequest request,
            DataVersion version,
            Work work,
            Place place,
            List<String> notices,
            Function<Footprint, List<Equivalent>> equivalents) {
        var pue = pueSpread(place);
        var intensity = intensitySpread(place, work);
        return product(request, version, work, place, pue, intensity, notices, equivalents);
    }

    private static Estimate product(
            WorkloadRequest request,
            DataVersion version,
            Work work,
            Place place,
            Spread pue,
            Spread intensity,
            List<String> notices,
            Function<Footprint, List<Equivalent>> equivalents) {
        var footprint = Footprint.of(work.energy(), place.site());
        var spread = work.spread().times(pue).times(intensity);
        return new Estimate(
                request,
                version,
                work,
                place,
                footprint,
                spread.around(footprint.operational().kilogramsCo2e()),
                Contribution.of(UncertainSum.of(work, place, pue, intensity), footprint.operational()),
                equivalents.apply(footprint),
                notices,
                null);
    }

    static List<String> notices(Place place) {
        return Stream.ofNullable(place.series())
                .map(series -> series.notice())
                .filter(Objects::nonNull)
                .toList();
    }
}
