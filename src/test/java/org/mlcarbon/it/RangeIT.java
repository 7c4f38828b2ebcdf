package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the bar of the range to what it rests on, and to the saving in a second place. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:range-it;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RangeIT {

    /** 1 kW × 100 h × 1.2 × 100 g = 12 kg; its energy from 9.6 to 15.6 kg. */
    private static final String WORK =
            "?devicePowerWatts=1000&hours=100&carbonIntensityGPerKwh=100&pue=1.2&energyLow=0.8&energyHigh=1.3";

    private static final String SUMMARY = "document.getElementById('range-summary')?.textContent.startsWith('12')";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeAll
    void start() throws Exception {
        browser = new Browser(port);
    }

    @BeforeEach
    void forget() {
        browser.forget();
        browser.size(1440, 900);
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @Test
    void theBarOfTheCalculatorLeadsToWhatTheRangeRestsOn() {
        browser.open(WORK, "document.getElementById('chip-energy-low')");
        assertThat(browser.driver.findElement(By.id("chip-energy-high")).getText())
                .contains("1.3", "given");
        browser.driver.findElement(By.id("range-link")).sendKeys(Keys.ENTER);
        browser.await(SUMMARY);
        assertThat(browser.driver.getCurrentUrl()).contains("/range?", "energyLow=0.8", "pue=1.2");
        assertThat(text("rules")).contains("the range that you stated", "10 % of what is above 1");
        assertThat(text("measure-next")).contains("read off a meter");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void aSavingCancelsWhatBothPlacesShare() throws IOException {
        browser.open("range" + WORK + "&against=FR", "document.getElementById('cancelled')?.textContent.length > 9");
        assertThat(text("saving")).contains("France", "saves");
        assertThat(text("cancelled")).contains("What cancels: Energy", "PUE");
        browser.script("[...document.querySelectorAll('figure a')].find(a => a.href.includes('csv')"
                + " || a.textContent.includes('CSV')).click()");
        assertThat(Files.readString(browser.download(".csv"))).contains("energy,Energy,range,9.");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void aCorrelationThatCannotBeIsRefusedInWords() {
        browser.open(
                "range" + WORK + "&seed=7&correlations=pue*energy*2",
                "document.getElementById('form-message')?.textContent.includes('between −1 and 1')");
        assertThat(text("range-summary")).startsWith("12");
        browser.open("range" + WORK + "&seed=7&correlations=energy*pue*0.5", SUMMARY);
        assertThat(text("drawn")).contains("95 %");
        browser.await("document.getElementById('correlation-energy-pue')?.value === '0.5'");
        assertThat(browser.accessibilityProblems()).isEmpty();
    }

    private String text(String id) {
        return browser.driver.findElement(By.id(id)).getText().replace('\u00a0', ' ');
    }
}
