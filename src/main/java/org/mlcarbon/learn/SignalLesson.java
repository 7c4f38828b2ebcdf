package org.mlcarbon.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.MarginalIntensities;
import org.mlcarbon.catalog.YearlyIntensity;
import org.mlcarbon.catalog.YearlyMarginal;
import org.springframework.stereotype.Component;

/** Average and marginal: the same countries in two charts, never in one, and no ratio between them. */
@Component
public final class SignalLesson implements Lesson {

    /** Neighbours on one continent whose two figures are both hosted. */
    private static final List<String> COUNTRIES = List.of("FR", "ES", "NL", "DE", "EE", "PL");

    private final Catalog catalog;
    private final Intensities averages;
    private final MarginalIntensities margins;

    SignalLesson(Catalog catalog, Intensities averages, MarginalIntensities margins) {
        this.catalog = catalog;
        this.averages = averages;
        this.margins = margins;
    }

    /** Two countries of which the first has the lower average and the higher margin. */
    record Swap(String first, String second) {}

    @Override
    public Topic topic() {
        return Topic.AVERAGE_OR_MARGINAL;
    }

    /** Marginal figures by country; none where their share-alike folder was removed. */
    public Map<String, YearlyMarginal> margins() {
        return byCountry(code -> margins.ofCountry(catalog.current(), code));
    }

    /** Average figures by country, of one series, in the year of the marginal ones where there are any. */
    public Map<String, YearlyIntensity> averages() {
        var year = margins().values().stream()
                .map(YearlyMarginal::year)
                .findFirst()
                .orElse(null);
        return byCountry(code -> average(code, year));
    }

    private Optional<YearlyIntensity> average(String code, @Nullable Integer year) {
        var version = catalog.current();
        return averages.intensity(
                version,
                averages.zonesOfCountry(version, code),
                averages.countrySeries(version).id(),
                year);
    }

    private static <T> Map<String, T> byCountry(Function<String, Optional<T>> figure) {
        var found = new LinkedHashMap<String, T>();
        COUNTRIES.forEach(code -> figure.apply(code).ifPresent(one -> found.put(code, one)));
        return found;
    }

    /** The first two countries that the figures put into opposite orders. */
    static Optional<Swap> swap(Map<String, YearlyIntensity> averages, Map<String, YearlyMarginal> margins) {
        return margins.keySet().stream()
                .flatMap(first -> margins.keySet().stream().map(second -> new Swap(first, second)))
                .filter(pair -> grams(averages, pair.first()) < grams(averages, pair.second()))
                .filter(pair -> margin(margins, pair.first()) > margin(margins, pair.second()))
                .findFirst();
    }

    private static double grams(Map<String, YearlyIntensity> figures, String code) {
        var figure = figures.get(code);
        return figure == null ? Double.NaN : figure.value().gramsPerKilowattHour();
    }

    private static double margin(Map<String, YearlyMarginal> figures, String code) {
        return Objects.requireNonNull(figures.get(code)).value().gramsPerKilowattHour();
    }

    @Override
    public Map<String, String> marks(Locale locale) {
        var words = LearnWording.of(locale);
        var marginal = margins();
        return Map.of("order", order(marginal, words));
    }

    private String order(Map<String, YearlyMarginal> marginal, LearnWording words) {
        if (marginal.isEmpty()) {
            return words.texts().get("learn.signals.no-margins");
        }
        return swap(averages(), marginal)
                .map(pair -> words.texts()
                        .get(
                                "learn.signals.swapped",
                                words.country(catalog, pair.first()),
                                words.country(catalog, pair.second())))
                .orElseGet(() -> words.texts().get("learn.signals.same-order"));
    }

    @Override
    public List<String> sources(Locale locale) {
        var words = LearnWording.of(locale);
        return Stream.of(
                        averages().values().stream().map(figure -> words.source(figure.source())),
                        margins().values().stream().map(figure -> words.source(figure.source())),
                        averages().values().stream()
                                .flatMap(figure ->
                                        Stream.ofNullable(figure.series().notice())),
                        margins().values().stream()
                                .flatMap(figure ->
                                        Stream.ofNullable(figure.series().notice())))
                .flatMap(sentences -> sentences)
                .distinct()
                .toList();
    }
}
