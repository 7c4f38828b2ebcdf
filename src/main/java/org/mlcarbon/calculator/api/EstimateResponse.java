package org.mlcarbon.calculator.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.accounting.LensKind;
import org.mlcarbon.accounting.Lenses;
import org.mlcarbon.calculator.Contribution;
import org.mlcarbon.calculator.EquivalentPart;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.MeasureNext;
import org.mlcarbon.calculator.Measurements;
import org.mlcarbon.calculator.StatementService;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.Work.Boundary;
import org.mlcarbon.catalog.FactorPart;
import org.mlcarbon.core.uncertainty.Correlations;
import org.mlcarbon.othertools.OtherToolPart;
import org.mlcarbon.othertools.ToolEstimate;

/**
 * An estimate as the HTTP interface answers it; nothing is rounded.
 *
 * @param boundary what the figure stands for, in the language asked for
 * @param factors every factor, those that were not given with their status and source
 * @param contributions what the range comes from, the largest share first
 * @param measureNext the single measurement that would narrow the range most; absent where none would
 * @param lenses the same energy under each way of accounting, side by side
 * @param offset what was bought beside, apart from every figure
 * @param notices what the licences of the figures used ask for
 * @param asOtherTools the same workload by the published formulas of other calculators
 * @param terms what builds the emissions up, manufacture last
 * @param water where it was asked for
 * @param link address of the page that recomputes it
 */
record EstimateResponse(
        EnergyPart energy,
        EmissionsPart emissions,
        String boundary,
        List<FactorPart> factors,
        List<Contribution> contributions,
        @Nullable MeasureNext measureNext,
        List<EquivalentPart> equivalences,
        List<LensPart> lenses,
        @Nullable OffsetPart offset,
        List<String> notices,
        List<OtherToolPart> asOtherTools,
        List<TermPart> terms,
        @Nullable WaterPart water,
        String dataVersion,
        String link) {

    /** @param hardwareKwh at the machine, kWh; absent where the energy was measured at the facility */
    record EnergyPart(@Nullable Double hardwareKwh, double facilityKwh) {}

    /**
     * Location-based operational emissions with their 5 to 95 % interval, kg CO2e.
     *
     * @param embodiedKg manufacture that the work stands for, where it was asked for; in no operational figure
     * @param totalKg operational and embodied together, where both are there
     * @param marketBasedKg by contract facts or a residual mix, and absent without them
     */
    record EmissionsPart(
            double operationalKg,
            double lowKg,
            double highKg,
            @Nullable Double embodiedKg,
            @Nullable Double embodiedLowKg,
            @Nullable Double embodiedHighKg,
            @Nullable Double totalKg,
            @Nullable Double totalLowKg,
            @Nullable Double totalHighKg,
            @Nullable Double marketBasedKg) {

        static EmissionsPart of(Estimate estimate, @Nullable Double marketBasedKg) {
            var made = estimate.embodied().orElse(null);
            var sum = estimate.withManufacture().orElse(null);
            return new EmissionsPart(
                    estimate.footprint().operational().kilogramsCo2e(),
                    estimate.range().low(),
                    estimate.range().high(),
                    made == null ? null : (Double) made.emissions().kilogramsCo2e(),
                    made == null ? null : (Double) made.range().low(),
                    made == null ? null : (Double) made.range().high(),
                    sum == null ? null : (Double) sum.total().kilogramsCo2e(),
                    sum == null ? null : (Double) sum.range().low(),
                    sum == null ? null : (Double) sum.range().high(),
                    marketBasedKg);
        }
    }

    static EstimateResponse of(Estimate estimate, Lenses lenses, List<ToolEstimate> others, Locale locale) {
        var footprint = estimate.footprint();
        boolean facility = estimate.work().boundary() == Boundary.FACILITY_MEASURED;
        return new EstimateResponse(
                new EnergyPart(
                        facility ? null : footprint.hardwareEnergy().kilowattHours(),
                        footprint.facilityEnergy().kilowattHours()),
                EmissionsPart.of(estimate, marketBasedKg(lenses)),
                new Wording(locale).boundary(estimate),
                Stream.of(estimate.factors(), estimate.ownBands(), estimate.besideFactors())
                        .flatMap(List::stream)
                        .map(FactorPart::of)
                        .toList(),
                estimate.contributions(),
                Measurements.of(estimate, Correlations.NONE).stream()
                        .findFirst()
                        .orElse(null),
                estimate.equivalences().stream()
                        .map(equivalent -> EquivalentPart.of(equivalent, locale))
                        .toList(),
                LensPart.of(lenses, locale),
                OffsetPart.of(lenses.offset()),
                estimate.notices(),
                others.stream().map(other -> OtherToolPart.of(other, locale)).toList(),
                estimate.terms().stream().map(TermPart::of).toList(),
                WaterPart.of(estimate.water()),
                estimate.version().id(),
                StatementService.link(estimate));
    }

    private static @Nullable Double marketBasedKg(Lenses lenses) {
        var market = lenses.of(LensKind.MARKET).figure();
        return market == null ? null : market.emissionsKg();
    }
}
