package org.mlcarbon.accounting;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mlcarbon.catalog.PublishedShare;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.quantity.CarbonIntensity;

/** Lenses in the words of one language, for the page, the reports and the HTTP interface alike. */
public final class LensWording {

    private final Texts texts;
    private final QuantityFormat format;

    public LensWording(Locale locale) {
        texts = Texts.of(locale);
        format = QuantityFormat.of(locale);
    }

    /** What the lens is called. */
    public String name(LensKind kind) {
        return texts.get("accounting.lens." + kind.id());
    }

    /** When it is the right one. */
    public String rightFor(LensKind kind) {
        return texts.get("accounting.right-for." + kind.id());
    }

    /** The emissions, to three significant digits; of carbon dioxide alone where the figure is. */
    public String emissions(LensFigure figure) {
        var words = format.signedEmissions(figure.emissionsKg() * 1000);
        return figure.isCarbonDioxideOnly() ? words.replace("CO₂e", "CO₂") : words;
    }

    /** The intensity with its unit. */
    public String intensity(LensFigure figure) {
        if (!figure.isMarginal()) {
            return format.intensity(new CarbonIntensity(figure.intensityGPerKwh()));
        }
        var words = format.marginalIntensity(figure.intensityGPerKwh());
        return figure.isCarbonDioxideOnly() ? words : words.replace("CO₂", "CO₂e");
    }

    /** Which figure it is, such as "average, lifecycle, consumption-based, 2025". */
    public String terms(LensFigure figure) {
        return Stream.of(
                        texts.get("accounting.basis." + figure.basis()),
                        texts.get("accounting.scope." + figure.scope()),
                        figure.isMarginal() ? null : texts.get("accounting.flow." + figure.flow()),
                        figure.gas().equals("co2") ? texts.get("accounting.gas.co2") : null,
                        figure.year() == null ? null : String.valueOf(figure.year()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /**
     * A share of carbon-free electricity that is a factor of nothing, in a sentence.
     *
     * @param which {@code hourly} or {@code annual}
     */
    public String share(String which, PublishedShare share) {
        return texts.get("accounting.claim." + which, format.share(share.share()), String.valueOf(share.year()));
    }

    /** A sentence in this language. */
    public String text(Sentence sentence) {
        return sentence.text(texts);
    }
}
