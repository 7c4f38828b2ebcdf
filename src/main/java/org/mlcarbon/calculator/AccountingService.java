package org.mlcarbon.calculator;

import java.util.List;
import org.mlcarbon.accounting.AccountingQuestion;
import org.mlcarbon.accounting.Grid;
import org.mlcarbon.accounting.Headline;
import org.mlcarbon.accounting.LensService;
import org.mlcarbon.accounting.Lenses;
import org.springframework.stereotype.Service;

/** The lenses of accounting on an estimate. */
@Service
public class AccountingService {

    private final LensService lenses;

    AccountingService(LensService lenses) {
        this.lenses = lenses;
    }

    /** The facility energy of the estimate under each lens; of a blind one nothing that would tell the place. */
    public Lenses of(Estimate estimate) {
        return lenses.of(new AccountingQuestion(
                estimate.version(),
                estimate.footprint().facilityEnergy(),
                grid(estimate.place()),
                headline(estimate.place()),
                AccountingFacts.operator(estimate),
                AccountingFacts.of(estimate)));
    }

    private static Grid grid(Place place) {
        List<String> zones = place.priceable().stream()
                .map(figure -> figure.zone().id())
                .distinct()
                .toList();
        return new Grid(
                place.name(),
                place.provider(),
                place.region(),
                place.countryCode(),
                zones,
                place.kind() == Place.Kind.WITHHELD);
    }

    private static Headline headline(Place place) {
        var intensity = place.intensity();
        return new Headline(
                place.site().carbonIntensity(),
                place.series(),
                intensity.year(),
                place.series() == null ? intensity.kind() : null,
                intensity.source());
    }
}
