package org.mlcarbon.accounting;

import java.util.Locale;

/** Who runs the machines, as the user of the figure sees it: decides the scopes of the GHG Protocol. */
public enum Operator {
    /** Somebody else: their electricity is the user’s scope 3. */
    CLOUD,
    /** The user: the electricity is scope 2. */
    OWN;

    /** The word of texts and of the HTTP interface. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
