package org.mlcarbon.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.core.quantity.Energy;

/**
 * How the figures of a report follow from its factors, as formulas over names. A figure that the factors do not give has
 * none, so that a workbook never states another figure than the report.
 *
 * @param names of the factors in formulas, in their order
 */
record ReportFormulas(Report report, List<String> names) {

    static final String HARDWARE_ENERGY = "hardwareEnergyKwh";
    static final String FACILITY_ENERGY = "facilityEnergyKwh";
    static final String EMISSIONS = "emissionsKg";
    static final String LOW_FACTOR = "rangeLowFactor";
    static final String HIGH_FACTOR = "rangeHighFactor";
    static final String LOW = "emissionsLowKg";
    static final String HIGH = "emissionsHighKg";

    private static final double TOLERANCE = 1e-9;
    private static final String INTENSITY = "carbonIntensityGPerKwh";
    private static final List<String> POWER = List.of("hardware", "devicePowerWatts");
    private static final List<String> HOST_POWERS = List.of("hostPowerWatts", "cpuPowerWatts", "memoryPowerWatts");

    /** A letter, then what no spreadsheet takes for the address of a cell. */
    private static final String NAME = "[A-Za-z]{4,40}|pue";

    /** A formula and its value. */
    record Formula(String text, double value) {

        /** Itself, unless the figure is another one. */
        Optional<Formula> ifGives(double figure) {
            return Math.abs(value - figure) <= TOLERANCE * Math.abs(figure) ? Optional.of(this) : Optional.empty();
        }
    }

    static ReportFormulas of(Report report) {
        var taken = Stream.of(HARDWARE_ENERGY, FACILITY_ENERGY, EMISSIONS, LOW_FACTOR, HIGH_FACTOR, LOW, HIGH)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        var names = new ArrayList<String>();
        for (var factor : report.factors()) {
            var name = factor.name();
            boolean free = name.matches(NAME) && taken.add(name.toLowerCase(Locale.ROOT));
            names.add(free ? name : "input_" + (names.size() + 1));
        }
        return new ReportFormulas(report, List.copyOf(names));
    }

    /** The energy at the machine, where it is known. */
    Optional<Formula> hardwareEnergy() {
        return Optional.ofNullable(report.hardwareEnergy())
                .map(Energy::kilowattHours)
                .flatMap(figure -> measured().or(this::computed).flatMap(formula -> formula.ifGives(figure)));
    }

    Optional<Formula> facilityEnergy() {
        double figure = report.facilityEnergy().kilowattHours();
        var hardware = report.hardwareEnergy();
        if (hardware == null) {
            return measured().flatMap(formula -> formula.ifGives(figure));
        }
        return factor("pue")
                .map(pue -> new Formula(HARDWARE_ENERGY + "*pue", hardware.kilowattHours() * pue))
                .flatMap(formula -> formula.ifGives(figure));
    }

    Optional<Formula> emissions() {
        double energy = report.facilityEnergy().kilowattHours();
        return factor(INTENSITY)
                .map(grams -> new Formula(FACILITY_ENERGY + "*" + INTENSITY + "/1000", energy * grams / 1000))
                .flatMap(formula -> formula.ifGives(report.emissions().kilogramsCo2e()));
    }

    /** The emissions at another place whose PUE and intensity stand in these cells. */
    Optional<Formula> emissionsAt(Alternative there, String pueCell, String intensityCell) {
        var hardware = report.hardwareEnergy();
        var name = hardware == null ? FACILITY_ENERGY : HARDWARE_ENERGY;
        var energy = hardware == null ? report.facilityEnergy() : hardware;
        double value =
                energy.atFacility(there.pue()).emissionsAt(there.intensity()).kilogramsCo2e();
        return new Formula(name + "*" + pueCell + "*" + intensityCell + "/1000", value)
                .ifGives(there.emissions().kilogramsCo2e());
    }

    /** The name in formulas of the factor of this name, if it has this value. */
    Optional<String> named(String name, double value) {
        return factor(name).filter(own -> own == value).map(own -> name);
    }

    private Optional<Formula> measured() {
        return factor("energyKwh").map(energy -> new Formula("energyKwh", energy));
    }

    private Optional<Formula> computed() {
        var time = factor("deviceHours").isPresent() ? List.of("deviceHours") : List.of("deviceCount", "hours", "runs");
        var devices = Stream.of(POWER, time, List.of("deviceShare", "utilisation"))
                .flatMap(List::stream)
                .filter(name -> factor(name).isPresent())
                .toList();
        if (devices.isEmpty()) {
            return Optional.empty();
        }
        var terms = new ArrayList<>(List.of(devices));
        for (var power : HOST_POWERS) {
            if (factor(power).isPresent()) {
                terms.add(Stream.of(power, "hours", "runs")
                        .filter(name -> factor(name).isPresent())
                        .toList());
            }
        }
        if (factor("idlePowerWatts").isPresent()) {
            terms.add(Stream.of("idlePowerWatts", "idleDeviceHours", "deviceShare")
                    .filter(name -> factor(name).isPresent())
                    .toList());
        }
        var text = terms.stream().map(term -> String.join("*", term) + "/1000").collect(Collectors.joining("+"));
        double watts = terms.stream().mapToDouble(this::product).sum();
        return Optional.of(new Formula(text, watts / 1000));
    }

    private double product(List<String> factors) {
        return factors.stream()
                .mapToDouble(name -> factor(name).orElseThrow())
                .reduce(1, (product, value) -> product * value);
    }

    private Optional<Double> factor(String name) {
        int at = names.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(report.factors().get(at)).map(Factor::value);
    }
}
