package org.mlcarbon.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.ProjectStatements;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.Stage;
import org.mlcarbon.report.Exporter;
import org.mlcarbon.report.ReportService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The card of the reports of a project, without a browser and without its page. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:view;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class ProjectReportCardTest extends SpringBrowserlessTest {

    @Autowired
    private ProjectStatements statements;

    @Autowired
    private ReportService reports;

    private Component shown = new Div();
    private final AtomicReference<Project> current = new AtomicReference<>(project());

    @Test
    void showsTheParagraphOfTheProjectAndHidesNamesOnRequest() {
        var card = card();
        assertThat(card.isVisible()).isFalse();
        current.set(project(run("Aldebaran")));
        card.refresh();
        assertThat(card.isVisible()).isTrue();
        assertThat(preview()).contains("The whole project caused an estimated");
        format("lines");
        assertThat(preview()).contains("final training");
        format("codecarbon");
        assertThat(preview()).contains("Aldebaran");
        test(component("report-blind", Checkbox.class)).click();
        assertThat(preview()).contains("Run 1").doesNotContain("Aldebaran");
    }

    @Test
    void isGoneWhileThereIsNothingToReport() {
        var card = card();
        current.set(project(run("")));
        card.refresh();
        assertThat(card.isVisible()).isFalse();
    }

    @Test
    void makesNoReportBeforeItIsAskedFor() {
        var asked = new AtomicInteger();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var card = new ProjectReportCard(
                Texts.of(Locale.ENGLISH),
                () -> {
                    asked.incrementAndGet();
                    return project(run("Aldebaran"));
                },
                statements,
                reports);
        card.postpone();
        UI.getCurrent().add(card);
        card.postpone();
        assertThat(asked).hasValue(0);
        card.refresh();
        assertThat(asked.get()).isPositive();
    }

    private ProjectReportCard card() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var card = new ProjectReportCard(Texts.of(Locale.ENGLISH), current::get, statements, reports);
        UI.getCurrent().add(card);
        shown = card;
        return card;
    }

    private static Project project(Run... runs) {
        return new Project("P", List.of(runs), null, null, null);
    }

    /** By hand: 10 kWh × 100 g = 1 kg. */
    private static Run run(String label) {
        var workload = WorkloadParameters.read(Map.of("energyKwh", "10", "carbonIntensityGPerKwh", "100"))
                .request();
        return new Run(label, Stage.FINAL_TRAINING, null, workload, null, null, null, null, null);
    }

    @SuppressWarnings("unchecked")
    private void format(String id) {
        var select = (Select<Exporter>) component("report-format", Select.class);
        select.setValue(reports.find(id).orElseThrow());
    }

    private String preview() {
        return component("report-text", TextArea.class).getValue();
    }

    private <C extends Component> C component(String id, Class<C> type) {
        return find(type, shown).withId(id).single(); // the page below has a card of its own
    }
}
