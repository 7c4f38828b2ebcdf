package org.mlcarbon.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.CalculatorService;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.calculator.form.MendedWorkload;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TitledPage;
import org.mlcarbon.comparison.Comparison;
import org.mlcarbon.comparison.ComparisonService;
import org.mlcarbon.comparison.Entry;
import org.mlcarbon.comparison.RegionFilter;
import org.mlcarbon.comparison.RegionFilter.Part;
import org.mlcarbon.comparison.RegionFilterReader;
import org.mlcarbon.comparison.RegionFilterReader.Unknown;
import org.mlcarbon.comparison.RegionFilterReader.Written;
import org.mlcarbon.comparison.SeriesMoves;
import org.mlcarbon.comparison.ui.CompareAddress.Tab;
import org.mlcarbon.comparison.ui.CompareAddress.Which;

/** The same work over regions, providers, devices and years; everything that was chosen stands in the address. */
@Route("compare")
@Menu(order = 1, title = "comparison.title", icon = "vaadin:bar-chart-h")
class CompareView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient ComparisonService comparisons;
    private final transient RegionFilterReader filters;
    private final transient Catalog catalog;
    private final transient Texts texts = Texts.of(getLocale());
    private final Paragraph workload = new Paragraph();
    private final Anchor calculator = new Anchor("", texts.get("comparison.change"));
    private final Div message = new Div();
    private final RadioButtonGroup<Tab> tabs = new RadioButtonGroup<>();
    private final RadioButtonGroup<Which> which = new RadioButtonGroup<>();
    private final SeriesFields series;
    private final FilterFields filterFields;
    private final EmptyNotice empty;
    private final RankingCard ranking;
    private final ScenarioCard scenarios;
    private final MovesCard moves;
    private final MapCard map;
    private CompareAddress address =
            CompareAddress.read(QueryParameters.empty()).address();

    CompareView(
            ComparisonService comparisons,
            SeriesMoves seriesMoves,
            RegionFilterReader filters,
            CalculatorService calculatorService,
            Catalog catalog,
            Intensities intensities) {
        this.comparisons = comparisons;
        this.filters = filters;
        this.catalog = catalog;
        var version = catalog.current();
        series = new SeriesFields(texts, comparisons.choices(version), this::price);
        empty = new EmptyNotice(texts, this::loosen);
        filterFields = new FilterFields(texts, catalog.providers(version), filters.countries(version), this::filtered);
        ranking = new RankingCard(texts, this::open);
        scenarios = new ScenarioCard(texts, calculatorService, catalog, this::pinned);
        map = new MapCard(texts, catalog, intensities, this::open);
        moves = new MovesCard(texts, seriesMoves, catalog, version);
        addClassName("sections");
        addClassName("compare");
        add(
                new H1(texts.get("comparison.heading")),
                workloadCard(),
                tabs(),
                filterFields,
                empty,
                ranking,
                map,
                scenarios,
                moves);
    }

    private Section workloadCard() {
        workload.setId("workload");
        workload.addClassName("read-back");
        calculator.setId("change-workload");
        calculator.addClassName("button-link");
        message.setId("form-message");
        message.getElement().setAttribute("role", "alert");
        message.addClassName("form-message");
        var pin = new Button(texts.get("comparison.pin"), click -> pin());
        pin.setId("pin");
        pin.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(calculator, pin);
        actions.addClassName("action-buttons");
        var card = new Section(workload, actions, message);
        card.addClassName("card");
        return card;
    }

    private Section tabs() {
        tabs.setId("by");
        tabs.getElement().getThemeList().add("horizontal");
        tabs.setLabel(texts.get("comparison.by"));
        tabs.setItems(Tab.values());
        tabs.setItemLabelGenerator(tab -> texts.get("comparison.by." + tab.word()));
        tabs.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.with(change.getValue()));
            }
        });
        which.setId("which");
        which.getElement().getThemeList().add("horizontal");
        which.setLabel(texts.get("comparison.which"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(one -> texts.get("comparison.which." + one.word()));
        which.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.with(change.getValue()));
            }
        });
        var card = new Section(tabs, which, series);
        card.addClassNames("card", "form");
        return card;
    }

    private void price(String seriesId, @Nullable Integer chosen) {
        go(address.with(WorkloadParameters.with(
                address.workload(),
                Map.of("intensitySource", seriesId, "intensityYear", chosen == null ? "" : chosen))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var read = CompareAddress.read(event.getLocation().getQueryParameters());
        var said = new ArrayList<String>();
        var mended = MendedWorkload.of(read.address().workload(), comparisons::workload, texts);
        said.addAll(mended.said());
        address = read.address().with(mended.request());
        var filter = filters.read(
                address.filter(), address.workload(), mended.estimate().version());
        var dropped = new ArrayList<>(read.dropped());
        filter.unknown().stream().map(CompareView::named).forEach(dropped::add);
        if (!dropped.isEmpty()) {
            said.add(texts.get("comparison.dropped", String.join(", ", dropped)));
        }
        address = address.with(written(filter.filter(), address.filter()));
        filterFields.fill(filter.filter(), address.filter());
        say(said);
        show();
    }

    /** The property with the value that is unknown, such as "providers=acme". */
    private static String named(Unknown unknown) {
        return unknown.arguments().isEmpty() || !(unknown.arguments().getFirst() instanceof String value)
                ? unknown.property()
                : unknown.property() + "=" + value;
    }

    /** The filter without its unknown parts, so that the address keeps only what holds. */
    private static Written written(RegionFilter filter, Written before) {
        var near = filter.near();
        return new Written(
                filter.providers(),
                filter.continents(),
                filter.countries(),
                filter.eu(),
                near == null ? null : before.latitude(),
                near == null ? null : before.longitude(),
                near == null ? null : near.kilometres());
    }

    private void go(CompareAddress next) {
        address = next;
        var bar = Objects.requireNonNull(UI.getCurrent()).getPage().getHistory();
        bar.replaceState(null, new Location("compare", address.query()));
        say(List.of());
        show();
    }

    private void filtered() {
        go(address.with(filterFields.read()));
    }

    private void show() {
        tabs.setValue(address.tab());
        which.setValue(address.which());
        which.setVisible(address.tab() == Tab.PROVIDER);
        boolean ranked = address.tab() == Tab.REGION || address.tab() == Tab.PROVIDER;
        filterFields.setVisible(ranked);
        series.show(address.tab() != Tab.SCENARIOS, ranked);
        ranking.setVisible(address.tab() != Tab.SCENARIOS);
        scenarios.setVisible(address.tab() == Tab.SCENARIOS);
        map.setVisible(address.tab() == Tab.REGION);
        moves.setVisible(address.tab() == Tab.REGION);
        empty.setVisible(false);
        try {
            compare();
        } catch (InvalidWorkload e) {
            say(e.problems().stream().map(problem -> problem.message(texts)).toList());
        }
    }

    private void compare() throws InvalidWorkload {
        var request = address.workload();
        switch (address.tab()) {
            case REGION -> {
                var regions = comparisons.regions(request, filter());
                about(regions.estimate(), regions);
                ranking.regions(regions);
                map.show(regions);
                moves.show(regions);
                empty.show(regions);
            }
            case PROVIDER -> {
                var providers = comparisons.providers(request, filter());
                about(providers.ranking().estimate(), providers.ranking());
                ranking.providers(providers, address.which());
                empty.show(providers.ranking());
            }
            case HARDWARE -> {
                var hardware = comparisons.hardware(request);
                about(hardware.estimate(), hardware);
                ranking.hardware(hardware);
            }
            case YEAR -> {
                var years = comparisons.years(request);
                about(years.estimate(), years);
                ranking.years(years);
            }
            case SCENARIOS -> {
                about(comparisons.workload(request), null);
                scenarios.show(address.pins());
            }
        }
    }

    private RegionFilter filter() {
        return filters.read(address.filter(), address.workload(), catalog.current())
                .filter();
    }

    /** The workload in a sentence, and the series and year that the ranking uses. */
    private void about(Estimate estimate, @Nullable Comparison comparison) {
        var wording = new Wording(texts.locale());
        workload.setText(
                texts.get("comparison.workload", wording.workload(estimate), wording.place(estimate, catalog)));
        calculator.setHref("./?"
                + QueryParameters.simple(WorkloadParameters.of(estimate.request()))
                        .getQueryString());
        series.show(comparison);
    }

    private void loosen(Part part) {
        var old = address.filter();
        go(address.with(new Written(
                part == Part.PROVIDERS ? List.of() : old.providers(),
                part == Part.CONTINENT ? List.of() : old.continent(),
                part == Part.COUNTRIES ? List.of() : old.countries(),
                part != Part.EU && old.eu(),
                part == Part.DISTANCE ? null : old.latitude(),
                part == Part.DISTANCE ? null : old.longitude(),
                part == Part.DISTANCE ? null : old.withinKm())));
        filterFields.fill(filter(), address.filter());
    }

    private void pin() {
        var refused = ScenarioCard.refusal(address.workload(), address.pins(), texts);
        if (refused.isEmpty()) {
            var more = new ArrayList<>(address.pins());
            more.add(address.workload());
            go(address.with(List.<WorkloadRequest>copyOf(more)).with(Tab.SCENARIOS));
        } else {
            say(List.of(refused));
        }
    }

    private void pinned(List<WorkloadRequest> pins) {
        go(address.with(pins));
    }

    private void open(Entry entry) {
        var request = entry.request(address.workload());
        getUI().ifPresent(ui -> ui.navigate("", QueryParameters.simple(WorkloadParameters.of(request))));
    }

    private void say(List<String> sentences) {
        message.removeAll();
        sentences.stream().distinct().forEach(sentence -> message.add(new Paragraph(sentence)));
        message.setVisible(!sentences.isEmpty());
    }
}
