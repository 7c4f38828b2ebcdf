package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lenses of accounting, as somebody meets them who has a contract and asks what it changes. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:accounting-it;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class AccountingIT {

    private static final String READY = "document.querySelector('#lens-marginal h2')";

    /** 100 kWh at the meter, on a grid without a series of Electricity Maps behind it. */
    private static final String GERMANY = "accounting?energyKwh=100&energyBoundary=facility&country=DE";

    @LocalServerPort
    private int port;

    @Test
    void aContractIsTypedByKeyboardAndStandsInTheAddress() throws IOException {
        try (var browser = new Browser(port)) {
            browser.size(1440, 900);
            browser.open(GERMANY, READY);
            assertThat(text(browser, "lens-market")).contains("Not computable", "No residual mix is hosted");
            browser.driver
                    .findElement(By.cssSelector("#more-accounting vaadin-details-summary"))
                    .sendKeys(Keys.ENTER);
            browser.await("document.querySelector('#contract-share').offsetParent");
            type(browser, "contract-share", "0.6");
            browser.await("document.querySelector('#residual-intensity-g-per-kwh').invalid");
            assertThat(text(browser, "lens-market")).contains("Not computable");
            type(browser, "contract-intensity-g-per-kwh", "0");
            type(browser, "contract-source", "wind");
            type(browser, "residual-intensity-g-per-kwh", "500");
            type(browser, "residual-source", "registry");
            // 100 kWh × (0.6 × 0 + 0.4 × 500) g = 20 kg
            browser.await("document.querySelector('#lens-market-emissions')?.textContent.startsWith('20\u00a0kg')");
            assertThat(browser.driver.getCurrentUrl()).contains("contractShare=0.6", "residualSource=registry");
            browser.driver.navigate().refresh();
            browser.await("document.querySelector('#lens-market-emissions')?.textContent.startsWith('20\u00a0kg')");
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void theHoursOfAJobArePricedWhereASeriesIsHosted() throws IOException {
        try (var browser = new Browser(port)) {
            browser.open(
                    "accounting?devicePowerWatts=1000&hours=1.5&country=DE&pue=1&startedAt=2021-03-01T00:30Z", READY);
            // 1.5 kWh × (0.5 × 409 + 413.9) / 1.5 g = 618.4 g, by the row of 2021-03-01 of entsoe-de-2021
            assertThat(text(browser, "lens-location-hourly")).contains("618 g", "Germany");
            browser.open("accounting?energyKwh=1&country=JP", READY);
            assertThat(text(browser, "lens-location-hourly")).contains("Not published for this region");
        }
    }

    /** Two quantities that stand in no ratio stand in no chart either. */
    @Test
    void marginalAndAverageShareNoChart() throws IOException {
        try (var browser = new Browser(port)) {
            browser.open(GERMANY, READY);
            assertThat((Long) browser.script("return document.querySelectorAll('main canvas, main svg').length"))
                    .isZero();
            assertThat(text(browser, "lens-marginal")).contains("no ratio to an average");
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} px")
    @CsvSource({"en, light, 1440", "de, dark, 390", "de, light, 390", "en, dark, 1440"})
    void axeFindsNothingWithEveryFactGiven(String language, String scheme, int width) throws IOException {
        try (var browser = new Browser(port, language)) {
            browser.systemIs(scheme);
            browser.size(width, width > 600 ? 900 : 844);
            browser.open(
                    "accounting?hardware=t4&hours=10&provider=gcp&region=europe-north1&contractShare=1"
                            + "&contractIntensityGPerKwh=30&contractSource=Herkunftsnachweise+Wasserkraft"
                            + "&marginalIntensityGPerKwh=-12&marginalSource=x&offsetKg=5&offsetSource=Wald&owner=own",
                    READY);
            assertThat(text(browser, "claims")).contains("Amazon Web Services", "Scaleway");
            assertThat(text(browser, "offset")).contains("5 kg");
            assertThat(Stream.of("lens-market", "lens-marginal").map(id -> text(browser, id)))
                    .noneMatch(String::isBlank);
            assertThat(browser.accessibilityProblems()).isEmpty();
            assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(browser.console()).isEmpty();
        }
    }

    private static void type(Browser browser, String id, String value) {
        browser.driver.findElement(By.cssSelector("#" + id + " input")).click();
        new Actions(browser.driver).sendKeys(value).perform();
    }

    private static String text(Browser browser, String id) {
        return browser.driver.findElement(By.id(id)).getText().replace('\u00a0', ' ');
    }
}
