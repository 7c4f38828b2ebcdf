package org.mlcarbon.boundary;

import java.util.List;

/** A figure that cannot be had for what was asked, with the property at fault and the text that says why. */
public final class Unresolved extends Exception {

    private final String property;
    private final String key;
    private final transient List<Object> arguments;

    Unresolved(String property, String key, Object... arguments) {
        super(property + ": " + key);
        this.property = property;
        this.key = "boundary.problem." + key;
        this.arguments = List.of(arguments);
    }

    /** The property of a workload that is at fault. */
    public String property() {
        return property;
    }

    /** The whole key of the text that says what is allowed. */
    public String key() {
        return key;
    }

    /** What the text names. */
    public List<Object> arguments() {
        return arguments;
    }
}
