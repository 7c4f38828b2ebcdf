package org.mlcarbon.project.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of projects and of the keys that open them. */
@Component
class ProjectTable {

    private final JdbcClient sql;

    ProjectTable(ProjectDatabase database) {
        this.sql = database.sql;
    }

    /** How much is kept altogether. */
    record Kept(long projects, long bytes) {}

    Kept kept() {
        return sql.sql("select count(*), coalesce(sum(bytes), 0) from project")
                .query((row, n) -> new Kept(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** The project that a key opens, unless it has expired. */
    Optional<ProjectRow> find(String key, Instant now) {
        return sql.sql("""
                        select p.*, k.editable from project_key k join project p on p.id = k.project_id
                        where k.hash = :hash and p.expires > :now
                        """)
                .param("hash", LinkKeys.hash(key))
                .param("now", stored(now))
                .query(ProjectRow::of)
                .optional();
    }

    /** A new project of version 1 without runs. */
    long insert(ProjectHeader header, LinkKeys keys, Instant now, Instant expires) {
        var number = new GeneratedKeyHolder();
        header(sql.sql("""
                        insert into project (version, created, changed, expires, name, budget_kg, currency, metric,
                            data_version, runs, bytes)
                        values (1, :now, :now, :expires, :name, :budget, :currency, :metric, :data, 0, 0)
                        """), header)
                .param("now", stored(now))
                .param("expires", stored(expires))
                .update(number, "id");
        long id = Objects.requireNonNull(number.getKey()).longValue();
        insertKey(keys.view(), id, false);
        insertKey(keys.edit(), id, true);
        return id;
    }

    private void insertKey(String key, long id, boolean editable) {
        sql.sql("insert into project_key (hash, project_id, editable) values (?, ?, ?)")
                .params(LinkKeys.hash(key), id, editable)
                .update();
    }

    /** Takes the next version for oneself, until the transaction ends; false if the version is not the newest. */
    boolean advance(long id, long version, Instant now, Instant expires) {
        return sql.sql("""
                        update project set version = version + 1, changed = :now, expires = greatest(expires, :expires)
                        where id = :id and version = :version
                        """)
                        .param("now", stored(now))
                        .param("expires", stored(expires))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Takes the next version, whatever the last was, and says how many runs there are; empty if the project is gone. */
    Optional<ProjectRow> advance(long id, Instant now, Instant expires) {
        sql.sql("""
                        update project set version = version + 1, changed = :now, expires = greatest(expires, :expires)
                        where id = :id
                        """)
                .param("now", stored(now))
                .param("expires", stored(expires))
                .param("id", id)
                .update();
        return sql.sql("select p.*, true as editable from project p where id = ?")
                .param(id)
                .query(ProjectRow::of)
                .optional();
    }

    void setHeader(long id, ProjectHeader header) {
        header(sql.sql("""
                        update project set name = :name, budget_kg = :budget, currency = :currency, metric = :metric,
                            data_version = :data where id = :id
                        """), header).param("id", id).update();
    }

    /** Says that the figures are of this version of the hosted tables; false if the project changed meanwhile. */
    boolean setDataVersion(long id, long version, String dataVersion) {
        return sql.sql("update project set data_version = ? where id = ? and version = ?")
                        .params(dataVersion, id, version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec header(JdbcClient.StatementSpec statement, ProjectHeader header) {
        return statement
                .param("name", header.name())
                .param("budget", header.budgetKg())
                .param("currency", header.currency())
                .param("metric", header.metric())
                .param("data", header.dataVersion());
    }

    void setSize(long id, RunTable.Size size) {
        sql.sql("update project set runs = ?, bytes = ? where id = ?")
                .params(size.runs(), size.bytes(), id)
                .update();
    }

    void setExpires(long id, Instant expires) {
        sql.sql("update project set expires = ? where id = ?")
                .params(stored(expires), id)
                .update();
    }

    void delete(long id) {
        sql.sql("delete from project where id = ?").param(id).update();
    }

    List<Long> expired(Instant now) {
        return sql.sql("select id from project where expires <= ? order by id")
                .param(stored(now))
                .query(Long.class)
                .list();
    }

    /** To the millisecond, which both databases hold. */
    private static OffsetDateTime stored(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
