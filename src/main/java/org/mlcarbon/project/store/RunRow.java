package org.mlcarbon.project.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Function;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.RunJson;
import org.mlcarbon.project.RunTotal;
import org.mlcarbon.project.Stage;
import org.mlcarbon.project.TotalledRun;

/** A run as the two tables of runs hold it. */
record RunRow(long id, TotalledRun kept, String json) {

    static final String INSERT = """
            insert into project_run (id, label, stage, outcome, trainings, hours, device_hours, hardware_kwh, energy_kwh,
                kg, low_kg, high_kg, embodied_kg, measured, cost, metric, started, kind)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String INSERT_TEXT = "insert into project_run_text (id, run) values (?, ?)";

    static void set(PreparedStatement statement, RunRow row) throws SQLException {
        var run = row.kept.run();
        var total = row.kept.total();
        var start = run.origin() == null ? null : run.origin().start();
        var values = Arrays.asList(
                row.id,
                run.label(),
                run.stage().word(),
                total.outcome().word(),
                total.trainings(),
                total.hours(),
                total.deviceHours(),
                total.hardwareKwh(),
                total.facilityKwh(),
                total.kg(),
                total.rangeKg().low(),
                total.rangeKg().high(),
                total.embodiedKg(),
                total.measured(),
                total.cost(),
                run.metric(),
                start == null ? null : start.atOffset(ZoneOffset.UTC),
                row.kept.kind());
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    static void setText(PreparedStatement statement, RunRow row) throws SQLException {
        statement.setLong(1, row.id);
        statement.setString(2, row.json);
    }

    static StoredRun read(ResultSet row, int number) throws SQLException {
        var total = new RunTotal(
                row.getString("label"),
                word(Stage.values(), Stage::word, row.getString("stage")),
                word(Outcome.values(), Outcome::word, row.getString("outcome")),
                row.getLong("trainings"),
                row.getObject("hours", Double.class),
                row.getObject("device_hours", Double.class),
                row.getObject("hardware_kwh", Double.class),
                row.getDouble("energy_kwh"),
                row.getDouble("kg"),
                new Interval(row.getDouble("low_kg"), row.getDouble("high_kg")),
                row.getObject("embodied_kg", Double.class),
                row.getBoolean("measured"),
                row.getObject("cost", Double.class));
        return new StoredRun(
                RunTable.position(row.getLong("id")), run(row.getString("run")), total, row.getLong("kind"));
    }

    static Run run(String json) {
        try {
            return RunJson.read(json);
        } catch (InvalidProject e) {
            throw new IllegalStateException("a run that was written by this program", e);
        }
    }

    static <E> E word(E[] values, Function<E, String> word, String text) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a word that the database should not hold: " + text));
    }
}
