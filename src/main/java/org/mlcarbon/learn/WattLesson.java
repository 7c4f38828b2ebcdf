package org.mlcarbon.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Elsewhere.Option;
import org.mlcarbon.calculator.ElsewhereService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Hardware;
import org.springframework.stereotype.Component;

/** From watt to gram: one device, some hours, one region, and the same in the other regions of its provider. */
@Component
public final class WattLesson implements Lesson {

    private final CalculatorService calculator;
    private final ElsewhereService elsewhere;
    private final Examples examples;
    private final Catalog catalog;

    WattLesson(CalculatorService calculator, ElsewhereService elsewhere, Examples examples, Catalog catalog) {
        this.calculator = calculator;
        this.elsewhere = elsewhere;
        this.examples = examples;
        this.catalog = catalog;
    }

    /**
     * A workload at its place, and at the extremes of its provider.
     *
     * @param regions the cleanest, the own and the dirtiest one, each once, least emissions first
     */
    public record Result(Estimate estimate, List<Option> regions) {

        public Option cleanest() {
            return regions.getFirst();
        }

        public Option dirtiest() {
            return regions.getLast();
        }
    }

    @Override
    public Topic topic() {
        return Topic.WATT_TO_GRAM;
    }

    /** What the form starts with. */
    public WorkloadRequest request() {
        return WorkloadParameters.request(Examples.DAY);
    }

    /** Devices to choose from, by name. */
    public List<Hardware> devices() {
        return catalog.offeredHardware(catalog.current());
    }

    /** Regions that the series of the example prices, by provider and name. */
    public List<Option> regions() {
        return places(examples.estimate(Examples.DAY))
                .sorted(Comparator.comparing(Option::providerName)
                        .thenComparing(option -> option.region().region()))
                .toList();
    }

    /**
     * Computes what the form asks for.
     *
     * @throws InvalidWorkload with every reason found
     */
    public Result of(WorkloadRequest request) throws InvalidWorkload {
        return of(calculator.estimate(request));
    }

    private Result of(Estimate estimate) {
        var own = Objects.requireNonNull(estimate.place().region());
        var all = places(estimate)
                .filter(option -> option.region().providerId().equals(own.providerId()))
                .toList();
        var shown = new ArrayList<Option>();
        Stream.of(
                        all.stream().limit(1),
                        all.stream().filter(option -> option.region().equals(own)),
                        all.stream().skip(all.size() - 1L))
                .flatMap(options -> options)
                .filter(option -> !shown.contains(option))
                .forEach(shown::add);
        return new Result(estimate, List.copyOf(shown));
    }

    private Stream<Option> places(Estimate estimate) {
        return elsewhere.of(estimate).stream().flatMap(found -> found.places().stream());
    }

    @Override
    public Map<String, String> marks(Locale locale) {
        var result = of(examples.estimate(Examples.DAY));
        var estimate = result.estimate();
        var words = LearnWording.of(locale);
        var marks = new LinkedHashMap<String, String>();
        marks.put("device", words.wording().device(estimate));
        marks.put("formula", words.wording().formula(estimate));
        marks.put("place", words.place(estimate, catalog));
        putFactors(estimate, words, marks);
        marks.put("emissions", words.format().emissions(estimate.footprint().operational(), estimate.range()));
        marks.put("range", words.format().range(estimate.range()));
        marks.put("cleanest", Wording.region(result.cleanest().region()));
        marks.put("cleanest_emissions", words.emissions(result.cleanest().emissions()));
        marks.put("dirtiest", Wording.region(result.dirtiest().region()));
        marks.put("dirtiest_emissions", words.emissions(result.dirtiest().emissions()));
        marks.put("calculator_link", LearnWording.calculator(estimate));
        return marks;
    }

    private static void putFactors(Estimate estimate, LearnWording words, Map<String, String> marks) {
        var hardware = Objects.requireNonNull(estimate.work().hardware());
        var place = estimate.place();
        marks.put("power", words.format().power(Objects.requireNonNull(hardware.tdp())));
        marks.put(
                "hours",
                words.format().plain(Objects.requireNonNull(estimate.work().hours()), "h"));
        marks.put("energy", words.energy(estimate.footprint().hardwareEnergy()));
        marks.put("pue", words.format().plain(place.pue().value()));
        marks.put("pue_year", words.year(place.pue()));
        marks.put("meter_energy", words.energy(estimate.footprint().facilityEnergy()));
        marks.put("intensity", words.format().intensity(place.site().carbonIntensity()));
        marks.put("intensity_year", words.year(place.intensity()));
    }

    @Override
    public List<String> sources(Locale locale) {
        return sources(examples.estimate(Examples.DAY), LearnWording.of(locale));
    }

    /** Where the figures of an estimate come from, and what their licences ask for. */
    static List<String> sources(Estimate estimate, LearnWording words) {
        return Stream.concat(
                        estimate.factors().stream()
                                .flatMap(factor -> Stream.ofNullable(factor.source()))
                                .map(words::source),
                        estimate.notices().stream())
                .distinct()
                .toList();
    }
}
