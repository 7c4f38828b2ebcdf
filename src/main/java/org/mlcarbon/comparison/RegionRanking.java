package org.mlcarbon.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mlcarbon.calculator.AccountingFacts;
import org.mlcarbon.calculator.Elsewhere;
import org.mlcarbon.calculator.ElsewhereService;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.catalog.YearlyIntensity;
import org.mlcarbon.comparison.RegionFilter.Part;
import org.springframework.stereotype.Component;

/** Ranks regions by one series and one year. */
@Component
class RegionRanking {

    private final Catalog catalog;
    private final Intensities intensities;
    private final ElsewhereService elsewhere;

    RegionRanking(Catalog catalog, Intensities intensities, ElsewhereService elsewhere) {
        this.catalog = catalog;
        this.intensities = intensities;
        this.elsewhere = elsewhere;
    }

    Comparison of(Basis basis, RegionFilter filter) {
        var version = basis.estimate().version();
        var tests = filter.tests(country -> catalog.groupsOfCountry(version, country));
        Predicate<Region> wanted = region -> tests.values().stream().allMatch(test -> test.test(region));
        var all = elsewhere.of(basis.estimate(), basis.series(), basis.year());
        var entries = all.places().stream()
                .filter(option -> wanted.test(option.region()))
                .map(option -> entry(basis, option))
                .toList();
        var loosen = entries.isEmpty() ? loosen(tests, all) : List.<Part>of();
        return new Comparison(
                By.REGION,
                basis.estimate(),
                basis.series(),
                basis.year(),
                null,
                entries,
                missing(basis, all, wanted),
                loosen);
    }

    private static Entry entry(Basis basis, Elsewhere.Option option) {
        var region = option.region();
        var own = basis.estimate().place().region();
        return new Entry(
                region.id(),
                label(region, option.providerName()),
                option.footprint(),
                option.pue(),
                option.intensity(),
                own != null && own.id().equals(region.id()),
                region,
                change(region, basis));
    }

    static String label(Region region, String provider) {
        return provider + " " + region.region() + " · " + region.city();
    }

    /** Says where in one way only, and by which figure. */
    private static Map<String, Object> change(Region region, Basis basis) {
        var change = new HashMap<String, Object>();
        List.of(
                        "site",
                        "zone",
                        "country",
                        "siteKind",
                        "carbonIntensityGPerKwh",
                        "carbonIntensityYear",
                        "carbonIntensitySource",
                        "pueLow",
                        "pueHigh",
                        "carbonIntensityLowGPerKwh",
                        "carbonIntensityHighGPerKwh")
                .forEach(other -> change.put(other, ""));
        AccountingFacts.OF_GRID.forEach(other -> change.put(other, ""));
        change.put("provider", region.providerId());
        change.put("region", region.region());
        change.put("intensitySource", basis.series().id());
        change.put("intensityYear", basis.year());
        return Map.copyOf(change);
    }

    /** The filters without which something would be left; all of them where no single one suffices. */
    private static List<Part> loosen(Map<Part, Predicate<Region>> tests, Elsewhere all) {
        var alone = tests.keySet().stream()
                .filter(part -> all.places().stream()
                        .anyMatch(option -> tests.entrySet().stream()
                                .allMatch(test ->
                                        test.getKey() == part || test.getValue().test(option.region()))))
                .toList();
        return alone.isEmpty() ? List.copyOf(tests.keySet()) : alone;
    }

    private List<NotComparable> missing(Basis basis, Elsewhere all, Predicate<Region> wanted) {
        var version = basis.estimate().version();
        var priced = all.places().stream().map(option -> option.region().id()).collect(Collectors.toSet());
        var missing = new ArrayList<NotComparable>();
        for (var region : catalog.allRegions(version)) {
            if (wanted.test(region) && !priced.contains(region.id())) {
                var provider = catalog.provider(version, region.providerId()).orElseThrow();
                missing.add(reason(region.id(), label(region, provider.name()), basis));
            }
        }
        missing.sort(Comparator.comparing(NotComparable::id));
        return List.copyOf(missing);
    }

    private NotComparable reason(String id, String label, Basis basis) {
        var version = basis.estimate().version();
        var series = basis.series();
        var figures = intensities.figures(version, intensities.zonesOfRegion(version, id));
        var years = words(figures, figure -> figure.series().id().equals(series.id()), true);
        if (!years.isEmpty()) {
            return NotComparable.of(id, label, "other-year", series.title(), String.valueOf(basis.year()), years);
        }
        var family = words(figures, figure -> figure.series().family().equals(series.family()), false);
        return family.isEmpty()
                ? NotComparable.of(id, label, "no-figure", series.title(), words(figures, figure -> true, false))
                : NotComparable.of(id, label, "other-scope", series.title(), family);
    }

    private static String words(List<YearlyIntensity> figures, Predicate<YearlyIntensity> which, boolean years) {
        return figures.stream()
                .filter(which)
                .map(figure ->
                        years ? String.valueOf(figure.year()) : figure.series().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
