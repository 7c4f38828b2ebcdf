package org.mlcarbon.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.footprint.MarketMix;
import org.mlcarbon.core.quantity.CarbonIntensity;

/**
 * Market-based: computed from what the user brings, and from nothing else. A provider’s claim and its carbon-free share
 * stand beside and are no factor.
 */
final class MarketLens {

    private MarketLens() {}

    static Lens of(AccountingQuestion question) {
        var contract = question.facts().contract();
        var residual = question.facts().residual();
        var intensity = intensity(contract, residual);
        if (intensity == null) {
            return Lens.without(LensKind.MARKET, reason(question, contract));
        }
        var figure = new LensFigure(
                question.energy().emissionsAt(intensity).kilogramsCo2e(),
                intensity.gramsPerKilowattHour(),
                LensFigure.AVERAGE,
                LensFigure.UNSTATED,
                LensFigure.UNSTATED,
                LensFigure.UNSTATED,
                residual == null ? null : residual.year(),
                origin(contract, residual),
                null);
        return new Lens(LensKind.MARKET, figure, null, remarks(contract, residual), null);
    }

    private static Sentence reason(AccountingQuestion question, @Nullable Contract contract) {
        if (question.grid().withheld()) {
            return Sentence.of("accounting.reason.withheld");
        }
        return Sentence.of(contract == null ? "accounting.reason.market" : "accounting.reason.market.residual");
    }

    private static @Nullable CarbonIntensity intensity(@Nullable Contract contract, @Nullable ResidualMix residual) {
        if (contract == null) {
            return residual == null ? null : residual.intensity();
        }
        if (residual == null) {
            return contract.share() == 1 ? contract.intensity() : null;
        }
        return new MarketMix(contract.share(), contract.intensity(), residual.intensity()).intensity();
    }

    private static String origin(@Nullable Contract contract, @Nullable ResidualMix residual) {
        return Stream.of(contract == null ? "" : contract.source(), residual == null ? "" : residual.source())
                .filter(source -> !source.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static List<Sentence> remarks(@Nullable Contract contract, @Nullable ResidualMix residual) {
        var remarks = new ArrayList<Sentence>();
        if (contract != null) {
            remarks.add(Sentence.of(
                    "accounting.market.contract", contract.share() * 100, contract.intensity(), contract.source()));
        }
        if (residual != null) {
            var rest = contract == null ? 1 : 1 - contract.share();
            remarks.add(Sentence.of("accounting.market.residual", rest * 100, residual.intensity(), residual.source()));
        }
        remarks.add(Sentence.of("accounting.market.given"));
        return List.copyOf(remarks);
    }
}
