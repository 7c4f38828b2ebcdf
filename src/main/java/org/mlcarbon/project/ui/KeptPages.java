package org.mlcarbon.project.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mlcarbon.project.store.RunQuery;
import org.mlcarbon.project.store.StoreRefusal;
import org.mlcarbon.project.store.StoredRuns;

/**
 * The runs of a kept project, sorted and filtered by the database.
 *
 * @param key that opens it
 * @param refused gets why the project does not open any more
 */
record KeptPages(StoredRuns runs, String key, int size, Consumer<StoreRefusal> refused) implements RunPages {

    @Override
    public int count(RunQuery query) {
        return orElse(() -> (int) runs.count(key, query), 0);
    }

    @Override
    public List<RunRow> page(RunQuery query) {
        return orElse(
                () -> runs.page(key, query).stream()
                        .map(run -> new RunRow(run.position(), run.run(), run.total()))
                        .toList(),
                List.of());
    }

    private <T> T orElse(Supplier<T> read, T nothing) {
        try {
            return read.get();
        } catch (StoreRefusal refusal) {
            refused.accept(refusal);
            return nothing;
        }
    }
}
