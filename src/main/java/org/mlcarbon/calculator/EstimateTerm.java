package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.boundary.Embodied;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.core.boundary.Term;
import org.mlcarbon.core.boundary.Term.Kind;
import org.mlcarbon.core.quantity.Emissions;

/**
 * A term of an estimate as people build it up: the operational ones add up to the operational emissions; manufacture comes last
 * and is not one of them.
 *
 * @param name {@code devices}, {@code cpu}, {@code memory}, {@code host}, {@code idle}, {@code overhead} or {@code embodied}
 * @param energyKwh of the term alone, kWh; absent for manufacture
 * @param source of the figure that decides about it, where one was looked up
 */
public record EstimateTerm(
        String name,
        @Nullable Double energyKwh,
        Emissions emissions,
        @Nullable Source source) {

    /** The name of manufacture among the terms. */
    public static final String EMBODIED = "embodied";

    /** The factor that decides about a term. */
    private static final Map<Kind, List<String>> DECIDING = Map.of(
            Kind.DEVICES, List.of("devicePowerWatts", "energyKwh"),
            Kind.CPU, List.of("cpuPowerWatts"),
            Kind.MEMORY, List.of("memoryPowerWatts"),
            Kind.HOST, List.of("hostPowerWatts"),
            Kind.IDLE, List.of("idlePowerWatts"),
            Kind.OVERHEAD, List.of("pue"));

    /** Whether it is part of the operational emissions. */
    public boolean operational() {
        return !name.equals(EMBODIED);
    }

    static List<EstimateTerm> of(Estimate estimate) {
        var work = estimate.work();
        var energies = work.parts().stream().collect(Collectors.toMap(WorkPart::kind, WorkPart::energy));
        var terms = new ArrayList<EstimateTerm>();
        for (var term : Term.of(energies, estimate.place().site())) {
            terms.add(of(term, estimate.factors()));
        }
        if (work.embodied() != null) {
            terms.add(of(work.embodied()));
        }
        return List.copyOf(terms);
    }

    private static EstimateTerm of(Term term, List<Factor> factors) {
        var names = DECIDING.getOrDefault(term.kind(), List.of());
        var source = factors.stream()
                .filter(factor -> names.contains(factor.name()))
                .findFirst()
                .map(Factor::source)
                .orElse(null);
        var name = term.kind().name().toLowerCase(java.util.Locale.ROOT);
        return new EstimateTerm(name, term.energy().kilowattHours(), term.emissions(), source);
    }

    private static EstimateTerm of(Embodied embodied) {
        return new EstimateTerm(EMBODIED, null, embodied.emissions(), embodied.source());
    }
}
