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
        String dataVersion,
        String link) {

    /** @param hardwareKwh at the machine, kWh; absent where the energy was measured at the facility */
    record EnergyPart(@Nullable Double hardwareKwh, double facilityKwh) {}

    /**
     * Location-based operational emissions with their 5 to 95 % interval, kg CO2e.
     *
     * @param embodiedKg not computed yet
     * @param marketBasedKg by contract facts or a residual mix, and absent without them
     */
    record EmissionsPart(
            double operationalKg,
            double lowKg,
            double highKg,
            @Nullable Double embodiedKg,
            @Nullable Double marketBasedKg) {}

    static EstimateResponse of(Estimate estimate, Lenses lenses, List<ToolEstimate> others, Locale locale) {
        var footprint = estimate.footprint();
        boolean facility = estimate.work().boundary() == Boundary.FACILITY_MEASURED;
        return new EstimateResponse(
                new EnergyPart(
                        facility ? null : footprint.hardwareEnergy().kilowattHours(),
                        footprint.facilityEnergy().kilowattHours()),
                new EmissionsPart(
                        footprint.operational().kilogramsCo2e(),
                        estimate.range().low(),
                        estimate.range().high(),
                        null,
                        marketBasedKg(lenses)),
                new Wording(locale).boundary(estimate),
                Stream.concat(estimate.factors().stream(), estimate.ownBands().stream())
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
                estimate.version().id(),
                StatementService.link(estimate));
    }

    private static @Nullable Double marketBasedKg(Lenses lenses) {
        var market = lenses.of(LensKind.MARKET).figure();
        return market == null ? null : market.emissionsKg();
    }
}
