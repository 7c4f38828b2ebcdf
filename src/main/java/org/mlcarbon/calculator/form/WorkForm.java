package org.mlcarbon.calculator.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Hardware;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;

/** The part of the form that says what ran: listed hardware, an own device, or measured energy. */
public final class WorkForm extends Section {

    /** How the energy is known. */
    enum By {
        HARDWARE,
        OWN,
        ENERGY
    }

    private final Texts texts;
    private final Fields fields;
    private final Select<By> by = new Select<>();
    private final ComboBox<Hardware> hardware = new ComboBox<>();
    private final Select<String> energyBoundary = new Select<>();
    private final Select<String> hoursAs = new Select<>();
    private final Paragraph readBack = new Paragraph();
    private final Details more;
    private final BoundaryFields boundary;

    /** @param offered the devices to choose from, in their order */
    public WorkForm(Texts texts, Fields fields, List<Hardware> offered) {
        this.texts = texts;
        this.fields = fields;
        addClassNames("card", "form");
        by.setLabel(texts.get("calculator.by"));
        by.setItems(By.values());
        by.setItemLabelGenerator(way -> texts.get("calculator.by." + way.name().toLowerCase(java.util.Locale.ROOT)));
        fields.add("by", by);
        setUpHardware(offered);
        choice(energyBoundary, "energyBoundary", "hardware", "facility");
        choice(hoursAs, "hours-as", "hours", "deviceHours");
        readBack.setId("read-back");
        readBack.addClassName("read-back");
        more = new Details(
                texts.get("calculator.more-work"),
                row(fields.number("deviceShare", false), fields.number("utilisation", false)),
                row(fields.number("runs", true), fields.number("hostPowerWatts", false)));
        boundary = new BoundaryFields(
                texts,
                fields,
                offered.stream().filter(row -> row.kind().equals("cpu")).toList());
        add(
                new H2(texts.get("calculator.what-ran")),
                by,
                hardware,
                row(fields.number("devicePowerWatts", false), fields.text("hardwareName")),
                row(fields.number("energyKwh", false), energyBoundary),
                row(
                        fields.number("deviceCount", true),
                        fields.number("hours", false),
                        fields.number("deviceHours", false),
                        hoursAs),
                readBack,
                more,
                boundary);
        by.addValueChangeListener(change -> showFitting());
        hoursAs.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                convertHours("deviceHours".equals(change.getValue()));
            }
            showFitting();
        });
    }

    private void setUpHardware(List<Hardware> offered) {
        hardware.setLabel(texts.get("calculator.hardware"));
        hardware.setItems((row, typed) -> matches(row.name() + " " + row.vendor(), typed), offered);
        hardware.setItemLabelGenerator(Hardware::name);
        hardware.setRenderer(new ComponentRenderer<Component, Hardware>(row -> option(row.name(), facts(row))));
        hardware.setHelperText(texts.get("calculator.hardware.help"));
        fields.box("hardware", hardware);
    }

    private void choice(Select<String> select, String property, String... words) {
        select.setLabel(texts.get("calculator." + property));
        select.setItems(words);
        select.setItemLabelGenerator(word -> texts.get("calculator." + property + "." + word));
        fields.add(property, select);
    }

    /** Every word that was typed stands in the text, or all of it without blanks: "rtx4090" finds "RTX 4090". */
    static boolean matches(String text, String typed) {
        var lower = text.toLowerCase(java.util.Locale.ROOT);
        var joined = typed.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s", "");
        return lower.replaceAll("\\s", "").contains(joined)
                || List.of(typed.toLowerCase(java.util.Locale.ROOT).strip().split("\\s+")).stream()
                        .allMatch(lower::contains);
    }

    static Div option(String name, String facts) {
        var second = new Div(facts);
        second.addClassNames("muted", "option-facts");
        return new Div(new Div(name), second);
    }

    static Div row(Component... components) {
        var row = new Div(components);
        row.addClassName("form-row");
        return row;
    }

    private String facts(Hardware row) {
        var format = QuantityFormat.of(texts.locale());
        var facts = new java.util.StringJoiner(" · ");
        facts.add(format.power(Objects.requireNonNull(row.tdp())));
        if (row.memoryGb() != null) {
            facts.add(format.plain(row.memoryGb(), "GB"));
        }
        if (row.releaseYear() != null) {
            facts.add(String.valueOf(row.releaseYear()));
        }
        return facts.toString();
    }

    /** The same work in the other way of counting, as far as the numbers can be read. */
    private void convertHours(boolean toTotal) {
        double devices = fields.numberOr("deviceCount", 1) * fields.numberOr("runs", 1);
        double hours = fields.numberOr(toTotal ? "hours" : "deviceHours", 0);
        if (hours > 0 && devices > 0) {
            fields.fillNumber(toTotal ? "deviceHours" : "hours", toTotal ? hours * devices : hours / devices);
            if (toTotal) {
                fields.fillNumber("runs", null); // the total holds them
            }
        }
    }

    private void showFitting() {
        boolean energy = by.getValue() == By.ENERGY;
        boolean total = "deviceHours".equals(hoursAs.getValue());
        hardware.setVisible(by.getValue() == By.HARDWARE);
        fields.show(by.getValue() == By.OWN, "devicePowerWatts", "hardwareName");
        fields.show(energy, "energyKwh", "energyBoundary");
        fields.show(!energy, "deviceCount", "hours-as", "deviceShare", "utilisation", "runs", "hostPowerWatts");
        fields.show(!energy && !total, "hours");
        fields.show(!energy && total, "deviceHours");
        more.setVisible(!energy);
        boundary.fit(energy, total);
    }

    /** Shows what a request says. */
    public void fill(WorkloadRequest request) {
        by.setValue(
                request.energyKwh() != null ? By.ENERGY : request.devicePowerWatts() != null ? By.OWN : By.HARDWARE);
        hardware.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(request.hardware()))
                .findFirst()
                .ifPresentOrElse(hardware::setValue, hardware::clear);
        fields.fillNumber("devicePowerWatts", request.devicePowerWatts());
        fields.fillText("hardwareName", request.hardwareName());
        fields.fillNumber("energyKwh", request.energyKwh());
        energyBoundary.setValue(Objects.requireNonNullElse(request.energyBoundary(), "hardware"));
        fields.fillNumber("deviceCount", request.deviceCount());
        hoursAs.setValue(request.deviceHours() == null ? "hours" : "deviceHours");
        fields.fillNumber("hours", request.hours());
        fields.fillNumber("deviceHours", request.deviceHours());
        fields.fillNumber("deviceShare", request.deviceShare());
        fields.fillNumber("utilisation", request.utilisation());
        fields.fillNumber("runs", request.runs());
        fields.fillNumber("hostPowerWatts", request.hostPowerWatts());
        boundary.fill(request);
        showFitting();
        more.setOpened(request.deviceShare() != null
                || request.utilisation() != null
                || request.runs() != null
                || request.hostPowerWatts() != null);
    }

    /** Puts what is shown under its properties; what cannot be read is added to the problems. */
    public void read(Map<String, Object> values, List<Problem> problems) {
        if (by.getValue() == By.HARDWARE && hardware.getValue() != null) {
            values.put("hardware", hardware.getValue().id());
        }
        fields.readNumber("devicePowerWatts", false, values, problems);
        fields.readText("hardwareName", values);
        fields.readNumber("energyKwh", false, values, problems);
        if (by.getValue() == By.ENERGY && "facility".equals(energyBoundary.getValue())) {
            values.put("energyBoundary", "facility");
        }
        fields.readNumber("deviceCount", true, values, problems);
        fields.readNumber("hours", false, values, problems);
        fields.readNumber("deviceHours", false, values, problems);
        fields.readNumber("deviceShare", false, values, problems);
        fields.readNumber("utilisation", false, values, problems);
        fields.readNumber("runs", true, values, problems);
        fields.readNumber("hostPowerWatts", false, values, problems);
        boundary.read(values, problems);
        if (problems.isEmpty() && by.getValue() == By.OWN && !values.containsKey("devicePowerWatts")) {
            problems.add(Problem.of("devicePowerWatts", "no-hardware"));
        }
        if (problems.isEmpty() && by.getValue() == By.ENERGY && !values.containsKey("energyKwh")) {
            problems.add(Problem.of("energyKwh", "no-hardware"));
        }
    }

    /** The total, read back in a sentence. */
    public void readBack(String sentence) {
        readBack.setText(sentence);
    }

    /** Opens what is folded, so that a field in it can be seen. */
    public void unfold() {
        more.setOpened(true);
        boundary.setOpened(true);
    }
}
