package org.mlcarbon.calculator.api;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Water;

/**
 * Water as the HTTP interface answers it: site and grid apart, L; one is absent where nobody gave or published a figure. The PUE is
 * counted once in each.
 */
record WaterPart(@Nullable Double siteLitres, @Nullable Double gridLitres) {

    static @Nullable WaterPart of(@Nullable Water water) {
        return water == null ? null : new WaterPart(litres(water.site()), litres(water.grid()));
    }

    private static @Nullable Double litres(Water.@Nullable Part part) {
        return part == null ? null : (Double) part.litres();
    }
}
