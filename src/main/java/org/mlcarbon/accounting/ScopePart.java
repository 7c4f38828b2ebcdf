package org.mlcarbon.accounting;

import java.util.List;

/**
 * A part of the emissions of electricity, the scope of the GHG Protocol that it is in, and whether the location-based
 * figure holds it. Source: GHG Protocol Scope 2 Guidance, 2015; Corporate Value Chain (Scope 3) Standard, 2011, category
 * 3.
 *
 * @param scope {@code 2}, {@code 3} or {@code 3.3}
 */
public record ScopePart(Part part, String scope, Held held) {

    /** What emits. */
    public enum Part {
        GENERATION,
        UPSTREAM,
        LOSSES
    }

    /** Whether the figure holds the part. */
    public enum Held {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * All parts. A lifecycle factor holds generation and what lies upstream, a direct one generation alone, and none of
     * the hosted ones the losses of the grid. What the owner of the machines has in scope 2 and 3.3 is in scope 3 for who
     * rents them.
     */
    static List<ScopePart> of(Operator operator, String factorScope) {
        boolean own = operator == Operator.OWN;
        boolean unstated = factorScope.equals(LensFigure.UNSTATED);
        var upstream = unstated ? Held.UNKNOWN : factorScope.equals("lifecycle") ? Held.YES : Held.NO;
        return List.of(
                new ScopePart(Part.GENERATION, own ? "2" : "3", Held.YES),
                new ScopePart(Part.UPSTREAM, own ? "3.3" : "3", upstream),
                new ScopePart(Part.LOSSES, own ? "3.3" : "3", unstated ? Held.UNKNOWN : Held.NO));
    }
}
