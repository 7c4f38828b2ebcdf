package org.mlcarbon.calculator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.DataVersion;

/**
 * Estimates many workloads that share few places: each place is looked up once. For one thread; the estimates compare
 * themselves with nothing, since the whole that they belong to does.
 */
public final class BatchEstimator {

    /** Places that are remembered; beyond, all are forgotten and looked up again. */
    private static final int MAX_PLACES = 10_000;

    private final CalculatorService calculator;
    private final WorkResolver works;
    private final PlaceResolver places;
    private final WaterResolver water;
    private final Map<Where, Known> known = new HashMap<>();

    BatchEstimator(CalculatorService calculator, WorkResolver works, PlaceResolver places, WaterResolver water) {
        this.calculator = calculator;
        this.works = works;
        this.places = places;
        this.water = water;
    }

    /** The part of a request that decides about the place. */
    private record Where(
            @Nullable String dataVersion,
            @Nullable String provider,
            @Nullable String region,
            @Nullable String site,
            @Nullable String zone,
            @Nullable String country,
            @Nullable Double intensity,
            @Nullable Integer ownYear,
            @Nullable String ownSource,
            @Nullable String siteKind,
            @Nullable String series,
            @Nullable Integer year,
            @Nullable Double pue,
            @Nullable Double pueLow,
            @Nullable Double pueHigh,
            @Nullable Double intensityLow,
            @Nullable Double intensityHigh,
            boolean insideEnergy) {

        static Where of(WorkloadRequest request) {
            return new Where(
                    request.dataVersion(),
                    request.provider(),
                    request.region(),
                    request.site(),
                    request.zone(),
                    request.country(),
                    request.carbonIntensityGPerKwh(),
                    request.carbonIntensityYear(),
                    request.carbonIntensitySource(),
                    request.siteKind(),
                    request.intensitySource(),
                    request.intensityYear(),
                    request.pue(),
                    request.pueLow(),
                    request.pueHigh(),
                    request.carbonIntensityLowGPerKwh(),
                    request.carbonIntensityHighGPerKwh(),
                    PlaceResolver.insideEnergy(request));
        }
    }

    private record Known(DataVersion version, Place place, List<String> notices) {}

    /**
     * The estimate, with the figures of the data version asked for and without equivalences. Equal places are the same
     * object.
     *
     * @throws InvalidWorkload with every reason found
     */
    public Estimate estimate(WorkloadRequest request) throws InvalidWorkload {
        var where = Where.of(request);
        var found = known.get(where);
        var problems = new Problems();
        var version = found == null ? calculator.version(request.dataVersion(), problems) : found.version();
        var work = works.resolve(request, version, problems);
        if (found == null) {
            found = resolve(request, version, problems);
        }
        AccountingChecks.check(request, problems);
        problems.throwIfAny();
        var there = remembered(where, Objects.requireNonNull(found));
        return water.with(CalculatorService.product(
                request,
                version,
                Objects.requireNonNull(work),
                there.place(),
                there.notices(),
                footprint -> List.of()));
    }

    private @Nullable Known resolve(WorkloadRequest request, DataVersion version, Problems problems) {
        var place = places.resolve(request, version, problems);
        return place == null ? null : new Known(version, place, CalculatorService.notices(place));
    }

    private Known remembered(Where where, Known found) {
        if (known.size() >= MAX_PLACES && !known.containsKey(where)) {
            known.clear();
        }
        known.putIfAbsent(where, found);
        return found;
    }
}
