package org.mlcarbon.calculator;

import java.util.Comparator;
import java.util.List;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.uncertainty.SumOfProducts;
import org.mlcarbon.core.uncertainty.Swing;

/**
 * The part of one factor in the variance of the result’s logarithm, σᵢ² / σ² with the deviations downwards, which no
 * bound cuts short, and what the factor alone makes of the emissions.
 *
 * @param name of the factor: {@code energy}, or that of each part where several are known, such as {@code hostEnergy},
 *     {@code pue} and {@code carbonIntensityGPerKwh}
 * @param share 0 to 1; all shares add up to 1, or to 0 if nothing is uncertain
 * @param lowKg the emissions where this factor alone is at its 5 % end, kg CO2e
 * @param highKg the emissions where it is at its 95 % end, kg CO2e
 */
public record Contribution(String name, double share, double lowKg, double highKg) {

    /**
     * Of every factor, the largest share first.
     *
     * @param sum the parts of one whole
     */
    static List<Contribution> of(SumOfProducts sum, Emissions emissions) {
        double kg = emissions.kilogramsCo2e();
        double whole = sum.spread().down();
        var swings = Swing.of(sum);
        return sum.factors().stream()
                .map(factor -> {
                    double part = sum.share(factor) * factor.spread().down();
                    var swing = swings.stream()
                            .filter(one -> one.name().equals(factor.name()))
                            .findFirst()
                            .orElseThrow();
                    return new Contribution(
                            factor.name(),
                            whole == 0 ? 0 : part * part / (whole * whole),
                            kg * swing.low(),
                            kg * swing.high());
                })
                .sorted(Comparator.comparingDouble(Contribution::share).reversed())
                .toList();
    }
}
