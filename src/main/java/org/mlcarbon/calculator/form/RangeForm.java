package org.mlcarbon.calculator.form;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.common.text.Texts;

/** The folded part of the form in which users state ranges of their own: two ends each. */
public final class RangeForm extends Section {

    private static final List<String> ENDS = List.of(
            "energyLow", "energyHigh", "pueLow", "pueHigh", "carbonIntensityLowGPerKwh", "carbonIntensityHighGPerKwh");

    private final Fields fields;
    private final Details more;

    public RangeForm(Texts texts, Fields fields) {
        this.fields = fields;
        addClassNames("card", "form");
        var help = new Paragraph(texts.get("calculator.own-range.help"));
        help.addClassName("muted");
        var ends = new Div(help);
        ends.addClassName("form");
        for (int low = 0; low < ENDS.size(); low += 2) {
            ends.add(WorkForm.row(fields.number(ENDS.get(low), false), fields.number(ENDS.get(low + 1), false)));
        }
        more = new Details(texts.get("calculator.own-range"), ends);
        more.setId("own-range");
        add(more);
    }

    /** Shows what a request says. */
    public void fill(WorkloadRequest request) {
        var given = Stream.of(
                        request.energyLow(),
                        request.energyHigh(),
                        request.pueLow(),
                        request.pueHigh(),
                        request.carbonIntensityLowGPerKwh(),
                        request.carbonIntensityHighGPerKwh())
                .map(Optional::ofNullable)
                .toList();
        for (int end = 0; end < ENDS.size(); end++) {
            fields.fillNumber(ENDS.get(end), given.get(end).orElse(null));
        }
        more.setOpened(given.stream().anyMatch(Optional::isPresent));
    }

    /** Puts what is shown under its properties; what cannot be read is added to the problems. */
    public void read(Map<String, Object> values, List<Problem> problems) {
        ENDS.forEach(end -> fields.readNumber(end, false, values, problems));
    }

    /** Takes the ranges of the place away: they were those of another one. */
    public void clearPlace() {
        ENDS.stream().filter(end -> !end.startsWith("energy")).forEach(end -> fields.fillNumber(end, null));
    }

    /** Opens the part where one of the properties is in it, so that its field can be seen. */
    public void unfold(List<String> properties) {
        if (properties.stream().anyMatch(ENDS::contains)) {
            more.setOpened(true);
        }
    }
}
