package org.mlcarbon.comparison;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.comparison.ProviderRange.CarbonFree;
import org.springframework.stereotype.Component;

/** Draws from a ranking of regions the cleanest, the middle and the dirtiest of each provider. */
@Component
class ProviderRanking {

    private final Catalog catalog;

    ProviderRanking(Catalog catalog) {
        this.catalog = catalog;
    }

    ProviderComparison of(Comparison regions) {
        var ranges = regions.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> region(entry).providerId(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(provider -> range(provider.getKey(), provider.getValue(), regions))
                .sorted(Comparator.comparingDouble(
                                (ProviderRange range) -> range.median().kilograms())
                        .thenComparing(range -> range.provider().id()))
                .toList();
        var entries = ranges.stream()
                .flatMap(range -> Stream.of(range.cleanest(), range.median(), range.dirtiest()))
                .distinct()
                .toList();
        return new ProviderComparison(
                regions,
                new Comparison(
                        By.PROVIDER,
                        regions.estimate(),
                        regions.series(),
                        regions.year(),
                        null,
                        entries,
                        regions.notComparable(),
                        regions.loosen()),
                ranges);
    }

    private ProviderRange range(String id, List<Entry> entries, Comparison regions) {
        var provider = catalog.provider(regions.estimate().version(), id).orElseThrow();
        var shares = entries.stream()
                .map(entry -> region(entry).carbonFreeHourly())
                .filter(Objects::nonNull)
                .mapToDouble(share -> share.share())
                .summaryStatistics();
        var carbonFree = shares.getCount() == 0
                ? new CarbonFree(0, 0, 0)
                : new CarbonFree((int) shares.getCount(), shares.getMin(), shares.getMax());
        return new ProviderRange(
                provider,
                entries.size(),
                entries.getFirst(),
                entries.get((entries.size() - 1) / 2),
                entries.getLast(),
                carbonFree);
    }

    private static Region region(Entry entry) {
        return Objects.requireNonNull(entry.region());
    }
}
