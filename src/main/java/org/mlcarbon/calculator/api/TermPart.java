package org.mlcarbon.calculator.api;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.EstimateTerm;
import org.mlcarbon.catalog.SourcePart;

/**
 * A term of the build-up as the HTTP interface answers it.
 *
 * @param name {@code devices}, {@code cpu}, {@code memory}, {@code host}, {@code idle}, {@code overhead} or {@code embodied}
 * @param kwh of the term alone, kWh; absent for manufacture
 * @param operational whether it is part of {@code emissions.operationalKg}
 */
record TermPart(
        String name,
        @Nullable Double kwh,
        double kg,
        boolean operational,
        @Nullable SourcePart source) {

    static TermPart of(EstimateTerm term) {
        return new TermPart(
                term.name(),
                term.energyKwh(),
                term.emissions().kilogramsCo2e(),
                term.operational(),
                term.source() == null ? null : SourcePart.of(term.source()));
    }
}
