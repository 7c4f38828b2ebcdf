package org.mlcarbon.accounting;

import java.util.List;
import org.mlcarbon.catalog.MarginalIntensities;
import org.mlcarbon.catalog.YearlyMarginal;
import org.springframework.stereotype.Component;

/** Marginal: the published operating margin of the country, or an own figure. Never set against an average. */
@Component
class MarginalLens {

    private final MarginalIntensities marginals;

    MarginalLens(MarginalIntensities marginals) {
        this.marginals = marginals;
    }

    Lens of(AccountingQuestion question) {
        var own = question.facts().marginal();
        if (own != null) {
            return own(question, own);
        }
        if (question.grid().withheld()) {
            return Lens.without(LensKind.MARGINAL, Sentence.of("accounting.reason.withheld"));
        }
        if (!marginals.areHosted(question.version())) {
            return Lens.without(LensKind.MARGINAL, Sentence.of("accounting.reason.marginal.not-here"));
        }
        var country = question.grid().countryIso2();
        if (country == null) {
            return Lens.without(LensKind.MARGINAL, Sentence.of("accounting.reason.marginal.no-country"));
        }
        return marginals
                .ofCountry(question.version(), country)
                .map(figure -> published(question, figure))
                .orElseGet(() -> Lens.without(LensKind.MARGINAL, Sentence.of("accounting.reason.marginal.none")));
    }

    private static Lens own(AccountingQuestion question, OwnMarginal own) {
        var figure = new LensFigure(
                own.intensity().kilogramsOf(question.energy()),
                own.intensity().gramsPerKilowattHour(),
                LensFigure.MARGINAL,
                LensFigure.UNSTATED,
                LensFigure.UNSTATED,
                LensFigure.UNSTATED,
                own.year(),
                own.source(),
                null);
        return Lens.of(
                LensKind.MARGINAL,
                figure,
                Sentence.of("accounting.marginal.given"),
                Sentence.of("accounting.marginal.no-ratio"));
    }

    private static Lens published(AccountingQuestion question, YearlyMarginal published) {
        var series = published.series();
        var figure = new LensFigure(
                published.value().kilogramsOf(question.energy()),
                published.value().gramsPerKilowattHour(),
                series.basis(),
                series.scope(),
                LensFigure.UNSTATED,
                series.gas(),
                published.year(),
                series.title(),
                published.source());
        var remarks = List.of(
                Sentence.of("accounting.marginal.yearly", String.valueOf(published.year())),
                Sentence.of("accounting.marginal.no-ratio"));
        return new Lens(LensKind.MARGINAL, figure, null, remarks, series.notice());
    }
}
