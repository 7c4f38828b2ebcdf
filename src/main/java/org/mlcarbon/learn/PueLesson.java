package org.mlcarbon.learn;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.PublishedPue;
import org.mlcarbon.catalog.Region;
import org.springframework.stereotype.Component;

/** PUE: what providers publish, what a survey found, and the widest difference between regions. */
@Component
public final class PueLesson implements Lesson {

    /** Energy at the machine that an overhead is told for, kWh. */
    public static final double MACHINE_KWH = 100;

    private final Catalog catalog;
    private final Examples examples;

    PueLesson(Catalog catalog, Examples examples) {
        this.catalog = catalog;
        this.examples = examples;
    }

    /** What a PUE is of. */
    public enum Of {
        FLEET,
        SURVEY,
        REGION
    }

    /**
     * A published PUE.
     *
     * @param name of the provider or region; empty for the survey
     */
    public record Row(Of of, String name, PublishedPue pue) {

        /** What the building takes beside {@value PueLesson#MACHINE_KWH} kWh at the machine, kWh. */
        public double overheadKwh() {
            return (pue.value().ratio() - 1) * MACHINE_KWH;
        }
    }

    @Override
    public Topic topic() {
        return Topic.PUE;
    }

    /** Fleets of providers, the survey, the best and the worst region that was measured; the lowest PUE first. */
    public List<Row> rows() {
        var fleets = catalog.providers(catalog.current()).stream()
                .flatMap(provider ->
                        Stream.ofNullable(provider.pue()).map(pue -> new Row(Of.FLEET, provider.name(), pue)));
        var regions = measured();
        return Stream.concat(fleets, Stream.of(survey(), regions.getFirst(), regions.getLast()))
                .sorted(Comparator.comparingDouble(row -> row.pue().value().ratio()))
                .toList();
    }

    private Row survey() {
        var dataCentre = catalog.siteKind(catalog.current(), "data-centre").orElseThrow();
        return new Row(Of.SURVEY, "", dataCentre.pue());
    }

    private List<Row> measured() {
        return catalog.allRegions(catalog.current()).stream()
                .filter(region -> region.pue() != null && region.pue().kind().equals("measured"))
                .map(region -> new Row(Of.REGION, name(region), Objects.requireNonNull(region.pue())))
                .sorted(Comparator.comparingDouble(
                                (Row row) -> row.pue().value().ratio())
                        .thenComparing(Row::name))
                .toList();
    }

    private String name(Region region) {
        var provider = catalog.provider(catalog.current(), region.providerId()).orElseThrow();
        return provider.name() + " " + region.region();
    }

    /** PUE after the machines of a building came to draw half, and its overhead stayed as it was. */
    public static double afterHalving(double pue) {
        return 1 + (pue - 1) * 2;
    }

    @Override
    public Map<String, String> marks(Locale locale) {
        var words = LearnWording.of(locale);
        var regions = measured();
        var marks = new LinkedHashMap<String, String>();
        var own = examples.estimate(Examples.DAY).place().pue();
        marks.put("pue", words.format().plain(own.value()));
        marks.put("overhead", words.format().plain((own.value() - 1) * MACHINE_KWH, "kWh"));
        marks.put("machine", words.format().plain(MACHINE_KWH, "kWh"));
        marks.put("half_machine", words.format().plain(MACHINE_KWH / 2, "kWh"));
        marks.put("pue_after", words.format().plain(afterHalving(own.value())));
        marks.put("before_total", words.format().plain(own.value() * MACHINE_KWH, "kWh"));
        marks.put("after_total", words.format().plain((own.value() - 0.5) * MACHINE_KWH, "kWh"));
        put("survey", survey(), words, marks);
        put("best", regions.getFirst(), words, marks);
        put("worst", regions.getLast(), words, marks);
        marks.put("best_region", regions.getFirst().name());
        marks.put("worst_region", regions.getLast().name());
        return marks;
    }

    private static void put(String name, Row row, LearnWording words, Map<String, String> marks) {
        marks.put(name, words.format().plain(row.pue().value().ratio()));
        marks.put(name + "_year", words.year(row.pue().year()));
    }

    @Override
    public List<String> sources(Locale locale) {
        var words = LearnWording.of(locale);
        return rows().stream()
                .map(row -> words.source(row.pue().source()))
                .distinct()
                .toList();
    }
}
