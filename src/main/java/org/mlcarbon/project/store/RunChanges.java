package org.mlcarbon.project.store;

import java.util.List;
import org.mlcarbon.project.Run;

/**
 * What changed in a kept project since it was read. A run that was changed is removed and placed anew.
 *
 * @param removed positions of runs that are not there any more, or elsewhere
 * @param placed runs that were changed, moved or added
 */
public record RunChanges(List<Integer> removed, List<Placed> placed) {

    /** No run changed. */
    public static final RunChanges NONE = new RunChanges(List.of(), List.of());

    /** A run at a position that is free, or free once the removed ones are gone. */
    public record Placed(int position, Run run) {}

    public RunChanges {
        removed = List.copyOf(removed);
        placed = List.copyOf(placed);
    }
}
