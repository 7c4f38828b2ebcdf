package org.mlcarbon.project.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.RunJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of runs: written in batches, read by page. */
@Component
class RunTable {

    /** Bits of the position within {@code id}; ten times as many as {@link Project#MAX_RUNS} need. */
    static final int POSITION_BITS = 20;

    private static final List<String> TABLES = List.of("project_run", "project_run_text");

    private static final int BATCH = 1_000;

    /** Longest run as JSON, characters; as the table has it. */
    static final int MAX_RUN = 20_000;

    private final ProjectDatabase database;
    private final JdbcClient sql;

    RunTable(ProjectDatabase database) {
        this.database = database;
        this.sql = database.sql;
    }

    /**
     * How much a project holds.
     *
     * @param bytes of the runs as JSON
     */
    record Size(int runs, long bytes) {

        static final Size NONE = new Size(0, 0);

        static Size of(StoredProject project) {
            return new Size(project.runs(), project.bytes());
        }

        private Size plus(Size other) {
            return new Size(runs + other.runs, bytes + other.bytes);
        }
    }

    /**
     * Writes runs at their positions, read one at a time.
     *
     * @throws StoreRefusal at the first run beyond the limits of a project
     */
    Size add(long project, Size before, Iterator<PlacedRun> runs, KindTally tally) {
        var batch = new ArrayList<RunRow>(BATCH);
        var size = before;
        while (runs.hasNext()) {
            var placed = runs.next();
            var run = placed.run();
            var json = RunJson.text(run.run());
            var added = new Size(1, bytes(json));
            check(size, size.plus(added), json);
            size = size.plus(added);
            long id = id(project, placed.position());
            tally.add(id, run.total(), run.kind());
            batch.add(new RunRow(id, run, json));
            if (batch.size() == BATCH) {
                write(batch);
            }
        }
        write(batch);
        return size;
    }

    private static long bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void check(Size before, Size after, String json) {
        if (before.runs() == Project.MAX_RUNS) {
            throw new StoreRefusal(StoreRefusal.Reason.TOO_MANY_RUNS, Project.MAX_RUNS);
        }
        if (json.length() > MAX_RUN) {
            throw new StoreRefusal(StoreRefusal.Reason.RUN_TOO_LARGE, MAX_RUN, after.runs(), json.length());
        }
        if (after.bytes() > ProjectStore.MAX_BYTES) {
            throw new StoreRefusal(StoreRefusal.Reason.TOO_LARGE, ProjectStore.MAX_BYTES >> 20, before.runs());
        }
    }

    /** The highest position; -1 where there are no runs. */
    int last(long project) {
        return sql.sql("select coalesce(max(id), -1) from project_run where id >= ? and id < ?")
                .params(id(project, 0), end(project))
                .query((row, n) -> row.getLong(1) < 0 ? -1 : position(row.getLong(1)))
                .single();
    }

    /** Removes runs at these positions; what is left of the size. */
    Size remove(long project, Size before, List<Integer> positions, KindTally tally) {
        var size = before;
        for (int position : positions) {
            var ids = "select r.*, t.run from project_run r join project_run_text t on t.id = r.id where r.id = ?";
            var run = sql.sql(ids)
                    .param(id(project, position))
                    .query(RunRow::read)
                    .optional()
                    .orElseThrow(() -> new IllegalArgumentException("no run at position " + position));
            tally.remove(id(project, position), run.total(), run.kind());
            size = size.plus(new Size(-1, -bytes(RunJson.text(run.run()))));
        }
        for (var table : TABLES) {
            database.jdbc.batchUpdate(
                    "delete from " + table + " where id = ?",
                    positions,
                    BATCH,
                    (statement, position) -> statement.setLong(1, id(project, position)));
        }
        return size;
    }

    private void write(List<RunRow> batch) {
        database.jdbc.batchUpdate(RunRow.INSERT, batch, BATCH, RunRow::set);
        database.jdbc.batchUpdate(RunRow.INSERT_TEXT, batch, BATCH, RunRow::setText);
        batch.clear();
    }

    void delete(long project) {
        for (var table : TABLES) {
            sql.sql("delete from " + table + " where id >= ? and id < ?")
                    .params(id(project, 0), end(project))
                    .update();
        }
    }

    /** The rows of a page: the database sorts numbers of runs, and only the rows of the page are read whole. */
    List<StoredRun> page(long project, RunQuery query) {
        var page = "select id, " + query.sort().sql + " as sorted from project_run" + where(query)
                + order(query, "sorted", "id") + " limit :limit offset :offset";
        return where(
                        sql.sql("select r.*, t.run from (" + page + ") k join project_run r on r.id = k.id"
                                + " join project_run_text t on t.id = k.id" + order(query, "k.sorted", "k.id")),
                        project,
                        query)
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query(RunRow::read)
                .list();
    }

    long count(long project, RunQuery query) {
        return where(sql.sql("select count(*) from project_run" + where(query)), project, query)
                .query(Long.class)
                .single();
    }

    private static String where(RunQuery query) {
        return " where id >= :from and id < :to" + (query.stage() == null ? "" : " and stage = :stage")
                + (query.outcome() == null ? "" : " and outcome = :outcome")
                + (query.search().isEmpty() ? "" : " and position(:search in lower(label)) > 0");
    }

    private static JdbcClient.StatementSpec where(JdbcClient.StatementSpec statement, long project, RunQuery query) {
        var bound = statement.param("from", id(project, 0)).param("to", end(project));
        bound = query.stage() == null
                ? bound
                : bound.param("stage", query.stage().word());
        bound = query.outcome() == null
                ? bound
                : bound.param("outcome", query.outcome().word());
        return query.search().isEmpty()
                ? bound
                : bound.param("search", query.search().toLowerCase(Locale.ROOT));
    }

    private static String order(RunQuery query, String sorted, String id) {
        return " order by " + sorted + (query.descending() ? " desc nulls last" : " asc nulls last")
                + (query.sort() == RunSort.POSITION ? "" : ", " + id);
    }

    /** Every run in its order, a batch in memory at a time. */
    Iterator<StoredRun> all(long project) {
        return Stream.iterate(
                        batch(project, -1),
                        batch -> !batch.isEmpty(),
                        batch -> batch(project, batch.getLast().position()))
                .flatMap(List::stream)
                .iterator();
    }

    private List<StoredRun> batch(long project, int after) {
        return sql.sql("select r.*, t.run from project_run r join project_run_text t on t.id = r.id"
                        + " where r.id > ? and r.id < ? order by r.id limit " + BATCH)
                .params(id(project, after), end(project))
                .query(RunRow::read)
                .list();
    }

    static long end(long project) {
        return id(project + 1, 0);
    }

    static long id(long project, int position) {
        return (project << POSITION_BITS) + position;
    }

    static int position(long id) {
        return (int) (id & ((1L << POSITION_BITS) - 1));
    }
}
