package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.OtherToolsOptions;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.form.Fields;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.common.text.Texts;

/** What only some calculators ask for. */
class ToolFields extends Section {

    static final String MEMORY = "memoryGb";
    static final String CORES = "cpuCores";
    static final String PROCESSOR = "cpuPowerWatts";
    static final String REGION = "cloudRegion";

    private final transient Fields fields;
    private final ComboBox<Region> region = new ComboBox<>();

    ToolFields(Texts texts, List<Region> regions, Runnable changed) {
        fields = new Fields(texts, "doubt.calculators");
        addClassName("card");
        region.setLabel(texts.get("doubt.calculators.cloudRegion"));
        region.setHelperText(texts.get("doubt.calculators.cloudRegion.help"));
        region.setItemLabelGenerator(row -> row.providerId() + " " + row.region() + " · " + row.city());
        region.setItems(regions);
        region.setClearButtonVisible(true);
        region.setManualValidation(true);
        var row = new Div(
                fields.number(MEMORY, false),
                fields.number(CORES, false),
                fields.number(PROCESSOR, false),
                fields.add(REGION, region));
        row.addClassName("form-row");
        fields.onChange(changed);
        var help = new Paragraph(texts.get("doubt.calculators.some.help"));
        help.addClassName("muted");
        add(new H2(texts.get("doubt.calculators.some")), help, row);
    }

    /** Fills the fields from the address; what is not understood is a problem. */
    OtherToolsOptions fill(Map<String, String> own, List<Problem> problems) {
        var chosen = own.get(REGION);
        var row = region.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(chosen))
                .findFirst();
        region.setValue(row.orElse(null));
        if (chosen != null && row.isEmpty()) {
            problems.add(Problem.of(REGION, "othertools.problem.region", chosen));
        }
        return new OtherToolsOptions(
                number(MEMORY, own, problems),
                number(CORES, own, problems),
                number(PROCESSOR, own, problems),
                row.map(Region::id).orElse(null));
    }

    private @Nullable Double number(String property, Map<String, String> own, List<Problem> problems) {
        var text = own.get(property);
        if (text == null) {
            fields.fillNumber(property, null);
            return null;
        }
        try {
            var number = Double.valueOf(text);
            fields.fillNumber(property, number);
            return number;
        } catch (NumberFormatException e) {
            fields.fillText(property, text);
            problems.add(Problem.of(property, "not-a-number", text));
            return null;
        }
    }

    /** What the fields say, as the address writes it. */
    Map<String, String> read(List<Problem> problems) {
        var values = new HashMap<String, Object>();
        List.of(MEMORY, CORES, PROCESSOR).forEach(property -> fields.readNumber(property, false, values, problems));
        var choices = new LinkedHashMap<String, String>();
        values.forEach((property, value) -> choices.put(property, String.valueOf(value)));
        if (region.getValue() != null) {
            choices.put(REGION, region.getValue().id());
        }
        return choices;
    }

    /** Says each problem beside its field and clears the others. */
    void say(List<Problem> problems) {
        fields.mark(problems);
    }
}
