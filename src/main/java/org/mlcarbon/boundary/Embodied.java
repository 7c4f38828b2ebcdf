package org.mlcarbon.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.EmbodiedRow;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.core.boundary.Manufacture;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Interval;

/**
 * Manufacture that work stands for, by a named convention.
 *
 * @param convention id of the convention, or {@code own}
 * @param deviceHours that carry it, h
 * @param reserved whether these are the reserved hours, idle ones too
 * @param proxy the row whose figure stands for a device that has none; absent where none was needed
 * @param factors in the order of the formula
 * @param source of the convention; none for own values
 */
public record Embodied(
        String convention,
        Manufacture manufacture,
        double deviceHours,
        boolean reserved,
        @Nullable EmbodiedRow proxy,
        List<Factor> factors,
        @Nullable Source source) {

    public Emissions emissions() {
        return manufacture.of(deviceHours);
    }

    /** 5 to 95 %, kg CO2e: a factor of 2 either way, since sources differ as much for one device. */
    public Interval range() {
        return DefaultSpread.embodied().around(emissions().kilogramsCo2e());
    }
}
