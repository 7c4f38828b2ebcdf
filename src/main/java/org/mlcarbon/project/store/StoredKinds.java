package org.mlcarbon.project.store;

import java.util.List;
import org.mlcarbon.project.KindSum;

/**
 * A project with its runs added up by kind.
 *
 * @param kinds as many as there are different devices, places and ways of measuring
 */
public record StoredKinds(StoredProject project, List<KindSum> kinds) {

    /** Whether they are of all runs; not so where an older version of this program kept the project. */
    boolean areComplete() {
        return kinds.stream().mapToLong(kind -> kind.sum().amounts().runs()).sum() == project.runs();
    }
}
