package org.mlcarbon.calculator;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;

/** An estimate in the words of one language, for the page, the reports and the HTTP interface alike. */
public final class Wording {

    private final Texts texts;
    private final QuantityFormat format;

    public Wording(Locale locale) {
        texts = Texts.of(locale);
        format = QuantityFormat.of(locale);
    }

    /** The total read back, such as "8 GPUs × 100 h = 800 GPU-hours". */
    public String readBack(Estimate estimate) {
        var request = estimate.request();
        if (request.energyKwh() != null) {
            boolean facility = estimate.work().boundary() == Work.Boundary.FACILITY_MEASURED;
            return texts.get(
                    facility ? "calculator.read-back.energy-facility" : "calculator.read-back.energy",
                    format.plain(request.energyKwh()));
        }
        var kind = deviceKind(estimate);
        var total = format.plain(Objects.requireNonNull(estimate.work().deviceHours()));
        var unit = texts.get("calculator.device-hours." + kind);
        var share = request.deviceShare() == null
                ? ""
                : texts.get("calculator.read-back.share", format.plain(request.deviceShare()));
        if (request.hours() == null) {
            return texts.get("calculator.read-back.total", total, unit) + share;
        }
        var devices = texts.get("calculator.device." + kind, estimate.work().deviceCount());
        var hours = format.plain(request.hours());
        return (request.runs() == null || request.runs() == 1
                        ? texts.get("calculator.read-back", devices, hours, total, unit)
                        : texts.get("calculator.read-back.runs", devices, hours, request.runs(), total, unit))
                + share;
    }

    /** What ran, with the name of the hardware in front. */
    public String workload(Estimate estimate) {
        var request = estimate.request();
        if (request.energyKwh() != null) {
            return readBack(estimate);
        }
        return texts.get("calculator.workload", device(estimate), readBack(estimate));
    }

    /** The name of the device, as the table or the user has it. */
    public String device(Estimate estimate) {
        var hardware = estimate.work().hardware();
        if (hardware != null) {
            return hardware.name();
        }
        var request = estimate.request();
        if (estimate.place().kind() == Place.Kind.WITHHELD) {
            return texts.get("calculator.withheld-device", format.plain(ownPower(request)));
        }
        return request.hardwareName() != null && !request.hardwareName().isBlank()
                ? request.hardwareName()
                : texts.get("calculator.own-device", format.plain(ownPower(request)));
    }

    private static double ownPower(WorkloadRequest request) {
        return Objects.requireNonNullElse(request.devicePowerWatts(), 0.0);
    }

    /** Where it ran. */
    public String place(Estimate estimate, Catalog catalog) {
        var place = estimate.place();
        return switch (place.kind()) {
            case REGION ->
                Objects.requireNonNull(place.provider()).name() + " " + region(Objects.requireNonNull(place.region()));
            case SITE -> place.name();
            case ZONE -> texts.get("calculator.place.zone", place.name());
            case COUNTRY ->
                catalog.country(estimate.version(), place.name())
                        .map(country -> country.name(texts.locale()))
                        .orElse(place.name());
            case WORLD -> texts.get("calculator.place.world");
            case OWN_INTENSITY -> ownPlace(place.intensity());
            case WITHHELD -> withheld(Objects.requireNonNull(place.grain()));
        };
    }

    /** Code and city, such as "eu-north-1 (Stockholm)". */
    public static String region(Region region) {
        return region.region() + " (" + region.city() + ")";
    }

    private String withheld(Grain grain) {
        return grain.continent() == null
                ? texts.get("calculator.place.withheld")
                : texts.get("calculator.place.withheld.in", texts.get("catalog.continent." + grain.continent()));
    }

    private String ownPlace(Factor intensity) {
        var grams = format.plain(intensity.value());
        var source = Stream.of(intensity.kind(), intensity.year())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return source.isEmpty()
                ? texts.get("calculator.place.own", grams)
                : texts.get("calculator.place.own.source", grams, source);
    }

    /** The boundary in one line, as the HTTP interface gives it. */
    public String boundary(Estimate estimate) {
        var work = estimate.work().boundary();
        var facility = work == Work.Boundary.FACILITY_MEASURED
                ? null
                : texts.get(hasPue(estimate) ? "calculator.boundary.facility" : "calculator.boundary.no-facility");
        var idle = estimate.request().idlePowerWatts() == null ? null : texts.get("calculator.boundary.idle");
        var energy = Stream.of(texts.get("calculator.boundary." + work), idle, facility)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var series = estimate.place().series();
        var own = estimate.place().grain() == null ? "calculator.boundary.own" : "calculator.boundary.withheld";
        var made = estimate.embodied().isEmpty() ? "" : "; " + texts.get("calculator.boundary.embodied");
        return energy + "; " + (series == null ? texts.get(own) : series(series)) + made;
    }

    /** Basis, scope and flow of a series, such as "average, lifecycle, consumption-based". */
    public String series(Series series) {
        return String.join(
                ", ",
                texts.get("calculator.words.average"),
                word(series.scope(), "-scope"),
                word(series.flow(), "-flow"));
    }

    private String word(String word, String unstated) {
        return texts.get("calculator.words." + (word.equals("unstated") ? word + unstated : word));
    }

    /** What is counted, sentence by sentence. */
    public List<String> counted(Estimate estimate) {
        return counted(
                estimate,
                hasPue(estimate)
                        ? texts.get(
                                "calculator.counted.pue",
                                format.plain(estimate.place().pue().value()))
                        : texts.get("calculator.counted.no-pue"),
                new BoundaryWording(texts.locale()).counted(estimate));
    }

    /** The same of one of many runs, whose buildings are told elsewhere. */
    public List<String> countedOfMany(Estimate estimate) {
        return counted(estimate, null, new BoundaryWording(texts.locale()).countedOfMany(estimate));
    }

    private List<String> counted(Estimate estimate, @Nullable String building, List<String> beside) {
        var work = estimate.work().boundary();
        var series = estimate.place().series();
        var parts = BoundaryWording.hasHostParts(estimate) ? "DEVICES_AND_HOST_PARTS" : work;
        var energy = Stream.of(
                        texts.get("calculator.counted." + parts),
                        work == Work.Boundary.FACILITY_MEASURED ? null : building,
                        series == null ? countedOwn(estimate.place().grain()) : countedSeries(series),
                        series == null ? null : texts.get("calculator.counted." + series.scope()),
                        powerNotice(estimate))
                .filter(Objects::nonNull);
        return Stream.concat(energy, beside.stream()).toList();
    }

    private String countedOwn(@Nullable Grain grain) {
        if (grain == null) {
            return texts.get("calculator.counted.own");
        }
        var grams = band(grain.intensity());
        return grain.pue() == null
                ? texts.get("calculator.counted.withheld.own", grams)
                : texts.get("calculator.counted.withheld", band(grain.pue()), grams);
    }

    private String band(Band band) {
        return format.plain(band.low()) + "–" + format.plain(band.high());
    }

    private String countedSeries(Series series) {
        return texts.get(
                "calculator.counted.series",
                texts.get("calculator.words.average"),
                word(series.scope(), "-scope"),
                word(series.flow(), "-flow"));
    }

    /** What the kind of power figure means for the reader, where it is not a plain rating of one device. */
    public @Nullable String powerNotice(Estimate estimate) {
        var hardware = estimate.work().hardware();
        var key = "calculator.notice." + (hardware == null ? "" : hardware.powerKind());
        return texts.has(key) ? texts.get(key) : null;
    }

    /** What is not counted in any of many runs, sentence by sentence. */
    public List<String> leftOut() {
        return leftOut("embodied");
    }

    /** What is not counted, sentence by sentence. */
    public List<String> leftOut(Estimate estimate) {
        return leftOut(estimate.embodied().isPresent() ? "disposal" : "embodied");
    }

    private List<String> leftOut(String hardware) {
        return Stream.of(hardware, "project", "people", "offsets")
                .map(what -> texts.get("calculator.left-out." + what))
                .toList();
    }

    /** What makes most of the range, such as "how much power the hardware really drew". */
    public String mover(Estimate estimate) {
        var largest = estimate.contributions().stream()
                .findFirst()
                .map(Contribution::name)
                .orElse(UncertainSum.ENERGY);
        if (largest.equals(UncertainSum.ENERGY)) {
            boolean measured = estimate.request().energyKwh() != null;
            return texts.get(measured ? "calculator.moves.energy.measured" : "calculator.moves.energy");
        }
        boolean own = estimate.place().priced() == null && largest.equals(UncertainSum.INTENSITY);
        return texts.get("calculator.moves." + largest + (own ? ".given" : ""));
    }

    /** The product with its numbers, such as "700 W × 8 × 100 h × 1.15 × 418 g CO₂e/kWh". */
    public String formula(Estimate estimate) {
        return new EnergyFormula(estimate, format).text();
    }

    /** How much that is, such as "12 × flight Paris to London (Green Algorithms, 2021)". */
    public String equivalent(Equivalent equivalent) {
        var row = equivalent.equivalence();
        var count = format.ratio(equivalent.count());
        var source = row.source().publisher();
        return row.year() == null
                ? texts.get("calculator.equivalent", count, row.label(texts.locale()), source)
                : texts.get(
                        "calculator.equivalent.year",
                        count,
                        row.label(texts.locale()),
                        source,
                        String.valueOf(row.year()));
    }

    private static boolean hasPue(Estimate estimate) {
        return estimate.place().pue().value() != 1;
    }

    static String deviceKind(Estimate estimate) {
        var hardware = estimate.work().hardware();
        var kind = hardware == null ? "other" : hardware.kind();
        return List.of("gpu", "tpu", "cpu").contains(kind) ? kind : "other";
    }
}
