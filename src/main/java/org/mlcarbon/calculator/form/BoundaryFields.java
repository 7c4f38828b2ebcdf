package org.mlcarbon.calculator.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Hardware;
import org.mlcarbon.common.text.Texts;

/** The foldable part of the form that widens the boundary: hosts and memory, idle time, manufacture, water. */
final class BoundaryFields extends Details {

    private static final String NONE = "none";
    private static final List<String> HOSTS = List.of("cpu", "cpuCount", "cpuPowerWatts", "memoryGb", "hostCount");
    private static final List<String> OWN = List.of(
            "embodiedKgPerDevice", "embodiedKgPerServer", "devicesPerServer", "lifetimeYears", "lifetimeUseShare");
    private static final List<String> WHOLE = List.of("cpuCount", "hostCount");
    private static final List<String> NUMBERS = List.of(
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
            "gridWaterLitresPerKwh");

    private final Texts texts;
    private final Fields fields;
    private final ComboBox<Hardware> cpu = new ComboBox<>();
    private final Select<String> memoryModel = new Select<>();
    private final Select<String> embodied = new Select<>();
    private final Select<String> water = new Select<>();
    private boolean energy;

    /** @param processors of the hardware table, to choose from */
    BoundaryFields(Texts texts, Fields fields, List<Hardware> processors) {
        this.texts = texts;
        this.fields = fields;
        setSummaryText(texts.get("calculator.more-boundary"));
        setId("boundary-fields");
        cpu.setLabel(texts.get("calculator.cpu"));
        cpu.setItems((row, typed) -> WorkForm.matches(row.name() + " " + row.vendor(), typed), processors);
        cpu.setItemLabelGenerator(Hardware::name);
        fields.box("cpu", cpu);
        choice(memoryModel, "memoryModel", "w-per-gb", "w-per-module", "w-per-module-arm", NONE);
        choice(embodied, "embodied", NONE, "published", "bloom", "sci", "morrison", "ecologits", "own");
        choice(water, "water", NONE, "published");
        add(
                WorkForm.row(cpu, number("cpuCount"), number("cpuPowerWatts")),
                WorkForm.row(number("memoryGb"), memoryModel, number("hostCount")),
                WorkForm.row(number("idlePowerWatts"), number("idleShare"), number("idleDeviceHours")),
                WorkForm.row(embodied, fields.text("embodiedProxy"), number("embodiedDeviceHours")),
                WorkForm.row(number("embodiedKgPerDevice"), number("embodiedKgPerServer"), number("devicesPerServer")),
                WorkForm.row(number("lifetimeYears"), number("lifetimeUseShare")),
                WorkForm.row(water, number("wueLitresPerKwh"), number("gridWaterLitresPerKwh")));
        embodied.addValueChangeListener(change -> showEmbodied());
    }

    private com.vaadin.flow.component.textfield.TextField number(String property) {
        return fields.number(property, WHOLE.contains(property));
    }

    private void choice(Select<String> select, String property, String... words) {
        select.setLabel(texts.get("calculator." + property));
        select.setItems(words);
        select.setItemLabelGenerator(word -> texts.get("calculator." + property + "." + word));
        fields.add(property, select);
    }

    /** Shows what fits to the way in which the work is stated. */
    void fit(boolean byEnergy, boolean byTotal) {
        energy = byEnergy;
        boolean hosts = !byEnergy && !byTotal;
        HOSTS.forEach(property -> fields.show(hosts, property));
        fields.show(hosts, "memoryModel");
        fields.show(!byEnergy, "idleShare");
        showEmbodied();
    }

    private void showEmbodied() {
        var way = Objects.requireNonNullElse(embodied.getValue(), NONE);
        boolean open = List.of("published", "sci", "own").contains(way);
        OWN.forEach(property -> fields.show(open, property));
        fields.show(way.equals("published"), "embodiedProxy");
        fields.show(!way.equals("published") && open, "embodiedKgPerDevice");
        fields.show(energy && !way.equals(NONE), "embodiedDeviceHours");
    }

    void fill(WorkloadRequest request) {
        var given = WorkloadParameters.of(request);
        for (var property : NUMBERS) {
            var text = given.get(property);
            fields.fillNumber(property, text == null ? null : Double.valueOf(text));
        }
        fields.fillText("embodiedProxy", request.embodiedProxy());
        cpu.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(request.cpu()))
                .findFirst()
                .ifPresentOrElse(cpu::setValue, cpu::clear);
        memoryModel.setValue(Objects.requireNonNullElse(request.memoryModel(), "w-per-gb"));
        embodied.setValue(Objects.requireNonNullElse(request.embodied(), NONE));
        water.setValue(Objects.requireNonNullElse(request.water(), NONE));
        showEmbodied();
        setOpened(NUMBERS.stream().anyMatch(given::containsKey)
                || given.containsKey("cpu")
                || given.containsKey("embodied")
                || given.containsKey("water"));
    }

    void read(Map<String, Object> values, List<Problem> problems) {
        NUMBERS.forEach(property -> fields.readNumber(property, WHOLE.contains(property), values, problems));
        fields.readText("embodiedProxy", values);
        if (cpu.isVisible() && cpu.getValue() != null) {
            values.put("cpu", cpu.getValue().id());
        }
        if (values.containsKey("memoryGb") && memoryModel.getValue() != null) {
            values.put("memoryModel", memoryModel.getValue());
        }
        put(values, "embodied", embodied.getValue());
        put(values, "water", water.getValue());
    }

    private static void put(Map<String, Object> values, String property, String chosen) {
        if (chosen != null && !chosen.equals(NONE)) {
            values.put(property, chosen);
        }
    }
}
