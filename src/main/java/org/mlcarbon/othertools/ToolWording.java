package org.mlcarbon.othertools;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.othertools.Chain;
import org.mlcarbon.core.othertools.Rounding;
import org.mlcarbon.core.othertools.StepKind;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;

/** Why calculators differ, in sentences. */
public final class ToolWording {

    private final Texts texts;
    private final QuantityFormat format;

    public ToolWording(Locale locale) {
        texts = Texts.of(locale);
        format = QuantityFormat.of(locale);
    }

    /** Why a calculator gives no figure, in a sentence. */
    public String missing(Missing missing) {
        return texts.get("othertools.missing." + missing.key());
    }

    /** The name of a term. */
    public String step(StepKind kind) {
        return texts.get("othertools.step." + key(kind));
    }

    /** What both calculators take for a term, in a sentence. */
    public String why(StepKind kind, ToolEstimate from, ToolEstimate to) {
        return texts.get("othertools.why." + key(kind), from.name(), value(kind, from), to.name(), value(kind, to));
    }

    private static String key(StepKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String value(StepKind kind, ToolEstimate estimate) {
        var chain = estimate.known();
        return switch (kind) {
            case PUE -> chain.pue() == 1 ? texts.get("othertools.pue.one") : format.plain(chain.pue());
            case UTILISATION -> format.share(chain.utilisation());
            case DEVICES -> format.energy(new Energy(chain.ratedKwh()));
            case HOST -> host(chain);
            case GRID -> grid(estimate);
            case ROUNDING -> rounding(chain.rounding());
        };
    }

    private String host(Chain chain) {
        return chain.hostKwh() == 0 ? texts.get("othertools.host.nothing") : format.energy(new Energy(chain.hostKwh()));
    }

    private String grid(ToolEstimate estimate) {
        var factor = estimate.factors().stream()
                .filter(part -> part.name().equals(GridFigures.NAME))
                .findFirst();
        var value = format.intensity(new CarbonIntensity(estimate.known().gramsPerKwh()));
        return factor.map(part -> detail(part, estimate.isOwn()))
                .filter(detail -> !detail.isEmpty())
                .map(detail -> value + " (" + detail + ")")
                .orElse(value);
    }

    /** The place that a figure was looked up by, or that it is a fall-back, and its year. */
    private String detail(Factor factor, boolean own) {
        var place = own || factor.kind() == null ? "" : factor.kind();
        var fallback = factor.status() == Status.DEFAULT ? texts.get("othertools.fallback") : place;
        var given = factor.status() == Status.GIVEN ? texts.get("othertools.given") : fallback;
        return Stream.of(given, factor.year() == null ? "" : String.valueOf(factor.year()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String rounding(Rounding rounding) {
        return rounding.decimals() < 0
                ? texts.get("othertools.rounding.none")
                : texts.get("othertools.rounding.decimals", rounding.decimals());
    }

    /** Emissions with a sign, as a step adds or takes them away. */
    public String signed(double kilograms) {
        var amount = format.emissions(new Emissions(Math.abs(kilograms)));
        return (kilograms < 0 ? "−" : "+") + amount;
    }

    /** The version and when it was read. */
    public String version(ToolEstimate estimate) {
        return texts.get(
                estimate.measures() ? "othertools.version.measures" : "othertools.version",
                estimate.version(),
                estimate.asOf());
    }
}
