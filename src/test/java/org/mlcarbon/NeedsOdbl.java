package org.mlcarbon;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** A claim about figures of Electricity Maps: not made where somebody deleted {@code data/odbl}, as its licence allows. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.mlcarbon.NeedsOdbl$Folder#isThere", disabledReason = "data/odbl was deleted")
public @interface NeedsOdbl {

    /** Whether the build holds the share-alike figures. */
    final class Folder {

        private Folder() {}

        static boolean isThere() {
            return Folder.class.getResource("/data/odbl/series.csv") != null;
        }
    }
}
