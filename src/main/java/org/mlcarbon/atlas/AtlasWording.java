package org.mlcarbon.atlas;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.AtlasRemark;
import org.mlcarbon.catalog.AtlasRun;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;

/** Runs of the atlas in the words of one language. */
public final class AtlasWording {

    /** The international avoirdupois pound, kg: exact by the agreement of 1959 (NIST Special Publication 811, B.8). */
    private static final double KG_PER_POUND = 0.45359237;

    private final Texts texts;
    private final QuantityFormat format;
    private final AtlasService atlas;

    /** @param atlas finds the other run that a remark names */
    public AtlasWording(Locale locale, AtlasService atlas) {
        texts = Texts.of(locale);
        format = QuantityFormat.of(locale);
        this.atlas = atlas;
    }

    /** The products with their numbers, such as "400 W × 82,432 h = 32,972.8 kWh"; nothing if nothing follows. */
    public List<String> formula(Exhibit exhibit) {
        var run = exhibit.run();
        var hardware = exhibit.ours().hardware();
        var energy = exhibit.ours().energy();
        if (hardware == null || energy == null) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(work(exhibit, kilowattHours(hardware.kilowattHours())));
        double pue = Recomputation.pue(run).ratio();
        if (pue != 1) {
            lines.add(kilowattHours(hardware.kilowattHours()) + " × " + format.plain(pue) + " = "
                    + kilowattHours(energy.kilowattHours()));
        }
        var intensity = run.intensity();
        var emissions = exhibit.ours().emissions();
        if (intensity != null && emissions != null) {
            var grams = format.plain(intensity.gramsPerKilowattHour(), "g CO2e/kWh");
            lines.add(kilowattHours(energy.kilowattHours()) + " × " + grams + " = "
                    + kilograms(emissions.kilogramsCo2e()));
        }
        return lines;
    }

    private String work(Exhibit exhibit, String hardware) {
        var power = exhibit.run().power();
        return power == null
                ? texts.get("atlas.formula.given", hardware)
                : hours(exhibit.run(), format.plain(power.watts(), "W"), exhibit.ours()) + " = " + hardware;
    }

    private String hours(AtlasRun run, String power, Recomputation ours) {
        var hours = run.hours();
        var count = run.deviceCount();
        if (run.deviceHours() != null || hours == null || count == null) {
            return power + " × " + format.plain(Objects.requireNonNull(ours.deviceHours()), "h");
        }
        return power + " × " + format.plain(count) + " × " + format.plain(hours, "h");
    }

    /** Energy as printed, in kWh, to six digits, so that a deviation can be seen. */
    public String kilowattHours(double value) {
        return format.plain(value, "kWh");
    }

    /** The same for emissions, in kg. */
    public String kilograms(double value) {
        return format.plain(value, "kg CO2e");
    }

    /** With its sign, such as "+0.8 %"; 0 has none. */
    public String deviation(Deviation deviation) {
        double percent = deviation.percent();
        if (Double.isInfinite(percent)) {
            return DecimalFormatSymbols.getInstance(texts.locale()).getInfinity();
        }
        var sign = percent > 0 ? "+" : percent < 0 ? "−" : "";
        return sign + format.share(Math.abs(percent) / 100);
    }

    /** The verdict in a sentence, with the tolerance where there is one. */
    public String verdict(Exhibit exhibit) {
        var tolerance = exhibit.run().tolerancePercent();
        var key = "atlas.verdict." + exhibit.verdict().word() + ".sentence";
        return exhibit.verdict() == Verdict.SHOWN || tolerance == null
                ? texts.get(key)
                : texts.get(key, format.share(tolerance / 100));
    }

    /** What to know before the figures are compared, sentence by sentence. */
    public List<String> remarks(Exhibit exhibit) {
        var sentences = new ArrayList<String>();
        exhibit.remarks().forEach(remark -> sentences.add(remark(exhibit, remark)));
        if (Boolean.TRUE.equals(exhibit.run().intensityIncludesPue())) {
            sentences.add(texts.get("atlas.remark.intensity-includes-pue"));
        }
        var net = exhibit.run().netEmissions();
        if (net != null && !net.equals(exhibit.run().publishedEmissions())) {
            sentences.add(texts.get("atlas.remark.net", kilograms(net.kilogramsCo2e())));
        }
        var printed = exhibit.printedEmissions();
        if (printed != null && printed.kilogramsCo2e() == 0) {
            sentences.add(texts.get("atlas.remark.zero"));
        }
        return sentences;
    }

    private String remark(Exhibit exhibit, AtlasRemark remark) {
        var value = remark.value() == null
                ? ""
                : format.plain(remark.value(), Objects.requireNonNullElse(remark.unit(), "1"));
        var printed = exhibit.printedEmissions();
        var pounds = printed == null ? "" : format.plain(Math.rint(printed.kilogramsCo2e() / KG_PER_POUND), "lb");
        return texts.get(
                "atlas.remark." + remark.kind(), value, other(remark.otherAtlasId()), name(remark.source()), pounds);
    }

    private String other(@Nullable String id) {
        return id == null ? "" : atlas.find(id).map(found -> otherRun(found)).orElse(id);
    }

    private String otherRun(Exhibit other) {
        var printed = other.printedEmissions();
        var run = other.run();
        return printed == null
                ? texts.get("atlas.other", run.model(), run.publishedIn())
                : texts.get("atlas.other.emissions", run.model(), run.publishedIn(), format.emissions(printed));
    }

    /** Who published it and when, such as "Strubell, Ganesh and McCallum 2019". */
    public static String name(Source source) {
        return source.published() == null ? source.publisher() : source.publisher() + " " + source.published();
    }

    /** The phase in words. */
    public String phase(String phase) {
        return texts.get("atlas.phase." + phase.replace(' ', '-'));
    }

    /** The model with what tells an estimate from a run where the two are far apart. */
    public String label(Exhibit exhibit) {
        return exhibit.remarks().stream()
                .filter(remark -> remark.kind().equals("search-as-estimated"))
                .findFirst()
                .map(remark -> texts.get(
                        "atlas.label.too-high",
                        exhibit.run().model(),
                        format.plain(Objects.requireNonNullElse(remark.value(), 1.0))))
                .orElse(exhibit.run().model());
    }
}
