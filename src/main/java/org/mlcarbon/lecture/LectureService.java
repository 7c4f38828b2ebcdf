package org.mlcarbon.lecture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.AccountingFacts;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Elsewhere;
import org.mlcarbon.calculator.ElsewhereService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Provider;
import org.springframework.stereotype.Service;

/** Tells the story of a workload: the same work in the regions of one provider, within one series and year. */
@Service
public class LectureService {

    /** Properties that say where it ran; without them the same work can be put elsewhere. */
    private static final List<String> PLACE = List.of(
            "provider",
            "region",
            "site",
            "zone",
            "country",
            "siteKind",
            "carbonIntensityGPerKwh",
            "carbonIntensityYear",
            "carbonIntensitySource",
            "intensitySource",
            "intensityYear",
            "pueLow",
            "pueHigh",
            "carbonIntensityLowGPerKwh",
            "carbonIntensityHighGPerKwh");

    private final CalculatorService calculator;
    private final ElsewhereService elsewhere;
    private final LectureEquivalents equivalents;
    private final Catalog catalog;

    LectureService(
            CalculatorService calculator, ElsewhereService elsewhere, LectureEquivalents equivalents, Catalog catalog) {
        this.calculator = calculator;
        this.elsewhere = elsewhere;
        this.equivalents = equivalents;
        this.catalog = catalog;
    }

    /**
     * The story of the work that is asked for. The series that prices its place ranks the regions; where none does, or
     * the one that does knows too few regions of any provider, the default series.
     *
     * @param providerId whose regions; none: the provider of the workload, else the one with most regions
     * @return nothing where no provider has enough regions
     * @throws InvalidWorkload where the calculator could not compute the request either
     */
    public Optional<Lecture> of(WorkloadRequest request, @Nullable String providerId) throws InvalidWorkload {
        var estimate = calculator.estimate(request);
        var told = tell(estimate, elsewhere.of(estimate), providerId);
        return told.isPresent() ? told : tell(estimate, byDefaultSeries(request, estimate.version()), providerId);
    }

    private Optional<Elsewhere> byDefaultSeries(WorkloadRequest request, DataVersion version) throws InvalidWorkload {
        var first = catalog.allRegions(version).getFirst();
        var parameters = WorkloadParameters.of(request);
        parameters.keySet().removeAll(PLACE);
        parameters.keySet().removeAll(AccountingFacts.OF_GRID);
        parameters.put("provider", first.providerId());
        parameters.put("region", first.region());
        return elsewhere.of(
                calculator.estimate(WorkloadParameters.read(parameters).request()));
    }

    private Optional<Lecture> tell(Estimate estimate, Optional<Elsewhere> options, @Nullable String providerId) {
        return options.flatMap(ranking -> {
            var providers = catalog.providers(estimate.version()).stream()
                    .filter(provider -> ranking.of(provider.id()).size() >= Lecture.FEWEST_REGIONS)
                    .toList();
            return choose(estimate, ranking, providers, providerId)
                    .map(provider -> tell(estimate, ranking, providers, provider));
        });
    }

    private static Optional<Provider> choose(
            Estimate estimate, Elsewhere ranking, List<Provider> providers, @Nullable String providerId) {
        var own = estimate.place().provider();
        var asked = providerId == null && own != null ? own.id() : providerId;
        return providers.stream()
                .filter(provider -> provider.id().equals(asked))
                .findFirst()
                .or(() -> providers.stream()
                        .max(Comparator.comparingInt(
                                provider -> ranking.of(provider.id()).size())));
    }

    private Lecture tell(Estimate estimate, Elsewhere ranking, List<Provider> providers, Provider provider) {
        var regions = ranking.of(provider.id());
        return new Lecture(
                estimate,
                provider,
                providers,
                ranking.series(),
                ranking.year(),
                regions,
                equivalents.of(Lecture.difference(regions), estimate.version()));
    }
}
