package org.mlcarbon.calculator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.report.Alternative;
import org.mlcarbon.report.Beside;
import org.mlcarbon.report.Location;
import org.mlcarbon.report.ProjectRun;
import org.mlcarbon.report.Report;
import org.mlcarbon.report.Workload;
import org.mlcarbon.share.Receipt;
import org.mlcarbon.share.ShareLink;
import org.springframework.stereotype.Service;

/** Turns an estimate into the report that every format is written from. */
@Service
public class StatementService {

    private final Catalog catalog;
    private final ElsewhereService elsewhere;
    private final AccountingService accounting;
    private final DoubtSentences doubts;
    private final Clock clock;

    StatementService(
            Catalog catalog,
            ElsewhereService elsewhere,
            AccountingService accounting,
            DoubtSentences doubts,
            Clock clock) {
        this.catalog = catalog;
        this.elsewhere = elsewhere;
        this.accounting = accounting;
        this.doubts = doubts;
        this.clock = clock;
    }

    /**
     * The report in English or German.
     *
     * @param origin scheme and host of this application as the reader reaches it, such as {@code https://example.org};
     *     empty if it is not known
     */
    public Report report(Estimate estimate, Locale locale, String origin) {
        var wording = new Wording(locale);
        boolean withheld = estimate.place().kind() == Place.Kind.WITHHELD;
        var options = withheld ? elsewhere.ofSame(estimate) : elsewhere.of(estimate);
        return new Report(
                Texts.of(locale).locale(),
                LocalDate.now(clock),
                estimate.version().id(),
                workload(estimate, wording),
                location(estimate, wording.place(estimate, catalog)),
                hardwareEnergy(estimate),
                estimate.footprint().facilityEnergy(),
                estimate.footprint().operational(),
                estimate.range(),
                wording.formula(estimate),
                estimate.statedFactors(),
                wording.counted(estimate),
                leftOut(estimate, wording, locale),
                estimate.equivalences().stream()
                        .map(equivalent -> wording.equivalent(equivalent) + ".")
                        .toList(),
                withheld ? List.of() : sentences(estimate, options, locale),
                options.map(found -> alternatives(estimate, found, locale)).orElse(List.of()),
                estimate.notices(),
                withheld ? null : receipt(estimate).link(origin),
                null,
                accounting.marketBased(estimate).orElse(null),
                beside(estimate),
                doubts.of(estimate, locale));
    }

    /** What is not in the figure: nor are market-based figures and offsets that the author states. */
    private List<String> leftOut(Estimate estimate, Wording wording, Locale locale) {
        return Stream.concat(
                        wording.leftOut(estimate).stream(), accounting.statements(estimate, Texts.of(locale)).stream())
                .toList();
    }

    /** Manufacture and water, where somebody asked for them. */
    private static @Nullable Beside beside(Estimate estimate) {
        var made = estimate.embodied().orElse(null);
        var water = estimate.water();
        if (made == null && water == null) {
            return null;
        }
        var site = water == null ? null : water.site();
        var grid = water == null ? null : water.grid();
        return new Beside(
                made == null ? null : (Double) made.emissions().kilogramsCo2e(),
                made == null ? null : (Double) made.range().low(),
                made == null ? null : (Double) made.range().high(),
                estimate.withManufacture()
                        .map(sum -> sum.total().kilogramsCo2e())
                        .orElse(null),
                site == null ? null : (Double) site.litres(),
                grid == null ? null : (Double) grid.litres());
    }

    /** One of the many runs of a project, in the words of a language. */
    public ProjectRun run(Estimate estimate, Locale locale) {
        var wording = new Wording(locale);
        return new ProjectRun(
                workload(estimate, wording),
                location(estimate, wording.place(estimate, catalog)),
                estimate.version().id(),
                estimate.factors(),
                hardwareEnergy(estimate),
                estimate.footprint().facilityEnergy(),
                estimate.footprint().operational(),
                estimate.range(),
                estimate.notices(),
                null);
    }

    private List<Alternative> alternatives(Estimate estimate, Elsewhere options, Locale locale) {
        return estimate.place().kind() == Place.Kind.WITHHELD
                ? Alternatives.unnamed(estimate, options, Texts.of(locale))
                : Alternatives.of(estimate, options, new Wording(locale).place(estimate, catalog));
    }

    private static Workload workload(Estimate estimate, Wording wording) {
        var request = estimate.request();
        var work = estimate.work();
        boolean measured = request.energyKwh() != null;
        return new Workload(
                wording.workload(estimate),
                measured ? null : wording.device(estimate),
                measured ? null : Wording.deviceKind(estimate),
                measured ? null : work.deviceCount(),
                request.hours(),
                Objects.requireNonNullElse(request.runs(), 1),
                work.deviceHours(),
                measured,
                WorkloadParameters.of(request));
    }

    private static Location location(Estimate estimate, String text) {
        var place = estimate.place();
        var region = place.region();
        return new Location(
                text,
                place.provider() == null ? null : place.provider().name(),
                region == null ? null : region.region(),
                region == null ? null : region.city(),
                place.countryCode(),
                place.kind() == Place.Kind.WITHHELD);
    }

    private static @Nullable Energy hardwareEnergy(Estimate estimate) {
        return estimate.work().boundary() == Work.Boundary.FACILITY_MEASURED
                ? null
                : estimate.footprint().hardwareEnergy();
    }

    /** What a reader opens to see whether the figure still follows from its inputs. */
    private static Receipt receipt(Estimate estimate) {
        return Receipt.of(
                WorkloadParameters.of(estimate.request()),
                estimate.version().id(),
                estimate.footprint().operational().kilogramsCo2e());
    }

    /** The address of the calculator with the inputs of an estimate and its data version. */
    public static String link(Estimate estimate) {
        return ShareLink.of(
                "/",
                WorkloadParameters.of(estimate.request()),
                estimate.version().id());
    }

    /** What the same work would emit elsewhere: the cleanest region of the provider, the cleanest of all, the factor. */
    public List<String> sentences(Estimate estimate, Optional<Elsewhere> options, Locale locale) {
        return options.map(found -> sentences(estimate, found, locale)).orElse(List.of());
    }

    private static List<String> sentences(Estimate estimate, Elsewhere options, Locale locale) {
        var texts = Texts.of(locale);
        var format = QuantityFormat.of(locale);
        var own = estimate.footprint().operational();
        var sentences = new ArrayList<String>();
        var provider = estimate.place().provider();
        var region = estimate.place().region();
        if (provider != null && region != null) {
            options.cleanestOf(provider.id()).ifPresent(best -> {
                boolean already = best.emissions().kilogramsCo2e() >= own.kilogramsCo2e();
                sentences.add(
                        already
                                ? texts.get(
                                        "calculator.elsewhere.is-cleanest-provider",
                                        Wording.region(region),
                                        provider.name())
                                : texts.get(
                                        "calculator.elsewhere.cleanest-provider",
                                        Wording.region(best.region()),
                                        format.emissions(best.emissions()),
                                        provider.name(),
                                        less(own, best.emissions(), format)));
            });
        }
        options.cleanest()
                .filter(best -> best.emissions().kilogramsCo2e() < own.kilogramsCo2e())
                .filter(best -> provider == null || !best.region().providerId().equals(provider.id()))
                .ifPresent(best -> sentences.add(texts.get(
                        "calculator.elsewhere.cleanest",
                        place(best),
                        format.emissions(best.emissions()),
                        options.places().size(),
                        less(own, best.emissions(), format))));
        options.cleanest()
                .filter(best -> own.kilogramsCo2e() > 0)
                .ifPresent(best -> sentences.add(factor(options, best.emissions(), texts, format)));
        return List.copyOf(sentences);
    }

    private static String factor(Elsewhere options, Emissions best, Texts texts, QuantityFormat format) {
        var worst = options.dirtiest().orElseThrow();
        return best.kilogramsCo2e() == 0
                ? texts.get("calculator.elsewhere.zero-ratio")
                : texts.get(
                        "calculator.elsewhere.ratio",
                        options.places().size(),
                        place(worst),
                        format.ratio(worst.emissions().kilogramsCo2e() / best.kilogramsCo2e()),
                        place(options.cleanest().orElseThrow()));
    }

    private static String place(Elsewhere.Option option) {
        return option.providerName() + " " + Wording.region(option.region());
    }

    /** As a factor where it is large, such as "22 ×", else as a share. */
    private static String less(Emissions own, Emissions best, QuantityFormat format) {
        double ratio = own.kilogramsCo2e() / best.kilogramsCo2e();
        return ratio >= 2 && Double.isFinite(ratio) ? format.ratio(ratio) : format.share(1 - 1 / ratio);
    }
}
