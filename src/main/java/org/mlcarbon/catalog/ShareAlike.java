package org.mlcarbon.catalog;

import java.util.Optional;
import java.util.stream.Stream;

/** Licences that pass on to derived tables. Such tables lie in folders of their own, which may be deleted. */
public enum ShareAlike {
    ODBL("odbl_", "odbl"),
    CC_BY_SA("cc_by_sa_", "cc-by-sa");

    final String prefix;
    final String folder;

    ShareAlike(String prefix, String folder) {
        this.prefix = prefix;
        this.folder = folder;
    }

    /** The licence that the name of the table begins with. */
    public static Optional<ShareAlike> of(String table) {
        return Stream.of(values()).filter(l -> table.startsWith(l.prefix)).findFirst();
    }
}
