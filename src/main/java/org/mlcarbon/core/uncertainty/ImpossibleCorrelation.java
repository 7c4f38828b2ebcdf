package org.mlcarbon.core.uncertainty;

import java.util.List;

/** Correlations that no quantities can have. */
public final class ImpossibleCorrelation extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with them. */
    public enum Reason {
        /** A correlation lies outside −1 to 1, or is no number. */
        OUTSIDE,
        /** A factor is correlated with itself. */
        ITSELF,
        /** The correlation of a with b is not that of b with a. */
        ASYMMETRIC,
        /** No factor of the sum has this name. */
        UNKNOWN,
        /** Each could be, but not all at once: the matrix is not positive semidefinite. */
        TOGETHER
    }

    private final Reason reason;
    private final transient List<String> factors;

    ImpossibleCorrelation(Reason reason, List<String> factors, String message) {
        super(message);
        this.reason = reason;
        this.factors = List.copyOf(factors);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** The names of the factors that are at fault; none where it is all of them together. */
    public List<String> factors() {
        return factors;
    }
}
