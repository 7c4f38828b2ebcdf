package org.mlcarbon.calculator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Blinding;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.ElsewhereService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.OtherCalculators;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.StatementService;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.Work;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.calculator.form.AccountingForm;
import org.mlcarbon.calculator.form.Fields;
import org.mlcarbon.calculator.form.PlaceForm;
import org.mlcarbon.calculator.form.RangeForm;
import org.mlcarbon.calculator.form.WorkForm;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TitledPage;
import org.mlcarbon.report.ReportService;

/** The calculator: the form on one side, the result on the other, both in the address bar. */
@Route("")
@Menu(order = 0, title = "calculator.title", icon = "vaadin:calc")
class CalculatorView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient CalculatorService calculator;
    private final transient ElsewhereService elsewhere;
    private final transient OtherCalculators others;
    private final transient StatementService statements;
    private final transient Catalog catalog;
    private final transient Texts texts = Texts.of(getLocale());
    private final transient Fields fields = new Fields(texts);
    private final WorkForm work;
    private final PlaceForm place;
    private final RangeForm ranges;
    private final AccountingForm accounting;
    private final ResultActions actions;
    private final ResultCard result;
    private final ElsewhereCard elsewhereCard;
    private final ReportCard report;
    private final Button lacoste;
    private final Paragraph message = new Paragraph();
    private @Nullable String pinnedVersion;

    CalculatorView(
            CalculatorService calculator,
            ElsewhereService elsewhere,
            OtherCalculators others,
            StatementService statements,
            Blinding blinding,
            ReportService reports,
            Catalog catalog,
            Intensities intensities) {
        this.calculator = calculator;
        this.elsewhere = elsewhere;
        this.others = others;
        this.statements = statements;
        this.catalog = catalog;
        var version = catalog.current();
        work = new WorkForm(texts, fields, catalog.offeredHardware(version));
        place = new PlaceForm(texts, fields, catalog, intensities, version);
        ranges = new RangeForm(texts, fields);
        accounting = new AccountingForm(texts, fields);
        lacoste = place.lacoste(this::estimate);
        report = new ReportCard(texts, statements, blinding, reports);
        actions = new ResultActions(texts, statements, reports, report::reveal);
        result = new ResultCard(texts, this::change, actions);
        elsewhereCard = new ElsewhereCard(texts, this::switchTo);
        addClassName("calculator");
        message.setId("form-message");
        message.getElement().setAttribute("role", "alert");
        message.addClassName("form-message");
        message.setVisible(false);
        var forms = new Div(work, place, ranges, accounting(), message, reset());
        forms.addClassName("forms");
        var grid = new Div(forms, result, elsewhereCard, report);
        grid.addClassName("page-grid");
        var title = new H1(texts.get("calculator.heading"));
        add(title, grid);
        fields.onChange(this::estimate);
    }

    private Section accounting() {
        var card = new Section(accounting);
        card.addClassNames("card", "form");
        return card;
    }

    private Button reset() {
        var reset = new Button(texts.get("calculator.reset"), click -> {
            pinnedVersion = null;
            fill(WorkloadParameters.example());
            estimate();
        });
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.setId("reset");
        return reset;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = new LinkedHashMap<String, String>();
        var dropped = new ArrayList<String>();
        event.getLocation().getQueryParameters().getParameters().forEach((name, values) -> {
            if (values.size() == 1) {
                parameters.put(name, values.getFirst());
            } else {
                dropped.add(name); // which of them would be meant?
            }
        });
        var read = WorkloadParameters.read(parameters);
        dropped.addAll(read.dropped());
        var request = parameters.size() == read.dropped().size() ? WorkloadParameters.example() : read.request();
        pinnedVersion = request.dataVersion();
        fill(request);
        estimate(request, List.of(), false);
        if (!dropped.isEmpty()) {
            say(texts.get("calculator.dropped", String.join(", ", dropped)));
        }
    }

    private void fill(WorkloadRequest request) {
        work.fill(request);
        place.fill(request);
        ranges.fill(request);
        accounting.fill(request);
    }

    /** Reads the form and computes it. */
    private void estimate() {
        var values = new HashMap<String, Object>();
        var problems = new ArrayList<>(fields.unmatched());
        work.read(values, problems);
        place.read(values, problems);
        ranges.read(values, problems);
        accounting.read(values, problems);
        if (pinnedVersion != null) {
            values.put("dataVersion", pinnedVersion);
        }
        estimate(WorkloadParameters.request(values), problems, true);
    }

    private void estimate(WorkloadRequest request, List<Problem> typed, boolean remember) {
        message.setVisible(false);
        try {
            if (!typed.isEmpty()) {
                mark(typed);
                return;
            }
            var estimate = calculator.estimate(request);
            fields.mark(List.of());
            show(estimate);
            report.dim(false);
            if (remember) {
                remember(request);
            }
        } catch (InvalidWorkload e) {
            mark(e.problems());
        }
    }

    private void mark(List<Problem> problems) {
        result.dim(true);
        report.dim(true);
        forgetWhatNoFieldCanMend(problems);
        ranges.unfold(problems.stream().map(Problem::property).toList());
        var elsewhereInForm = fields.mark(problems);
        if (!elsewhereInForm.isEmpty()) {
            say(elsewhereInForm.stream()
                    .map(problem -> problem.message(texts))
                    .distinct()
                    .collect(Collectors.joining(" ")));
        }
    }

    /** A version or a series that is not here came with a link: the next change of the form goes on without it. */
    private void forgetWhatNoFieldCanMend(List<Problem> problems) {
        for (var problem : problems) {
            switch (problem.property()) {
                case "dataVersion" -> pinnedVersion = null;
                case "intensitySource", "intensityYear" -> place.clearPricing();
                default -> {}
            }
        }
    }

    /** Adds a sentence to what is said already. */
    private void say(String sentence) {
        message.setText(message.isVisible() ? message.getText() + " " + sentence : sentence);
        message.setVisible(true);
    }

    private void show(Estimate estimate) {
        work.readBack(new Wording(texts.locale()).readBack(estimate));
        var shown = estimate.place();
        place.offer(
                shown.priceable(),
                shown.priced(),
                shown.pue().source() == null
                        ? ""
                        : QuantityFormat.of(texts.locale()).plain(shown.pue().value()),
                estimate.work().boundary() == Work.Boundary.FACILITY_MEASURED);
        lacoste.setVisible(shown.priceable().stream()
                .anyMatch(figure -> figure.series().family().equals("lacoste-2019")));
        result.show(estimate, new Wording(texts.locale()).place(estimate, catalog));
        result.showOthers(others.span(estimate), estimate.request());
        actions.show(estimate);
        report.show(estimate);
        var options = elsewhere.of(estimate);
        elsewhereCard.show(estimate, options, statements.sentences(estimate, options, texts.locale()));
        if (!estimate.version().equals(catalog.current())) {
            say(texts.get(
                    "calculator.version-shown",
                    estimate.version().id(),
                    catalog.current().id()));
        }
    }

    /** The address bar follows, so that Back, reload and a pasted link restore everything. */
    private void remember(WorkloadRequest request) {
        var query = QueryParameters.simple(WorkloadParameters.of(request));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", query));
    }

    private void switchTo(Region region) {
        place.switchTo(region);
        ranges.clearPlace();
        accounting.leaveGrid();
        estimate();
    }

    private void change(String property) {
        work.unfold();
        place.unfold();
        ranges.unfold(List.of(property));
        fields.focus(fieldOf(property));
    }

    /** The field that states a factor; the power of a listed device is that of its hardware. */
    private String fieldOf(String factor) {
        return switch (factor) {
            case "devicePowerWatts" -> fields.isShown(factor) ? factor : "hardware";
            case "carbonIntensityGPerKwh" -> fields.isShown(factor) ? factor : "intensitySource";
            default -> factor;
        };
    }
}
