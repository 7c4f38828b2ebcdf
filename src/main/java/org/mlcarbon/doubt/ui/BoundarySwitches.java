package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.common.text.Texts;

/** Switches that widen or narrow the boundary at once; what needs a number stands in the form of the calculator. */
class BoundarySwitches extends Div {

    private static final String NONE = "none";

    private final Select<String> embodied = new Select<>();
    private final Select<String> memoryModel = new Select<>();
    private final Checkbox water;
    private final Checkbox facility;

    /** @param change takes properties of the workload with their new values; an empty text takes one away */
    BoundarySwitches(Texts texts, Consumer<Map<String, Object>> change) {
        addClassName("boundary-switches");
        water = new Checkbox(texts.get("doubt.boundary.switch.water"));
        facility = new Checkbox(texts.get("doubt.boundary.switch.facility"));
        embodied.setId("switch-embodied");
        embodied.setLabel(texts.get("calculator.embodied"));
        embodied.setItems(NONE, "published", "bloom", "sci", "morrison", "ecologits", "own");
        embodied.setItemLabelGenerator(word -> texts.get("calculator.embodied." + word));
        memoryModel.setId("switch-memory");
        memoryModel.setLabel(texts.get("calculator.memoryModel"));
        memoryModel.setItems("w-per-gb", "w-per-module", "w-per-module-arm", NONE);
        memoryModel.setItemLabelGenerator(word -> texts.get("calculator.memoryModel." + word));
        water.setId("switch-water");
        facility.setId("switch-facility");
        add(facility, memoryModel, embodied, water, new Paragraph(texts.get("doubt.boundary.switch.form")));
        embodied.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(Map.of("embodied", event.getValue().equals(NONE) ? "" : event.getValue()));
            }
        });
        memoryModel.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(Map.of("memoryModel", event.getValue()));
            }
        });
        water.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(Map.of("water", event.getValue() ? "published" : ""));
            }
        });
        facility.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(Map.of("pue", event.getValue() ? "" : (Object) 1.0));
            }
        });
    }

    void show(WorkloadRequest request) {
        embodied.setValue(Objects.requireNonNullElse(request.embodied(), NONE));
        memoryModel.setVisible(request.memoryGb() != null);
        memoryModel.setValue(Objects.requireNonNullElse(request.memoryModel(), "w-per-gb"));
        water.setValue(request.water() != null);
        facility.setValue(request.pue() == null || request.pue() != 1);
        facility.setVisible(!"facility".equals(request.energyBoundary()));
    }
}
