package org.mlcarbon.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:project-view;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class ProjectViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void open() {
        UI.getCurrent().navigate(ProjectView.class);
    }

    private String text(String id) {
        return find(Component.class).withId(id).all().stream()
                .findFirst()
                .map(shown -> shown.getElement().getTextRecursively())
                .orElse("");
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void type(String id, String value) {
        test(find(TextField.class).withId(id).single()).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private Grid<RunRow> grid() {
        return find(Grid.class).withId("run-grid").single();
    }

    @Test
    void explainsItselfWhenEmpty() {
        assertThat(text("empty")).contains("adds up all runs");
        assertThat(text("total-emissions")).isEmpty();
    }

    /** 41.1432 kWh at 432.727 g/kWh are 17.8 kg: 217 W × 120 h × 1.58 = 41.1432 kWh, and 242,822 h are 36.0 t. */
    @Test
    void totalsTheExample() {
        press("load-example");
        assertThat(text("total-emissions")).isEqualTo("36\u00a0t\u00a0CO₂e");
        assertThat(text("total-sentences")).contains("2,000\u00a0×", "104,413\u00a0USD");
        assertThat(grid().getLazyDataView().getItems().map(row -> row.total().trainings()))
                .containsExactly(4788L, 1L, 24L);
        assertThat(text("empty")).isEmpty();
    }

    /** 500 kWh × 400 g/kWh = 200 kg; a PUE of 1 adds nothing. */
    @Test
    void takesARunByHand() {
        press("begin-run");
        chooseEnergy("500");
        assertThat(text("run-result")).contains("200\u00a0kg", "500\u00a0kWh");
        press("run-save");
        assertThat(text("total-emissions")).isEqualTo("200\u00a0kg\u00a0CO₂e");
        assertThat(text("total-sentences")).contains("measured");
        assertThat(text("project-state")).contains("Not saved");
    }

    @SuppressWarnings("unchecked")
    private void chooseEnergy(String kwh) {
        var by = (Select<Enum<?>>) find(Select.class).withId("by").single();
        by.setValue(by.getListDataView()
                .getItems()
                .filter(way -> way.name().equals("ENERGY"))
                .findFirst()
                .orElseThrow());
        type("energy-kwh", kwh);
        choosePlace("own");
        type("carbon-intensity-g-per-kwh", "400");
        type("pue", "1");
    }

    @SuppressWarnings("unchecked")
    private void choosePlace(String id) {
        var where = (com.vaadin.flow.component.combobox.ComboBox<Record>)
                find(com.vaadin.flow.component.combobox.ComboBox.class)
                        .withId("provider")
                        .single();
        where.setValue(where.getListDataView()
                .getItems()
                .filter(way -> way.toString().contains("id=" + id + ","))
                .findFirst()
                .orElseThrow());
    }

    /** 5 × 3 values × 2 seeds = 30 trainings. */
    @Test
    void readsTheTrainingsOfASweepBack() {
        press("begin-sweep");
        type("seeds", "2");
        assertThat(text("sweep-read-back"))
                .contains("5 values of learning rate × 3 values of batch size × 2 seeds = 30 trainings");
        press("run-save");
        assertThat(grid().getLazyDataView().getItem(0).total().trainings()).isEqualTo(30);
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndTakesNothing() {
        press("begin-run");
        type("hours", "-3");
        press("run-save");
        assertThat(find(TextField.class).withId("hours").single().getErrorMessage())
                .contains("0");
        assertThat(text("total-emissions")).isEmpty();
    }

    @Test
    void doublesAndFiltersRuns() {
        press("load-example");
        var copy = find(Button.class).all().size();
        assertThat(copy).isPositive();
        @SuppressWarnings("unchecked")
        var stage = (Select<String>) find(Select.class).withId("filter-stage").single();
        stage.setValue("fine-tuning");
        assertThat(text("run-count")).isEqualTo("1 run");
    }

    @Test
    void keepsTheDraftOnAnotherVisitAndAsksBeforeItIsLost() {
        press("load-example");
        UI.getCurrent().navigate(ProjectView.class);
        assertThat(text("total-emissions")).isEqualTo("36\u00a0t\u00a0CO₂e");
        press("new-project");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void aLinkThatOpensNothingLosesNothing() {
        press("load-example");
        UI.getCurrent().navigate("project/00000000000000000000000000000000");
        assertThat(text("form-message")).contains("no project behind this link");
        assertThat(text("total-emissions")).isEqualTo("36\u00a0t\u00a0CO₂e");
    }

    @Test
    void takesABudgetAndSaysWhatIsLeft() {
        press("load-example");
        type("budget-kg", "40000");
        assertThat(text("total-sentences")).contains("of the budget of 40\u00a0t", "left");
        type("currency", "dollars");
        assertThat(find(TextField.class).withId("currency").single().getErrorMessage())
                .contains("ISO 4217");
    }
}
