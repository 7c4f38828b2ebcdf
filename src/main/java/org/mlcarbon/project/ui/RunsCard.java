package org.mlcarbon.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.project.Outcome;
import org.mlcarbon.project.RunTotal;
import org.mlcarbon.project.Stage;
import org.mlcarbon.project.store.RunQuery;
import org.mlcarbon.project.store.RunSort;

/** All runs, sorted and filtered as one likes; rows are fetched as they come into sight. */
class RunsCard extends Section {

    private static final String ALL = "";
    private static final int ROWS_SHOWN_WHOLE = 8;

    private final Texts texts;
    private final TotalsText words;
    private final Grid<RunRow> grid = new Grid<>();
    private final Select<String> stage = new Select<>();
    private final Select<String> outcome = new Select<>();
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Grid.Column<RunRow> actions;
    private final Grid.Column<RunRow> cost;
    private transient RunPages shown = DraftPages.EMPTY;

    /** @param edit called with the row whose run is to be changed; the others alike */
    RunsCard(Texts texts, Component add, Consumer<RunRow> edit, Consumer<RunRow> copy, Consumer<RunRow> delete) {
        this.texts = texts;
        words = new TotalsText(texts);
        setId("runs");
        addClassNames("card", "wide");
        choice(stage, "stage", List.of(Stage.values()).stream().map(Stage::word).toList());
        choice(
                outcome,
                "outcome",
                List.of(Outcome.values()).stream().map(Outcome::word).toList());
        search.setLabel(texts.get("project.runs.search"));
        search.setId("run-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        count.setId("run-count");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(stage, outcome, search, count);
        filters.addClassName("run-filters");
        cost = setUpColumns();
        actions = grid.addColumn(new ComponentRenderer<>(row -> buttons(row, edit, copy, delete)))
                .setHeader(texts.get("project.runs.actions"))
                .setWidth("156px")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
        add(new H2(texts.get("project.runs")), add, filters, grid);
    }

    private void choice(Select<String> select, String key, List<String> words) {
        select.setId("filter-" + key);
        select.setLabel(texts.get("project.runs." + key));
        var items = new ArrayList<>(List.of(ALL));
        items.addAll(words);
        select.setItems(items);
        select.setItemLabelGenerator(
                word -> texts.get(word.isEmpty() ? "project.runs.all" : "project." + key + "." + word));
        select.setValue(ALL);
        select.addValueChangeListener(change -> filter());
    }

    /** The columns; the last one, of the cost, is handed back. */
    private Grid.Column<RunRow> setUpColumns() {
        grid.setId("run-grid");
        grid.getElement().setAttribute("aria-label", texts.get("project.runs"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(50);
        grid.setItems(asked -> shown.page(query(asked)).stream(), asked -> shown.count(query(asked)));
        grid.setEmptyStateText(texts.get("project.runs.empty"));
        column(RunSort.LABEL, "label", grid.addColumn(nameAndFigures()))
                .setFlexGrow(1)
                .setWidth("9rem");
        number(RunSort.EMISSIONS, "emissions", row -> words.emissions(row.kg())).setWidth("7.5rem");
        number(RunSort.ENERGY, "energy", row -> words.energy(row.facilityKwh()));
        text(
                        RunSort.STAGE,
                        "stage",
                        row -> texts.get("project.stage." + row.total().stage().word()))
                .setWidth("11rem");
        text(
                RunSort.OUTCOME,
                "outcome",
                row -> texts.get("project.outcome." + row.total().outcome().word()));
        number(RunSort.TRAININGS, "trainings", row -> words.count(row.trainings()));
        number(RunSort.HOURS, "hours", row -> row.hours() == null ? "–" : words.plain(row.hours()));
        text(
                RunSort.MEASURED,
                "basis",
                row -> texts.get(row.total().measured() ? "project.measured" : "project.estimated"));
        return number(RunSort.COST, "cost", row -> row.cost() == null ? "–" : words.money(row.cost(), null));
    }

    /** The name, and on a phone its figures below it, since their columns are out of sight there. */
    private Renderer<RunRow> nameAndFigures() {
        return LitRenderer.<RunRow>of("""
                        <div class="run-name">${item.label}</div><div class="run-figures">${item.figures}</div>""")
                .withProperty("label", row -> row.total().label())
                .withProperty(
                        "figures",
                        row -> words.emissions(row.total().kg()) + " · "
                                + words.energy(row.total().facilityKwh()));
    }

    private Grid.Column<RunRow> text(RunSort sort, String key, ValueProvider<RunRow, String> value) {
        return column(sort, key, grid.addColumn(value));
    }

    private Grid.Column<RunRow> column(RunSort sort, String key, Grid.Column<RunRow> column) {
        return column.setKey(key)
                .setHeader(texts.get("project.runs." + key))
                .setSortable(true)
                .setSortProperty(sort.word)
                .setResizable(true)
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    private Grid.Column<RunRow> number(RunSort sort, String key, ValueProvider<RunTotal, String> shown) {
        return text(sort, key, row -> shown.apply(row.total()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.75rem");
    }

    private Div buttons(RunRow row, Consumer<RunRow> edit, Consumer<RunRow> copy, Consumer<RunRow> delete) {
        var buttons = new Div(
                button(VaadinIcon.EDIT, "edit", row, edit),
                button(VaadinIcon.COPY_O, "copy", row, copy),
                button(VaadinIcon.TRASH, "delete", row, delete));
        buttons.addClassName("row-buttons");
        return buttons;
    }

    private Button button(VaadinIcon icon, String key, RunRow row, Consumer<RunRow> action) {
        var button = new Button(icon.create(), click -> action.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get("project.runs." + key, row.run().label()));
        button.setTooltipText(texts.get("project.runs." + key + ".short"));
        return button;
    }

    /** Shows these runs; whoever may only look gets no buttons. */
    void show(RunPages pages, boolean withCost, boolean editable) {
        shown = pages;
        grid.setAllRowsVisible(pages.size() <= ROWS_SHOWN_WHOLE);
        actions.setVisible(editable);
        cost.setVisible(withCost);
        grid.getLazyDataView().refreshAll();
        showCount();
    }

    private void filter() {
        grid.getLazyDataView().refreshAll();
        showCount();
    }

    private void showCount() {
        count.setText(texts.get("project.runs.count", shown.count(query(new Query<>()))));
    }

    private RunQuery query(Query<RunRow, Void> asked) {
        var order = asked.getSortOrders().stream().findFirst();
        var typed = search.getValue().strip();
        return new RunQuery(
                order.flatMap(by -> RunSort.of(by.getSorted())).orElse(RunSort.POSITION),
                order.map(by -> by.getDirection() == SortDirection.DESCENDING).orElse(false),
                chosen(stage, Stage.values(), Stage::word),
                chosen(outcome, Outcome.values(), Outcome::word),
                typed,
                asked.getOffset(),
                Math.min(asked.getLimit(), RunQuery.MAX_LIMIT)); // a table asks for some hundred at most
    }

    private static <E> @Nullable E chosen(Select<String> select, E[] values, Function<E, String> word) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(select.getValue()))
                .findFirst()
                .orElse(null);
    }
}
