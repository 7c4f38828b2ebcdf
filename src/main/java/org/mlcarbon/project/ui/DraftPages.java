package org.mlcarbon.project.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.ProjectTotals;
import org.mlcarbon.project.RunTotal;
import org.mlcarbon.project.store.RunQuery;
import org.mlcarbon.project.store.RunSort;

/** The runs of a draft, in memory; they come in the order in which the store gives them. */
final class DraftPages implements RunPages {

    static final RunPages EMPTY = new DraftPages(List.of());

    private final List<RunRow> rows;
    private @Nullable RunQuery sortedFor;
    private List<RunRow> sorted = List.of();

    private DraftPages(List<RunRow> rows) {
        this.rows = rows;
    }

    DraftPages(Project project, ProjectTotals totals) {
        this(IntStream.range(0, project.runs().size())
                .mapToObj(
                        i -> new RunRow(i, project.runs().get(i), totals.runs().get(i)))
                .toList());
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int count(RunQuery query) {
        return sorted(query).size();
    }

    @Override
    public List<RunRow> page(RunQuery query) {
        return sorted(query).stream().skip(query.offset()).limit(query.limit()).toList();
    }

    /** All rows that the filters let through; sorted once for all pages. */
    private List<RunRow> sorted(RunQuery query) {
        var all = new RunQuery(query.sort(), query.descending(), query.stage(), query.outcome(), query.search(), 0, 1);
        if (!all.equals(sortedFor)) {
            sorted = rows.stream()
                    .filter(row -> matches(row.total(), all))
                    .sorted(order(all))
                    .toList();
            sortedFor = all;
        }
        return sorted;
    }

    private static boolean matches(RunTotal run, RunQuery query) {
        return (query.stage() == null || query.stage() == run.stage())
                && (query.outcome() == null || query.outcome() == run.outcome())
                && run.label().toLowerCase(Locale.ROOT).contains(query.search().toLowerCase(Locale.ROOT));
    }

    private static Comparator<RunRow> order(RunQuery query) {
        return switch (query.sort()) {
            case POSITION -> by(query, RunRow::position);
            case LABEL -> by(query, row -> row.total().label().toLowerCase(Locale.ROOT));
            case STAGE -> by(query, row -> row.total().stage());
            case OUTCOME -> by(query, row -> row.total().outcome());
            case TRAININGS -> by(query, row -> row.total().trainings());
            case HOURS -> by(query, row -> row.total().hours());
            case ENERGY -> by(query, row -> row.total().facilityKwh());
            case EMISSIONS -> by(query, row -> row.total().kg());
            case LOW -> by(query, row -> row.total().rangeKg().low());
            case HIGH -> by(query, row -> row.total().rangeKg().high());
            case MEASURED -> by(query, row -> row.total().measured());
            case COST -> by(query, row -> row.total().cost());
            case METRIC -> by(query, row -> row.run().metric());
            case STARTED ->
                by(
                        query,
                        row -> row.run().origin() == null
                                ? null
                                : row.run().origin().start());
        };
    }

    /** Empty values come last either way, and equal ones by position, as in {@link RunSort}. */
    private static <T extends Comparable<? super T>> Comparator<RunRow> by(
            RunQuery query, Function<RunRow, @Nullable T> value) {
        Comparator<T> order = query.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(order)).thenComparingInt(RunRow::position);
    }
}
