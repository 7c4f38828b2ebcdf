package org.mlcarbon.calculator;

import org.mlcarbon.boundary.Embodied;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.footprint.SumSpread;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Interval;

/**
 * Operational and embodied emissions together, O + M of ISO/IEC 21031 before it is divided by the functional unit. It never
 * stands for the operational emissions alone.
 *
 * @param range 5 to 95 %, kg CO2e, of two independent amounts
 */
public record WithManufacture(Emissions total, Interval range) {

    static WithManufacture of(Estimate estimate, Embodied embodied) {
        double operational = estimate.footprint().operational().kilogramsCo2e();
        double made = embodied.emissions().kilogramsCo2e();
        var sum = new SumSpread();
        add(sum, operational, spread(operational, estimate.range()));
        add(sum, made, DefaultSpread.embodied());
        return new WithManufacture(new Emissions(operational + made), sum.range());
    }

    private static void add(SumSpread sum, double amount, Spread spread) {
        sum.add(amount, spread);
        sum.alone(amount, spread);
    }

    private static Spread spread(double point, Interval range) {
        return point == 0 || range.low() == 0 ? Spread.NONE : Spread.ofInterval(range.low(), point, range.high());
    }
}
