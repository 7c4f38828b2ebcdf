package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.footprint.DefaultSpread.PueKind;
import org.mlcarbon.core.uncertainty.Correlations;
import org.mlcarbon.core.uncertainty.Narrowing;
import org.mlcarbon.core.uncertainty.Narrowing.Measurement;

/** Which single measurement would narrow the range of an estimate most, by the rules of the method page. */
public final class Measurements {

    private Measurements() {}

    /** The measurements that would narrow the range, the best first; none where all is known as well. */
    public static List<MeasureNext> of(Estimate estimate, Correlations correlations) {
        return Narrowing.of(UncertainSum.of(estimate), correlations, open(estimate)).stream()
                .map(found -> new MeasureNext(
                        found.measurement().name(),
                        found.range().low(),
                        found.range().high(),
                        found.narrower()))
                .toList();
    }

    private static List<Measurement> open(Estimate estimate) {
        var open = new ArrayList<Measurement>();
        if (estimate.request().energyKwh() == null) {
            open.add(new Measurement("energy", UncertainSum.ENERGIES, DefaultSpread.measuredEnergy()));
            open.add(new Measurement(
                    "meanPower",
                    Set.of(UncertainSum.ENERGY, UncertainSum.DEVICE_ENERGY),
                    DefaultSpread.ownMeanPower()));
        }
        var pue = estimate.place().site().pue();
        open.add(new Measurement("pue", Set.of(UncertainSum.PUE), DefaultSpread.of(pue, PueKind.SITE)));
        open.add(new Measurement("hourlyIntensity", Set.of(UncertainSum.INTENSITY), DefaultSpread.hourlyIntensity()));
        return open;
    }
}
