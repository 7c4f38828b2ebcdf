package org.mlcarbon.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mlcarbon.calculator.Elsewhere.Option;
import org.mlcarbon.calculator.Equivalent;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Country;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;

/** A lecture in the words of one language, the same on the projector and on paper. */
public final class LectureWording {

    private final Lecture lecture;
    private final Catalog catalog;
    private final Texts texts;
    private final QuantityFormat format;
    private final Wording wording;

    public LectureWording(Lecture lecture, Catalog catalog, Locale locale) {
        this.lecture = lecture;
        this.catalog = catalog;
        texts = Texts.of(locale);
        format = QuantityFormat.of(locale);
        wording = new Wording(locale);
    }

    /** What runs, such as "NVIDIA H100 SXM5 80 GB: 8 GPUs × 100 h = 800 GPU-hours". */
    public String workload() {
        return wording.workload(lecture.estimate());
    }

    /** What runs, in short: the device, or the energy where only that is known. */
    public String headline() {
        return isEnergyGiven() ? wording.readBack(lecture.estimate()) : wording.device(lecture.estimate());
    }

    /** How long it runs, such as "8 GPUs × 100 h = 800 GPU-hours"; nothing where the headline says all. */
    public Optional<String> readBack() {
        return isEnergyGiven() ? Optional.empty() : Optional.of(wording.readBack(lecture.estimate()));
    }

    private boolean isEnergyGiven() {
        return lecture.estimate().request().energyKwh() != null;
    }

    /** What it draws at the machine. */
    public String energy() {
        return format.energy(lecture.estimate().footprint().hardwareEnergy());
    }

    /** City and country, such as "Stockholm, Sweden". */
    public String place(Option option) {
        var region = option.region();
        var country = catalog.country(lecture.estimate().version(), region.countryIso2())
                .map((Country found) -> found.name(texts.locale()))
                .orElse(region.countryIso2());
        return region.city().equals(country) ? country : texts.get("lecture.place", region.city(), country);
    }

    public String emissions(Option option) {
        return format.emissions(option.emissions());
    }

    /** Carbon intensity and PUE of a region, such as "20 g CO₂e/kWh · PUE 1.09". */
    public String facts(Option option) {
        var intensity = format.intensity(option.priced().value());
        return texts.get(
                "lecture.region.facts", intensity, format.plain(option.pue().value()));
    }

    /** How many times as much, such as "42 ×"; nothing where it is not defined. */
    public Optional<String> factor() {
        var factor = lecture.factor();
        return factor.isPresent() ? Optional.of(format.ratio(factor.getAsDouble())) : Optional.empty();
    }

    /** What the electricity has in the factor, where the buildings have a part that shows. */
    public Optional<String> electricity() {
        var alone = lecture.electricityFactor();
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        var ratio = format.ratio(alone.getAsDouble());
        return factor().filter(all -> !all.equals(ratio)).map(all -> texts.get("lecture.factor.electricity", ratio));
    }

    /** Why there is no factor. */
    public String noFactor() {
        return texts.get(lecture.difference().kilogramsCo2e() == 0 ? "lecture.factor.same" : "lecture.factor.none");
    }

    public String difference() {
        return format.emissions(lecture.difference());
    }

    /** How many of it, such as "10 ×". */
    public String count(Equivalent equivalent) {
        return format.ratio(equivalent.count());
    }

    public String label(Equivalent equivalent) {
        return equivalent.equivalence().label(texts.locale());
    }

    /** Publisher and year, with what one must know to read the figure. */
    public String source(Equivalent equivalent) {
        var row = equivalent.equivalence();
        var publisher = row.source().publisher();
        var source = row.year() == null
                ? texts.get("lecture.equals.source", publisher)
                : texts.get("lecture.equals.source.year", publisher, String.valueOf(row.year()));
        var caveat = "lecture.caveat." + row.id();
        return texts.has(caveat) ? texts.get(caveat, source) : source;
    }

    /** Where the figures come from, sentence by sentence. */
    public List<String> sources() {
        var series = lecture.series();
        var sentences = new ArrayList<String>();
        sentences.add(texts.get(
                "lecture.sources.series", series.title(), String.valueOf(lecture.year()), wording.series(series)));
        sentences.add(pue());
        sentences.add(texts.get("lecture.sources.location"));
        Stream.ofNullable(series.notice()).forEach(sentences::add);
        return List.copyOf(sentences);
    }

    /** What a printed sheet says beside the sources: how the energy and the median are meant, and the data version. */
    public List<String> details() {
        return List.of(
                wording.counted(lecture.estimate()).getFirst(),
                texts.get("lecture.sources.median"),
                texts.get(
                        "lecture.sources.version", lecture.estimate().version().id()));
    }

    private String pue() {
        var given = lecture.cleanest().pue();
        if (given.status() == Factor.Status.GIVEN) {
            return texts.get("lecture.sources.pue-given", format.plain(given.value()));
        }
        return texts.get(
                "lecture.sources.pue",
                Stream.of(lecture.cleanest(), lecture.median(), lecture.dirtiest())
                        .map(option -> option.pue().source())
                        .filter(Objects::nonNull)
                        .map(source -> source.title())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
