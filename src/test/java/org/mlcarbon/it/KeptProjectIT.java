package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.Stage;
import org.mlcarbon.project.store.LinkKeys;
import org.mlcarbon.project.store.ProjectKeeper;
import org.mlcarbon.project.store.RunQuery;
import org.mlcarbon.project.store.StoredRuns;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A kept project of many runs is opened, sorted, changed and read on a phone, page by page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = CalculatorStoryIT.DATABASE)
class KeptProjectIT {

    private static final int RUNS = 3_000;
    private static final String TOTAL = "document.querySelector('#total-emissions')?.textContent";

    private static final String CELLS = "[...document.querySelectorAll('#run-grid .run-name')]";

    @LocalServerPort
    private int port;

    @Autowired
    private ProjectKeeper keeper;

    @Autowired
    private StoredRuns stored;

    private Browser browser;

    @BeforeEach
    void openBrowser() throws IOException {
        browser = new Browser(port);
        browser.size(1440, 1400);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    /** Run n has n kWh at 400 g/kWh: Σ n = 3,000 × 3,001 / 2 = 4,501,500 kWh, × 0.4 kg = 1,800.6 t. */
    private LinkKeys keep() throws InvalidProject {
        var runs = IntStream.rangeClosed(1, RUNS)
                .mapToObj(n -> {
                    var given = Map.of("energyKwh", String.valueOf(n), "carbonIntensityGPerKwh", "400", "pue", "1");
                    var workload = WorkloadParameters.read(given).request();
                    return new Run("run " + n, Stage.EXPLORATION, null, workload, null, null, null, null, null);
                })
                .toList();
        return keeper.keep(new Project("Large", runs, null, null, null)).keys();
    }

    @Test
    void sortsInTheDatabaseAndSavesWhatChanged() throws InvalidProject {
        var keys = keep();
        browser.open("project/" + keys.edit(), TOTAL);
        browser.await(TOTAL + ".startsWith('1,80')");
        browser.await(CELLS + ".some(cell => cell.textContent === 'run 1')");
        var sorter = "[...document.querySelectorAll('#run-grid vaadin-grid-sorter')]"
                + ".find(one => one.textContent.includes('Emissions'))";
        browser.script(sorter + ".click()");
        browser.await(sorter + ".direction === 'asc'");
        browser.script(sorter + ".click()");
        browser.await(CELLS + ".some(cell => cell.textContent === 'run 3000')");
        browser.script("document.querySelector('vaadin-button[aria-label$=\"run 3000\"]').click()");
        browser.await("document.querySelector('#run-dialog #label')");
        browser.driver
                .findElement(By.cssSelector("#run-dialog #label input"))
                .sendKeys(Keys.chord(Keys.CONTROL, "a"), "renamed", Keys.TAB);
        browser.click("run-save");
        browser.await(CELLS + ".some(cell => cell.textContent === 'renamed')");
        browser.script("document.getElementById('save-project').click()");
        browser.await("document.querySelector('#keep-status')?.textContent.includes('Version 2')");
        browser.await(TOTAL + ".startsWith('1,80')");
        assertThat(browser.console()).isEmpty();
        var last = stored.page(keys.view(), RunQuery.first(1_000));
        assertThat(last.getFirst().run().label()).isEqualTo("run 1");
        assertThat(stored.count(keys.view(), RunQuery.first(1))).isEqualTo(RUNS);
    }

    @Test
    void aPhoneShowsTheFiguresBelowTheName() throws InvalidProject {
        browser.size(390, 844);
        browser.open("project/" + keep().view(), TOTAL);
        browser.await(CELLS + ".some(cell => cell.textContent === 'run 1')");
        assertThat(String.valueOf(browser.script("return [...document.querySelectorAll('#run-grid .run-figures')]"
                        + ".filter(line => line.offsetHeight > 0).map(line => line.textContent).join(';')")))
                .contains("400\u00a0g\u00a0CO₂e · 1\u00a0kWh");
        assertThat(browser.accessibilityProblems()).isEmpty();
        assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isLessThanOrEqualTo(390);
    }
}
