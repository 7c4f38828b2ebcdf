package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.Stage;
import org.mlcarbon.project.store.ProjectKeeper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Advice and report of a project whose runs have a metric, as a browser shows them in both themes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = CalculatorStoryIT.DATABASE)
class ProjectAdviceIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ProjectKeeper keeper;

    private Browser browser;

    @BeforeEach
    void openBrowser() throws IOException {
        browser = new Browser(port);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    private static Run run(String label, double hours, double accuracy) {
        var workload = WorkloadParameters.read(Map.of(
                        "hardware",
                        "a100-sxm4-80gb",
                        "hours",
                        String.valueOf(hours),
                        "provider",
                        "aws",
                        "region",
                        "eu-central-1"))
                .request();
        return new Run(label, Stage.FINAL_TRAINING, null, workload, null, null, null, accuracy, null);
    }

    /** Of three runs the second costs more than the first and is no better, so that two are on the front. */
    private String keep() throws InvalidProject {
        var runs = List.of(run("small", 10, 0.8), run("worse", 20, 0.7), run("large", 100, 0.9));
        return keeper.keep(new Project("Advised", runs, null, null, "accuracy"))
                .keys()
                .view();
    }

    @ParameterizedTest
    @CsvSource({"light, 1440", "dark, 390"})
    void ranksWhatCouldBeDoneAndDrawsTheFront(String theme, int width) throws InvalidProject {
        browser.systemIs(theme);
        browser.size(width, 1200);
        browser.open("project/" + keep(), "document.querySelector('#total-emissions')?.textContent");
        browser.await("document.querySelector('#report')?.checkVisibility()");
        browser.script("document.getElementById('advice-ask').click()");
        browser.await("document.querySelectorAll('#advice-result .advice-list li').length > 2");
        browser.await("document.querySelector('#pareto')");
        assertThat(browser.accessibilityProblems()).isEmpty();
        assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isLessThanOrEqualTo(width);
        assertThat(browser.console()).isEmpty();
    }
}
