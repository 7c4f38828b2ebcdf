package org.mlcarbon.othertools;

import java.io.Serial;

/** Ends the computation of one calculator with the reason. */
final class NotComputable extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Missing missing;

    NotComputable(Missing missing) {
        super(missing.key(), null, false, false);
        this.missing = missing;
    }

    Missing missing() {
        return missing;
    }
}
