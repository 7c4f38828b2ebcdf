package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The atlas in a real browser: from the calculator onto the ladder, into a run and back, with the keyboard. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = CalculatorStoryIT.DATABASE)
class AtlasIT {

    private static final String WORK = "energyKwh=644&energyBoundary=facility&carbonIntensityGPerKwh=418";
    private static final String READY = "document.querySelectorAll('.gallery-run').length === 77";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() throws IOException {
        browser = new Browser(port);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    /** With the keyboard, whatever part of the page is on the screen. */
    private void follow(String link) {
        browser.driver.findElement(By.id(link)).sendKeys(Keys.ENTER);
    }

    /** 644 kWh × 418 g/kWh = 269.192 kg. */
    @Test
    void theCalculatorLeadsToItsPlaceOnTheLadder() {
        browser.open("?" + WORK, "document.querySelector('#to-ladder')?.href.includes('energyKwh=644')");
        follow("to-ladder");
        browser.await("document.querySelector('#mine')?.textContent.includes('269')");
        assertThat((String) browser.script("return location.pathname + location.search"))
                .startsWith("/atlas?")
                .contains("energyKwh=644");
        assertThat(
                        (Boolean)
                                browser.script(
                                        "const y = id => document.getElementById(id).getBoundingClientRect().top;"
                                                + "return y('ladder-llama31-405b') < y('mine') && y('mine') < y('ladder-strubell-transformer-base')"))
                .as("more lies above, less below")
                .isTrue();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void theKeyboardOpensARunAndComesBack() {
        browser.open("atlas", READY);
        var run = browser.driver.findElement(By.id("ladder-starcoder-energy"));
        run.sendKeys(Keys.ENTER);
        browser.await("document.querySelector('#run-verdict')?.textContent.includes('At least one')");
        assertThat((String) browser.script("return location.search")).isEqualTo("?run=starcoder-energy");
        assertThat((String) browser.script("return document.querySelector('#run-remarks').textContent"))
                .contains("before the PUE");
        browser.driver.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.await("!document.querySelector('#run-verdict') && location.search === ''");
        browser.await("document.activeElement.id === 'ladder-starcoder-energy'");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void aRunLoadedIntoTheCalculatorGivesThePrintedFigure() {
        browser.open("atlas?run=llama1-65b", "document.querySelector('#run-load')");
        follow("run-load");
        browser.await("document.querySelector('#result-emissions')?.textContent.includes('173')");
        assertThat((String) browser.script("return document.querySelector('#result-emissions').textContent"))
                .contains("t");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void whatIsFilteredCanBeDownloaded() throws IOException {
        browser.open("atlas?verdict=differs", "document.querySelectorAll('.gallery-run').length === 1");
        follow("gallery-csv");
        var lines = Files.readAllLines(browser.download(".csv"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("starcoder-energy,StarCoder,2023");
        follow("gallery-bib");
        assertThat(Files.readString(browser.download(".bib")))
                .contains("@misc{mlcarbon-li-2023-starcoder", "StarCoder: may the source be with you!");
    }
}
