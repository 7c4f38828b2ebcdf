package org.mlcarbon.project.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.EquivalentPart;
import org.mlcarbon.catalog.FactorPart;
import org.mlcarbon.catalog.SourcePart;
import org.mlcarbon.project.BudgetUse;
import org.mlcarbon.project.Cost;
import org.mlcarbon.project.EmbodiedTotal;
import org.mlcarbon.project.Multiplier;
import org.mlcarbon.project.ProjectTotals;
import org.mlcarbon.project.ProjectWording;
import org.mlcarbon.project.SearchComparison;

/**
 * The totals of a project as the HTTP interface answers them; nothing is rounded.
 *
 * @param measuredShare part of the facility energy that was measured, 0 to 1
 * @param failed runs that broke off by themselves; they count in the whole
 * @param aborted runs that were stopped; they count in the whole
 * @param multiplier the whole / the final training; absent, as the remarks say, where none was completed
 * @param cost absent where no run has both a price and device-hours
 * @param embodied manufacture beside all other figures; absent where no run asks for it
 * @param equivalences at most two that fit best, then the four of Strubell et al. 2019
 * @param remarks what a reader must know beside the figures, in the language asked for
 * @param notices what the licences of the figures used ask for
 * @param runs in the order of the project, as many as were asked for
 * @param runsLeftOut runs that count in the whole and are not listed
 */
record TotalsResponse(
        @Nullable String name,
        TotalsPart whole,
        List<StagePart> stages,
        AmountsPart failed,
        AmountsPart aborted,
        double measuredShare,
        @Nullable Multiplier multiplier,
        @Nullable Cost cost,
        @Nullable BudgetUse budget,
        @Nullable EmbodiedTotal embodied,
        List<EquivalentPart> equivalences,
        SearchPart architectureSearch,
        List<String> remarks,
        List<FactorPart> factors,
        List<SourcePart> sources,
        List<String> notices,
        String dataVersion,
        List<RunPart> runs,
        int runsLeftOut) {

    record StagePart(String stage, TotalsPart total) {}

    /**
     * The search of Strubell et al. 2019 with its correction.
     *
     * @param estimatedKg as estimated in 2019, kg CO2e
     * @param ranKg as it ran, kg CO2e
     * @param correction how many times too high the estimate was found
     * @param timesEstimated this project / the estimate
     * @param timesRan this project / the search as it ran
     */
    record SearchPart(
            double estimatedKg,
            double ranKg,
            int correction,
            double timesEstimated,
            double timesRan,
            String sentence,
            List<SourcePart> sources) {

        static SearchPart of(SearchComparison search, Locale locale) {
            return new SearchPart(
                    Objects.requireNonNull(search.estimated().publishedEmissions())
                            .kilogramsCo2e(),
                    Objects.requireNonNull(search.ran().publishedEmissions()).kilogramsCo2e(),
                    SearchComparison.CORRECTION,
                    search.timesEstimated(),
                    search.timesRan(),
                    new ProjectWording(locale).search(search),
                    List.of(
                            SourcePart.of(search.estimated().source()),
                            SourcePart.of(search.ran().source())));
        }
    }

    static TotalsResponse of(@Nullable String name, ProjectTotals totals, int shown, Locale locale) {
        var comparison = totals.comparison();
        return new TotalsResponse(
                name,
                TotalsPart.of(totals.whole()),
                totals.stages().stream()
                        .map(stage -> new StagePart(stage.stage().word(), TotalsPart.of(stage.total())))
                        .toList(),
                AmountsPart.of(totals.failed()),
                AmountsPart.of(totals.aborted()),
                totals.measuredShare(),
                totals.multiplier(),
                totals.cost().runsPriced() == 0 ? null : totals.cost(),
                totals.budget(),
                totals.embodied(),
                comparison.all().map(one -> EquivalentPart.of(one, locale)).toList(),
                SearchPart.of(comparison.search(), locale),
                new ProjectWording(locale).remarks(totals),
                totals.factors().stream().map(FactorPart::of).toList(),
                totals.sources().stream().map(SourcePart::of).toList(),
                totals.notices(),
                comparison.version().id(),
                totals.runs().stream().limit(shown).map(RunPart::of).toList(),
                Math.max(0, totals.runs().size() - shown));
    }
}
