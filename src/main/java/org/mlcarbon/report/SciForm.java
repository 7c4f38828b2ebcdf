package org.mlcarbon.report;

import java.util.List;
import java.util.Locale;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The operational part of a score after ISO/IEC 21031, Software Carbon Intensity, per run. */
@Component
@Order(54)
class SciForm extends VenueForm {

    SciForm() {
        super("sci");
    }

    @Override
    Locale answerLanguage(Report report) {
        return report.language();
    }

    @Override
    void add(Report report, FormValues values) {
        putManufacture(report, values);
        if (report.project() != null) {
            values.put("energy_per_run", List.of());
            values.put("score", List.of());
            return;
        }
        int runs = report.workload().runs();
        values.put(
                "energy_per_run",
                values.format().energy(new Energy(report.facilityEnergy().kilowattHours() / runs)));
        values.put(
                "score",
                values.format().emissions(new Emissions(report.emissions().kilogramsCo2e() / runs), report.range()));
    }

    /** M and the sum that it makes of O, per run, where manufacture was asked for. */
    private static void putManufacture(Report report, FormValues values) {
        var beside = report.beside();
        var made = beside == null ? null : beside.embodiedKg();
        var total = beside == null ? null : beside.totalKg();
        int runs = report.workload().runs();
        values.put("embodied", made == null ? null : values.format().emissions(new Emissions(made)));
        values.put("sci", total == null ? null : values.format().emissions(new Emissions(total / runs)));
    }
}
