package org.mlcarbon.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.FactorPart;

/**
 * A report as JSON, in the names of the HTTP interface: what is not known or withheld is null, nothing is rounded.
 *
 * @param schema address of the schema, a full one where the report knows its host
 * @param inputs what computes the figures anew when it is sent to the HTTP interface; empty for a project, whose file does
 * @param project only there in a report of a project
 * @param beside only there where manufacture or water was asked for
 */
record ReportJson(
        String schema,
        String tool,
        String dataVersion,
        String date,
        String language,
        boolean blind,
        Map<String, Object> inputs,
        EnergyPart energy,
        EmissionsPart emissions,
        WorkloadPart workload,
        Location location,
        String formula,
        List<FactorPart> factors,
        List<AlternativePart> alternatives,
        List<String> boundary,
        List<String> leftOut,
        List<String> equivalences,
        List<String> elsewhere,
        List<String> notices,
        String statement,
        @Nullable String link,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProjectJson project,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Beside beside,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> doubts) {

    private static final String SCHEMA = "schema/report-1.json";

    /** The inputs that the HTTP interface takes as numbers. */
    private static final Set<String> NUMBERS = Set.of(
            "devicePowerWatts",
            "energyKwh",
            "deviceCount",
            "deviceShare",
            "hours",
            "deviceHours",
            "runs",
            "utilisation",
            "hostPowerWatts",
            "memoryGb",
            "hostCount",
            "cpuCount",
            "cpuPowerWatts",
            "idlePowerWatts",
            "idleShare",
            "idleDeviceHours",
            "embodiedDeviceHours",
            "embodiedKgPerDevice",
            "embodiedKgPerServer",
            "devicesPerServer",
            "lifetimeYears",
            "lifetimeUseShare",
            "wueLitresPerKwh",
            "gridWaterLitresPerKwh",
            "carbonIntensityGPerKwh",
            "carbonIntensityYear",
            "intensityYear",
            "pue",
            "energyLow",
            "energyHigh",
            "pueLow",
            "pueHigh",
            "carbonIntensityLowGPerKwh",
            "carbonIntensityHighGPerKwh",
            "contractShare",
            "contractIntensityGPerKwh",
            "residualIntensityGPerKwh",
            "residualYear",
            "marginalIntensityGPerKwh",
            "marginalYear",
            "offsetKg");

    /** @param hardwareKwh at the machine, kWh; null where the energy was measured at the facility */
    record EnergyPart(@Nullable Double hardwareKwh, double facilityKwh) {}

    /**
     * Location-based operational emissions with their 5 to 95 % interval, kg CO2e.
     *
     * @param marketBasedKg beside them, and only there where contract facts were given
     */
    record EmissionsPart(
            double operationalKg,
            double lowKg,
            double highKg,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double marketBasedKg) {}

    /** {@link Workload} without its inputs. */
    record WorkloadPart(
            String text,
            @Nullable String device,
            @Nullable String deviceKind,
            @Nullable Double deviceCount,
            @Nullable Double runHours,
            int runs,
            @Nullable Double deviceHours,
            boolean energyMeasured) {

        static WorkloadPart of(Workload workload) {
            return new WorkloadPart(
                    workload.text(),
                    workload.device(),
                    workload.deviceKind(),
                    workload.deviceCount(),
                    workload.runHours(),
                    workload.runs(),
                    workload.deviceHours(),
                    workload.energyMeasured());
        }
    }

    /** {@link Alternative} in the units of the HTTP interface. */
    record AlternativePart(String role, String place, double pue, double carbonIntensityGPerKwh, double operationalKg) {

        static AlternativePart of(Alternative alternative) {
            return new AlternativePart(
                    alternative.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    alternative.place(),
                    alternative.pue().ratio(),
                    alternative.intensity().gramsPerKilowattHour(),
                    alternative.emissions().kilogramsCo2e());
        }
    }

    static ReportJson of(Report report) {
        var hardware = report.hardwareEnergy();
        return new ReportJson(
                schema(report),
                "ML Carbon",
                report.dataVersion(),
                report.date().toString(),
                report.language().getLanguage(),
                report.blind(),
                inputs(report.workload().inputs()),
                new EnergyPart(
                        hardware == null ? null : hardware.kilowattHours(),
                        report.facilityEnergy().kilowattHours()),
                new EmissionsPart(
                        report.emissions().kilogramsCo2e(),
                        report.range().low(),
                        report.range().high(),
                        report.marketBased() == null
                                ? null
                                : report.marketBased().kilogramsCo2e()),
                WorkloadPart.of(report.workload()),
                report.location(),
                report.formula(),
                report.factors().stream().map(FactorPart::of).toList(),
                report.alternatives().stream().map(AlternativePart::of).toList(),
                report.boundary(),
                report.leftOut(),
                report.equivalences(),
                report.elsewhere(),
                report.notices(),
                TxtExporter.statementWithTitles(report),
                report.link(),
                report.project() == null ? null : ProjectJson.of(report.project()),
                report.beside(),
                report.doubts());
    }

    private static String schema(Report report) {
        return WebAddress.of(report.link())
                .map(page -> page.resolve(SCHEMA).toString())
                .orElse("/" + SCHEMA);
    }

    private static Map<String, Object> inputs(Map<String, String> given) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        given.forEach((name, text) -> inputs.put(name, NUMBERS.contains(name) ? number(text) : text));
        return inputs;
    }

    /** A whole number stays one: the HTTP interface takes no 8.0 devices. */
    private static Object number(String text) {
        try {
            return text.matches("-?\\d{1,18}") ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
