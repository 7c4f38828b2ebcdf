package org.mlcarbon.atlas;

import java.util.Optional;
import org.mlcarbon.core.quantity.Emissions;

/**
 * Where the reader's own lies among the runs of the ladder.
 *
 * @param above the run with the least emissions above it
 * @param below the run with the most emissions that are not above it
 * @param largest the run with the most emissions of all
 */
public record Mine(Emissions emissions, Optional<Exhibit> above, Optional<Exhibit> below, Exhibit largest) {

    /** The place on a ladder; nothing where the ladder has no own or no run. */
    public static Optional<Mine> on(Ladder ladder) {
        var mine = ladder.mine();
        if (mine == null || ladder.runs().isEmpty()) {
            return Optional.empty();
        }
        double kilograms = mine.kilogramsCo2e();
        var above = ladder.runs().stream()
                .filter(run -> Ladder.kilograms(run) > kilograms)
                .reduce((more, less) -> less);
        var below = ladder.runs().stream()
                .filter(run -> Ladder.kilograms(run) <= kilograms)
                .findFirst();
        return Optional.of(new Mine(mine, above, below, ladder.runs().getFirst()));
    }

    /** How many times as much the largest run emitted. */
    public double timesLess() {
        return Ladder.kilograms(largest) / emissions.kilogramsCo2e();
    }
}
