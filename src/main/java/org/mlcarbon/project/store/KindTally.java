package org.mlcarbon.project.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.RunSum;
import org.mlcarbon.project.RunTotal;
import org.mlcarbon.project.Stage;

/** Adds up runs by stage, outcome and kind while they are written; those that are removed count below 0. */
final class KindTally {

    /** Which runs are added up together. */
    record Key(Stage stage, Outcome outcome, long kind) {}

    /**
     * Some runs of one kind.
     *
     * @param example number of the row of the first of them
     */
    record Change(Key key, long example, RunSum sum) {

        private Change plus(Change other) {
            return new Change(key, Math.min(example, other.example), sum.plus(other.sum));
        }
    }

    private final Map<Key, Change> changes = new LinkedHashMap<>();

    void add(long row, RunTotal total, long kind) {
        add(row, kind, RunSum.of(total));
    }

    void remove(long row, RunTotal total, long kind) {
        add(row, kind, RunSum.of(total).negated());
    }

    private void add(long row, long kind, RunSum sum) {
        var key = new Key(sum.stage(), sum.outcome(), kind);
        changes.merge(key, new Change(key, row, sum), Change::plus);
    }

    Collection<Change> changes() {
        return changes.values();
    }
}
