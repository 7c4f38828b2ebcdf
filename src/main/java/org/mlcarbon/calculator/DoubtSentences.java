package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mlcarbon.accounting.LensFigure;
import org.mlcarbon.accounting.LensKind;
import org.mlcarbon.accounting.LensWording;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.core.uncertainty.Correlations;
import org.mlcarbon.othertools.ToolEstimate;
import org.springframework.stereotype.Component;

/**
 * What a report says of how sure its figure is: what moves it, which measurement would narrow it, the same energy hour by
 * hour and at the margin, and what other calculators give. What would tell a withheld place is not said.
 */
@Component
class DoubtSentences {

    private final AccountingService accounting;
    private final OtherCalculators others;

    DoubtSentences(AccountingService accounting, OtherCalculators others) {
        this.accounting = accounting;
        this.others = others;
    }

    List<String> of(Estimate estimate, Locale locale) {
        var texts = Texts.of(locale);
        var sentences = new ArrayList<String>();
        range(estimate, texts).forEach(sentences::add);
        if (estimate.place().kind() != Place.Kind.WITHHELD) {
            lenses(estimate, texts).forEach(sentences::add);
            calculators(estimate, texts).forEach(sentences::add);
        }
        return List.copyOf(sentences);
    }

    private static Stream<String> range(Estimate estimate, Texts texts) {
        if (estimate.range().high() <= estimate.range().low()) {
            return Stream.empty();
        }
        var format = QuantityFormat.of(texts.locale());
        var moved = estimate.contributions().stream()
                .limit(1)
                .map(most -> texts.get(
                        "calculator.doubt.moves",
                        new Wording(texts.locale()).mover(estimate),
                        format.range(new Interval(most.lowKg(), most.highKg()))));
        var measured = Measurements.of(estimate, Correlations.NONE).stream()
                .limit(1)
                .map(next -> texts.get(
                        "calculator.doubt.measure",
                        texts.get("calculator.measure." + next.name()),
                        format.range(new Interval(next.lowKg(), next.highKg()))));
        return Stream.concat(moved, measured);
    }

    /** The headline and the market-based figure stand elsewhere in the report. */
    private Stream<String> lenses(Estimate estimate, Texts texts) {
        var wording = new LensWording(texts.locale());
        var lenses = accounting.of(estimate);
        return Stream.of(LensKind.LOCATION_HOURLY, LensKind.MARGINAL)
                .flatMap(kind -> Stream.ofNullable(lenses.of(kind).figure())
                        .map(figure -> texts.get(
                                kind == LensKind.MARGINAL ? "calculator.doubt.marginal" : "calculator.doubt.lens",
                                wording.name(kind),
                                wording.emissions(figure),
                                wording.intensity(figure),
                                wording.terms(figure),
                                origin(figure))));
    }

    /** Publisher, title, year and licence of a published figure, else what the user calls the source of an own one. */
    private static String origin(LensFigure figure) {
        var source = figure.source();
        return source == null
                ? Objects.requireNonNullElse(figure.origin(), "")
                : Stream.of(source.publisher(), source.title(), source.published(), source.licence(), source.url())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    private Stream<String> calculators(Estimate estimate, Texts texts) {
        var format = QuantityFormat.of(texts.locale());
        var figures = others.of(estimate).stream()
                .filter(ToolEstimate::computable)
                .map(tool -> texts.get(
                        "calculator.doubt.calculator",
                        tool.name(),
                        tool.asOf(),
                        format.emissions(new Emissions(tool.kilograms()))))
                .collect(Collectors.joining("; "));
        return figures.isEmpty() ? Stream.empty() : Stream.of(texts.get("calculator.doubt.calculators", figures));
    }
}
