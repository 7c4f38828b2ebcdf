package org.mlcarbon.comparison.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.StatementService;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.FactorPart;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.catalog.SourcePart;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.comparison.Comparison;
import org.mlcarbon.comparison.Entry;
import org.mlcarbon.comparison.NotComparable;
import org.mlcarbon.comparison.ProviderComparison;
import org.mlcarbon.comparison.ProviderRange;
import org.mlcarbon.comparison.RegionFilter.Part;
import org.mlcarbon.share.ShareLink;

/**
 * A comparison as the HTTP interface answers it; nothing is rounded.
 *
 * @param series the one series of all entries
 * @param year the one year of all entries; absent where the year varies
 * @param precision number format whose peak rate counts as equal work, by hardware only
 * @param intensityRatio highest / lowest carbon intensity, PUE apart; absent where the lowest is 0
 * @param ratio highest / lowest emissions; absent where the lowest are 0
 * @param total entries there are, of which {@code entries} are a part
 * @param entries cleanest first
 * @param providers the spread of each provider, by provider only
 * @param notComparable what is left out, with the reason in the language asked for
 * @param loosen the filters of which one must be loosened, where they left nothing
 * @param notices what the licences of the figures used ask for
 */
record ComparisonResponse(
        String by,
        @Nullable SeriesPart series,
        @Nullable Integer year,
        @Nullable String precision,
        @Nullable Double intensityRatio,
        @Nullable Double ratio,
        int total,
        List<EntryPart> entries,
        @Nullable List<ProviderPart> providers,
        List<LeftPart> notComparable,
        List<String> loosen,
        List<String> notices,
        String dataVersion,
        String link) {

    record SeriesPart(
            String id, String title, String publisher, String scope, String flow, String gas, String licence) {

        static SeriesPart of(Series series) {
            return new SeriesPart(
                    series.id(),
                    series.title(),
                    series.publisher(),
                    series.scope(),
                    series.flow(),
                    series.gas(),
                    series.licence());
        }
    }

    record EntryPart(
            String id,
            String label,
            boolean own,
            EnergyPart energy,
            EmissionsPart emissions,
            List<FactorPart> factors,
            String link) {

        static EntryPart of(Entry entry, Comparison comparison) {
            var estimate = comparison.estimate();
            return new EntryPart(
                    entry.id(),
                    entry.label(),
                    entry.own(),
                    new EnergyPart(entry.footprint().facilityEnergy().kilowattHours()),
                    new EmissionsPart(entry.kilograms()),
                    Stream.of(entry.pue(), entry.intensity())
                            .map(FactorPart::of)
                            .toList(),
                    ShareLink.of(
                            "/",
                            WorkloadParameters.of(entry.request(estimate.request())),
                            estimate.version().id()));
        }
    }

    record EnergyPart(double facilityKwh) {}

    record EmissionsPart(double operationalKg) {}

    /** Ids of a provider's regions; its claim stands beside and is no factor. */
    record ProviderPart(
            String id,
            String name,
            int regions,
            String cleanest,
            String median,
            String dirtiest,
            @Nullable Double fleetPue,
            @Nullable Integer fleetPueYear,
            @Nullable String claim,
            @Nullable SourcePart claimSource) {

        static ProviderPart of(ProviderRange range) {
            var provider = range.provider();
            var pue = provider.pue();
            var claim = provider.claim();
            return new ProviderPart(
                    provider.id(),
                    provider.name(),
                    range.regions(),
                    range.cleanest().id(),
                    range.median().id(),
                    range.dirtiest().id(),
                    pue == null ? null : pue.value().ratio(),
                    pue == null ? null : pue.year(),
                    claim == null ? null : claim.text(),
                    claim == null ? null : SourcePart.of(claim.source()));
        }
    }

    record LeftPart(String id, String label, String reason, String message) {

        static LeftPart of(NotComparable left, Texts texts) {
            return new LeftPart(left.id(), left.label(), left.reason(), left.message(texts));
        }
    }

    static ComparisonResponse of(
            Comparison comparison, @Nullable ProviderComparison providers, int offset, int limit, Locale locale) {
        var texts = Texts.of(locale);
        var series = comparison.series();
        var precision = comparison.precision();
        var ends = providers == null ? comparison : providers.regions();
        return new ComparisonResponse(
                comparison.by().word(),
                series == null ? null : SeriesPart.of(series),
                comparison.year(),
                precision == null ? null : precision.name().toLowerCase(Locale.ROOT),
                value(ends.intensityRatio()),
                value(ends.ratio()),
                comparison.entries().size(),
                comparison.entries().stream()
                        .skip(offset)
                        .limit(limit)
                        .map(entry -> EntryPart.of(entry, comparison))
                        .toList(),
                providers == null
                        ? null
                        : providers.ranges().stream().map(ProviderPart::of).toList(),
                comparison.notComparable().stream()
                        .map(left -> LeftPart.of(left, texts))
                        .toList(),
                comparison.loosen().stream().map(Part::property).toList(),
                Stream.ofNullable(series)
                        .map(Series::notice)
                        .filter(Objects::nonNull)
                        .toList(),
                comparison.estimate().version().id(),
                StatementService.link(comparison.estimate()).replaceFirst("^/", "/compare"));
    }

    private static @Nullable Double value(OptionalDouble ratio) {
        return ratio.isPresent() ? ratio.getAsDouble() : null;
    }
}
