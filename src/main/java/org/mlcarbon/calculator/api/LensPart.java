package org.mlcarbon.calculator.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.accounting.Claims;
import org.mlcarbon.accounting.Lens;
import org.mlcarbon.accounting.LensKind;
import org.mlcarbon.accounting.LensWording;
import org.mlcarbon.accounting.Lenses;
import org.mlcarbon.accounting.ScopePart;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.catalog.PublishedShare;
import org.mlcarbon.catalog.SourcePart;

/**
 * A lens of accounting as the HTTP interface answers it: a figure, or the reason why there is none; nothing is rounded.
 *
 * @param lens {@code location-yearly}, {@code location-hourly}, {@code market} or {@code marginal}
 * @param figure absent with a reason
 * @param reason why there is no figure and what would help, in the language asked for
 * @param rightFor which question it answers
 * @param remarks what has to be known beside the figure
 * @param notice what the licence of the figure asks to be shown
 * @param claims of the provider, beside the market-based lens only; factors of nothing
 * @param scopes of the GHG Protocol, beside the location-based lenses
 */
record LensPart(
        String lens,
        @Nullable Figure figure,
        @Nullable String reason,
        String rightFor,
        List<String> remarks,
        @Nullable String notice,
        List<ClaimPart> claims,
        List<Scope> scopes) {

    /**
     * The figure with its terms.
     *
     * @param emissionsKg kg; negative only for a marginal lens
     * @param intensityGPerKwh g/kWh in {@code unit}
     */
    record Figure(
            double emissionsKg,
            double intensityGPerKwh,
            String unit,
            String basis,
            String scope,
            String flow,
            String gas,
            @Nullable Integer year,
            @Nullable String origin,
            @Nullable SourcePart source) {}

    /** What a provider says of its electricity, an English sentence or a share. */
    record ClaimPart(
            String kind,
            @Nullable String statement,
            @Nullable Double share,
            @Nullable Integer year,
            SourcePart source) {}

    /** A part of the emissions of electricity: its scope for this user, and whether the figure holds it. */
    record Scope(String part, String scope, String inFigure) {}

    static List<LensPart> of(Lenses lenses, Locale locale) {
        var wording = new LensWording(locale);
        return lenses.lenses().stream()
                .map(lens -> new LensPart(
                        lens.kind().id(),
                        figure(lens),
                        lens.reason() == null ? null : wording.text(lens.reason()),
                        wording.rightFor(lens.kind()),
                        lens.remarks().stream().map(wording::text).toList(),
                        lens.notice(),
                        lens.kind() == LensKind.MARKET ? claims(lenses.claims()) : List.of(),
                        lens.kind() == LensKind.LOCATION_YEARLY ? scopes(lenses) : List.of()))
                .toList();
    }

    private static @Nullable Figure figure(Lens lens) {
        var figure = lens.figure();
        return figure == null
                ? null
                : new Figure(
                        figure.emissionsKg(),
                        figure.intensityGPerKwh(),
                        figure.unit(),
                        figure.basis(),
                        figure.scope(),
                        figure.flow(),
                        figure.gas(),
                        figure.year(),
                        figure.origin(),
                        figure.source() == null ? null : SourcePart.of(figure.source()));
    }

    private static List<ClaimPart> claims(@Nullable Claims claims) {
        if (claims == null) {
            return List.of();
        }
        return Stream.of(
                        statement(claims.statement()),
                        share("carbon-free-hourly", claims.carbonFreeHourly()),
                        share("annual-match", claims.annualMatch()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable ClaimPart statement(Provider.@Nullable Claim said) {
        return said == null
                ? null
                : new ClaimPart("statement", said.text(), null, said.year(), SourcePart.of(said.source()));
    }

    private static @Nullable ClaimPart share(String kind, @Nullable PublishedShare share) {
        return share == null
                ? null
                : new ClaimPart(kind, null, share.share(), share.year(), SourcePart.of(share.source()));
    }

    private static List<Scope> scopes(Lenses lenses) {
        return lenses.scopes().stream().map(LensPart::scope).toList();
    }

    private static Scope scope(ScopePart part) {
        return new Scope(lower(part.part()), part.scope(), lower(part.held()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
