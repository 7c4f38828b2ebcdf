package org.mlcarbon.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.AtlasRun;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.planning.Inference;
import org.mlcarbon.planning.InferenceOptions;
import org.mlcarbon.planning.InferenceRequest;
import org.mlcarbon.planning.InferenceService;
import org.springframework.stereotype.Component;

/** Machine learning for the climate: whoever weighs a use against its cost has to count the use as well. */
@Component
public final class ClimateLesson implements Lesson {

    private static final String TRAINING = "bloom-dynamic";
    private static final double BILLIONS = 176;
    private static final double TOKENS = 400;
    private static final double MILLION = 1_000_000;
    private static final double DAYS = 365;

    /** Factors of the place, which no energy at the machine holds. */
    private static final List<String> PLACE = List.of("pue", "carbonIntensityGPerKwh");

    private final InferenceService inferences;
    private final Catalog catalog;

    ClimateLesson(InferenceService inferences, Catalog catalog) {
        this.inferences = inferences;
        this.catalog = catalog;
    }

    /**
     * Training that was published and use that is estimated.
     *
     * @param training energy at the machine
     * @param inference a million requests, and parity with training
     */
    public record Use(AtlasRun run, Energy training, Inference inference) {

        /** A million requests, at the machine. */
        public Energy million() {
            return Objects.requireNonNull(
                    Objects.requireNonNull(inference.total()).hardwareEnergy());
        }

        /** A year of a million requests a day, at the machine. */
        public Energy year() {
            return million().times(DAYS);
        }

        double evenRequests() {
            return Objects.requireNonNull(inference.even()).parity().requests();
        }
    }

    @Override
    public Topic topic() {
        return Topic.FOR_THE_CLIMATE;
    }

    /** The model of the chapter. */
    public Use use() {
        var run = catalog.atlas(catalog.current()).stream()
                .filter(row -> row.id().equals(TRAINING))
                .findFirst()
                .orElseThrow();
        var training = Objects.requireNonNull(run.publishedEnergy(), TRAINING);
        var workload = WorkloadParameters.request(Map.of("country", "FR"));
        try {
            return new Use(run, training, inferences.infer(new InferenceRequest(workload, options(training))));
        } catch (InvalidWorkload e) {
            throw new IllegalStateException("the tables cannot price " + TRAINING + ": " + e.problems(), e);
        }
    }

    private static InferenceOptions options(Energy training) {
        return new InferenceOptions(
                null,
                null,
                null,
                null,
                BILLIONS,
                null,
                null,
                null,
                TOKENS,
                null,
                null,
                MILLION,
                training.kilowattHours(),
                null,
                null,
                MILLION,
                null);
    }

    @Override
    public Map<String, String> marks(Locale locale) {
        var words = LearnWording.of(locale);
        var format = words.format();
        var use = use();
        var marks = new LinkedHashMap<String, String>();
        marks.put("model", use.run().model());
        marks.put("training_energy", words.energy(use.training()));
        marks.put("published_in", use.run().publishedIn());
        marks.put("tokens", format.plain(TOKENS));
        marks.put("million_energy", words.energy(use.million()));
        marks.put("even_millions", format.plain(Math.rint(use.evenRequests() / MILLION)));
        return marks;
    }

    @Override
    public List<String> sources(Locale locale) {
        var words = LearnWording.of(locale);
        var use = use();
        return Stream.concat(
                        Stream.of(words.source(use.run().source())),
                        use.inference().factors().stream()
                                .filter(factor -> !PLACE.contains(factor.name()))
                                .flatMap(factor -> Stream.ofNullable(factor.source()))
                                .map(words::source))
                .distinct()
                .toList();
    }
}
