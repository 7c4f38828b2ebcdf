package org.mlcarbon.calculator.form;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mlcarbon.calculator.AccountingFacts;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.common.text.Texts;

/**
 * The foldable part of the form that only the lenses of accounting read: time, owner, contract, residual mix, marginal
 * figure, offsets. It opens by itself where a link fills it.
 */
public final class AccountingForm extends Details {

    private static final String BY_PLACE = "by-place";

    private final Fields fields;
    private final Select<String> owner = new Select<>();

    public AccountingForm(Texts texts, Fields fields) {
        super(texts.get("calculator.more-accounting"));
        this.fields = fields;
        setId("more-accounting");
        owner.setLabel(texts.get("calculator.owner"));
        owner.setItems(BY_PLACE, "cloud", "own");
        owner.setItemLabelGenerator(word -> texts.get("calculator.owner." + word));
        fields.add("owner", owner);
        add(
                WorkForm.row(owner, fields.text("startedAt")),
                WorkForm.row(
                        fields.number("contractShare", false),
                        fields.number("contractIntensityGPerKwh", false),
                        fields.text("contractSource")),
                WorkForm.row(
                        fields.number("residualIntensityGPerKwh", false),
                        fields.text("residualSource"),
                        fields.number("residualYear", true)),
                WorkForm.row(
                        fields.number("marginalIntensityGPerKwh", false),
                        fields.text("marginalSource"),
                        fields.number("marginalYear", true)),
                WorkForm.row(fields.number("offsetKg", false), fields.text("offsetSource")));
    }

    /** Shows what a request says; unfolds where it says anything. */
    public void fill(WorkloadRequest request) {
        owner.setValue(Objects.requireNonNullElse(request.owner(), BY_PLACE));
        fields.fillText("startedAt", request.startedAt());
        fields.fillNumber("contractShare", request.contractShare());
        fields.fillNumber("contractIntensityGPerKwh", request.contractIntensityGPerKwh());
        fields.fillText("contractSource", request.contractSource());
        fields.fillNumber("residualIntensityGPerKwh", request.residualIntensityGPerKwh());
        fields.fillText("residualSource", request.residualSource());
        fields.fillNumber("residualYear", request.residualYear());
        fields.fillNumber("marginalIntensityGPerKwh", request.marginalIntensityGPerKwh());
        fields.fillText("marginalSource", request.marginalSource());
        fields.fillNumber("marginalYear", request.marginalYear());
        fields.fillNumber("offsetKg", request.offsetKg());
        fields.fillText("offsetSource", request.offsetSource());
        setOpened(isOpened() || !AccountingFacts.given(request).isEmpty());
    }

    /** Takes away what held for the grid that the work is moved from. */
    public void leaveGrid() {
        AccountingFacts.OF_GRID.forEach(property -> fields.fillText(property, null));
    }

    /** Puts what is shown under its properties; what cannot be read is added to the problems. */
    public void read(Map<String, Object> values, List<Problem> problems) {
        if (!BY_PLACE.equals(owner.getValue())) {
            values.put("owner", owner.getValue());
        }
        for (var text : List.of("startedAt", "contractSource", "residualSource", "marginalSource", "offsetSource")) {
            fields.readText(text, values);
        }
        for (var year : List.of("residualYear", "marginalYear")) {
            fields.readNumber(year, true, values, problems);
        }
        for (var figure : List.of(
                "contractShare",
                "contractIntensityGPerKwh",
                "residualIntensityGPerKwh",
                "marginalIntensityGPerKwh",
                "offsetKg")) {
            fields.readNumber(figure, false, values, problems);
        }
    }
}
