package org.mlcarbon.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mlcarbon.calculator.Elsewhere.Option;
import org.mlcarbon.calculator.ElsewhereService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.EmbodiedRow;
import org.mlcarbon.core.boundary.Manufacture;
import org.mlcarbon.core.quantity.Emissions;
import org.springframework.stereotype.Component;

/** What is left out: an hour of manufacture beside an hour of electricity, in clean and in dirty grids. */
@Component
public final class LeftOutLesson implements Lesson {

    private static final String DEVICE = "a100-sxm4-80gb";
    private static final String SERVER = "gpu-server-8-way";
    private static final int DEVICES_PER_SERVER = 8;
    private static final Map<String, Object> HOUR =
            Map.of("hardware", DEVICE, "hours", 1, "provider", "aws", "region", "us-east-1");

    private final Catalog catalog;
    private final Examples examples;
    private final ElsewhereService elsewhere;

    LeftOutLesson(Catalog catalog, Examples examples, ElsewhereService elsewhere) {
        this.catalog = catalog;
        this.examples = examples;
        this.elsewhere = elsewhere;
    }

    /**
     * One hour of one device.
     *
     * @param manufacture of the device and its part of the server, if they worked in every hour of their life
     * @param regions the cleanest of the provider, that of the estimate, the dirtiest
     */
    public record Hour(Estimate estimate, Emissions manufacture, List<Option> regions) {

        /** The part of manufacture in the sum with electricity, 0 to 1. */
        public double share(Option region) {
            double made = manufacture.kilogramsCo2e();
            return made / (made + region.emissions().kilogramsCo2e());
        }
    }

    @Override
    public Topic topic() {
        return Topic.LEFT_OUT;
    }

    /** The hour of the chapter. */
    public Hour hour() {
        var estimate = examples.estimate(HOUR);
        var place = estimate.place();
        var options = elsewhere.of(estimate).orElseThrow();
        var all = options.of(Objects.requireNonNull(place.provider()).id());
        var regions = List.of(all.getFirst(), options.at(place.region()).orElseThrow(), all.getLast());
        return new Hour(estimate, manufacture().of(1), regions);
    }

    private Manufacture manufacture() {
        var device = row(DEVICE);
        return new Manufacture(
                device.emissions(), row(SERVER).emissions(), DEVICES_PER_SERVER, lifetimeYears(device), 1);
    }

    private static double lifetimeYears(EmbodiedRow row) {
        return Objects.requireNonNull(row.lifetimeYears(), row.id());
    }

    private EmbodiedRow row(String id) {
        return catalog.embodied(catalog.current()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Map<String, String> marks(Locale locale) {
        var words = LearnWording.of(locale);
        var hour = hour();
        var clean = hour.regions().getFirst();
        var dirty = hour.regions().getLast();
        var marks = new LinkedHashMap<String, String>();
        marks.put("device", words.wording().device(hour.estimate()));
        marks.put("device_kg", words.emissions(row(DEVICE).emissions()));
        marks.put("server_kg", words.emissions(row(SERVER).emissions()));
        marks.put("devices", words.format().plain(DEVICES_PER_SERVER));
        marks.put("years", words.format().plain(lifetimeYears(row(DEVICE))));
        marks.put("source", words.source(row(DEVICE).source()));
        marks.put("manufacture", words.emissions(hour.manufacture()));
        marks.put("clean", Wording.region(clean.region()));
        marks.put("clean_emissions", words.emissions(clean.emissions()));
        marks.put("clean_share", words.format().share(hour.share(clean)));
        marks.put("dirty", Wording.region(dirty.region()));
        marks.put("dirty_share", words.format().share(hour.share(dirty)));
        marks.put(
                "boundary_link",
                LearnWording.link(
                        "boundary", WorkloadParameters.of(hour.estimate().request()), catalog.current()));
        return marks;
    }

    @Override
    public List<String> sources(Locale locale) {
        var words = LearnWording.of(locale);
        return Stream.concat(
                        Stream.of(DEVICE, SERVER).map(id -> words.source(row(id).source())),
                        WattLesson.sources(hour().estimate(), words).stream())
                .distinct()
                .toList();
    }
}
