package org.mlcarbon.comparison.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.web.RefusedInput;
import org.mlcarbon.common.web.RefusedInput.Problem;
import org.mlcarbon.comparison.By;
import org.mlcarbon.comparison.ComparisonService;
import org.mlcarbon.comparison.RegionFilter;
import org.mlcarbon.comparison.RegionFilterReader;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/comparisons}: a workload in every region, provider, device or year. */
@RestController
class ComparisonController {

    private static final int MAX_LIMIT = 1_000;

    private final ComparisonService comparisons;
    private final RegionFilterReader filters;
    private final Catalog catalog;

    ComparisonController(ComparisonService comparisons, RegionFilterReader filters, Catalog catalog) {
        this.comparisons = comparisons;
        this.filters = filters;
        this.catalog = catalog;
    }

    @Operation(summary = "The same work by region, provider, hardware or year, cleanest first, by one series")
    @PostMapping("/api/v1/comparisons")
    ComparisonResponse compare(@RequestBody ComparisonRequest request, Locale locale) {
        var texts = Texts.of(locale);
        var options = request.options();
        var problems = new ArrayList<Problem>();
        var by = options.by() == null ? null : By.of(options.by()).orElse(null);
        if (by == null) {
            var allowed = String.join(", ", By.words());
            problems.add(new Problem("by", texts.get("comparison.problem.by", allowed), allowed, options.by()));
        }
        int limit = within("limit", options.limit(), 1, MAX_LIMIT, MAX_LIMIT, texts, problems);
        int offset = within("offset", options.offset(), 0, Integer.MAX_VALUE, 0, texts, problems);
        if (by == By.HARDWARE || by == By.YEAR) {
            options.filters()
                    .forEach(filter -> problems.add(new Problem(filter, texts.get("comparison.problem.not-with-by"))));
        }
        var filter = filter(request, texts, problems);
        if (by == null || !problems.isEmpty()) {
            throw new RefusedInput(problems);
        }
        try {
            return answer(by, request, filter, offset, limit, locale);
        } catch (InvalidWorkload e) {
            throw e.refused(request.workload(), locale);
        }
    }

    private ComparisonResponse answer(
            By by, ComparisonRequest request, RegionFilter filter, int offset, int limit, Locale locale)
            throws InvalidWorkload {
        if (by == By.PROVIDER) {
            var providers = comparisons.providers(request.workload(), filter);
            return ComparisonResponse.of(providers.ranking(), providers, offset, limit, locale);
        }
        return ComparisonResponse.of(comparisons.by(by, request.workload(), filter), null, offset, limit, locale);
    }

    private RegionFilter filter(ComparisonRequest request, Texts texts, List<Problem> problems) {
        var read = filters.read(request.options().filter(), request.workload(), version(request));
        read.unknown().forEach(unknown -> problems.add(new Problem(unknown.property(), unknown.message(texts))));
        return read.filter();
    }

    /** The version asked for; an unknown one is refused with the workload, in the words of the calculator. */
    private DataVersion version(ComparisonRequest request) {
        var asked = request.workload().dataVersion();
        return asked == null ? catalog.current() : catalog.version(asked).orElse(catalog.current());
    }

    private static int within(
            String property,
            @Nullable Integer given,
            int min,
            int max,
            int otherwise,
            Texts texts,
            List<Problem> problems) {
        if (given == null) {
            return otherwise;
        }
        if (given < min || given > max) {
            problems.add(
                    new Problem(property, texts.get("comparison.problem.limit", min, max), min + " to " + max, given));
        }
        return given;
    }
}
