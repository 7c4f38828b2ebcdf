package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mlcarbon.accounting.AccountingQuestion;
import org.mlcarbon.accounting.Grid;
import org.mlcarbon.accounting.Headline;
import org.mlcarbon.accounting.LensKind;
import org.mlcarbon.accounting.LensService;
import org.mlcarbon.accounting.Lenses;
import org.mlcarbon.accounting.Sentence;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;
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

    /**
     * What a report says beside its figure of contracts, residual mixes and offsets: nothing where none was given.
     *
     * @return sentences in the language, each with what the author calls its source
     */
    public List<String> statements(Estimate estimate, Texts texts) {
        if (AccountingFacts.given(estimate.request()).isEmpty()) {
            return List.of();
        }
        var shown = of(estimate);
        var market = shown.of(LensKind.MARKET);
        var said = new ArrayList<String>();
        if (market.figure() != null) {
            var kilograms = new Emissions(market.figure().emissionsKg());
            said.add(Sentence.of("accounting.statement.market", kilograms).text(texts));
            market.remarks().forEach(remark -> said.add(remark.text(texts)));
        }
        if (shown.offset() != null) {
            said.add(Sentence.of(
                            "accounting.statement.offset",
                            shown.offset().amount(),
                            shown.offset().source())
                    .text(texts));
        }
        return List.copyOf(said);
    }

    /** The market-based emissions, where contract facts or a residual mix were given. */
    public Optional<Emissions> marketBased(Estimate estimate) {
        return Optional.of(estimate)
                .filter(one -> !AccountingFacts.given(one.request()).isEmpty())
                .flatMap(one -> Optional.ofNullable(of(one).of(LensKind.MARKET).figure()))
                .map(figure -> new Emissions(figure.emissionsKg()));
    }

    private static Grid grid(Place place) {
        List<String> zones = place.priceable().stream()
                .map(figure -> figure.zone().id())
                .distinct()
                .toList();
        return new Grid(
                place.provider(), place.region(), place.countryCode(), zones, place.kind() == Place.Kind.WITHHELD);
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
