package org.mlcarbon.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mlcarbon.project.Amounts;
import org.mlcarbon.project.KindSum;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.RunSum;
import org.mlcarbon.project.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sums of each project by stage, outcome and kind, written with its runs: to add up 100,000 runs anew takes too long.
 */
@Component
class KindTable {

    private static final List<String> COUNTS =
            List.of("runs", "trainings", "runs_without_hours", "runs_embodied", "runs_priced", "runs_without_price");

    private static final List<String> AMOUNTS = List.of(
            "hours",
            "device_hours",
            "hardware_kwh",
            "meter_only_kwh",
            "energy_kwh",
            "measured_kwh",
            "kg",
            "squared_kg",
            "embodied_kg",
            "cost");

    private static final String ROW =
            " where project_id = :project and stage = :stage and outcome = :outcome" + " and kind = :kind";

    private final JdbcClient sql;

    KindTable(ProjectDatabase database) {
        this.sql = database.sql;
    }

    List<KindSum> of(long project) {
        return sql.sql("select k.*, t.run from project_kind k join project_run_text t on t.id = k.example"
                        + " where k.project_id = ? order by k.example")
                .param(project)
                .query((row, n) -> new KindSum(RunRow.run(row.getString("run")), sum(row)))
                .list();
    }

    private static RunSum sum(ResultSet row) throws SQLException {
        var amounts = new Amounts(
                row.getLong("runs"),
                row.getLong("trainings"),
                row.getDouble("device_hours"),
                row.getLong("runs_without_hours"),
                row.getDouble("hardware_kwh"),
                row.getDouble("meter_only_kwh"),
                row.getDouble("energy_kwh"),
                row.getDouble("kg"));
        return new RunSum(
                RunRow.word(Stage.values(), Stage::word, row.getString("stage")),
                RunRow.word(Outcome.values(), Outcome::word, row.getString("outcome")),
                amounts,
                row.getDouble("hours"),
                row.getDouble("measured_kwh"),
                row.getDouble("squared_kg"),
                row.getDouble("embodied_kg"),
                row.getLong("runs_embodied"),
                row.getDouble("cost"),
                row.getLong("runs_priced"),
                row.getLong("runs_without_price"));
    }

    /** Changes the sums as their runs changed. The project is the caller's alone until the transaction ends. */
    void change(long project, KindTally tally) {
        for (var change : tally.changes()) {
            if (statement(UPDATE, project, change).update() == 0) {
                statement(INSERT, project, change)
                        .param("example", change.example())
                        .update();
            }
        }
    }

    /** Drops kinds without runs, and gives an example that is there to those whose example is gone. */
    void tidy(long project) {
        sql.sql("delete from project_kind where project_id = ? and runs <= 0")
                .param(project)
                .update();
        sql.sql("""
                        update project_kind set example = (select min(r.id) from project_run r
                            where r.id >= :first and r.id < :end and r.stage = project_kind.stage
                            and r.outcome = project_kind.outcome and r.kind = project_kind.kind)
                        where project_id = :project
                            and not exists (select 1 from project_run e where e.id = project_kind.example
                                and e.stage = project_kind.stage and e.outcome = project_kind.outcome
                                and e.kind = project_kind.kind)
                        """)
                .param("first", RunTable.id(project, 0))
                .param("end", RunTable.end(project))
                .param("project", project)
                .update();
    }

    void delete(long project) {
        sql.sql("delete from project_kind where project_id = ?").param(project).update();
    }

    /** Sums of what is there cannot be below 0; what rounding leaves of runs that were removed can. */
    private static final String UPDATE = "update project_kind set "
            + String.join(
                    ", ", COUNTS.stream().map(c -> c + " = " + c + " + :" + c).toList()) + ", "
            + String.join(
                    ", ",
                    AMOUNTS.stream()
                            .map(c -> c + " = greatest(" + c + " + :" + c + ", 0)")
                            .toList())
            + ROW;

    private static final String INSERT = "insert into project_kind (project_id, stage, outcome, kind, example, "
            + String.join(", ", COUNTS) + ", " + String.join(", ", AMOUNTS)
            + ") values (:project, :stage, :outcome, :kind, :example, :"
            + String.join(", :", COUNTS) + ", :" + String.join(", :", AMOUNTS) + ")";

    private JdbcClient.StatementSpec statement(String text, long project, KindTally.Change change) {
        return sql.sql(text)
                .params(values(change.sum()))
                .param("project", project)
                .param("stage", change.key().stage().word())
                .param("outcome", change.key().outcome().word())
                .param("kind", change.key().kind());
    }

    private static Map<String, Object> values(RunSum sum) {
        var amounts = sum.amounts();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("runs", amounts.runs());
        values.put("trainings", amounts.trainings());
        values.put("runs_without_hours", amounts.runsWithoutDeviceHours());
        values.put("runs_priced", sum.runsPriced());
        values.put("runs_without_price", sum.runsWithoutPrice());
        values.put("hours", sum.hours());
        values.put("device_hours", amounts.deviceHours());
        values.put("hardware_kwh", amounts.hardwareKwh());
        values.put("meter_only_kwh", amounts.meterOnlyKwh());
        values.put("energy_kwh", amounts.facilityKwh());
        values.put("measured_kwh", sum.measuredKwh());
        values.put("kg", amounts.kg());
        values.put("squared_kg", sum.squaredKg());
        values.put("embodied_kg", sum.embodiedKg());
        values.put("runs_embodied", sum.runsEmbodied());
        values.put("cost", sum.cost());
        return values;
    }
}
