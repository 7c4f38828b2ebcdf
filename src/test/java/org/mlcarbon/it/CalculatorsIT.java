package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody whose reviewer got another figure: from the result to why calculators disagree. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:calculators-it;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalculatorsIT {

    private static final String V100 = "hardware=tesla-v100-sxm2-32gb&hours=100&provider=aws&region=us-east-1";
    private static final String SUMMARY = "(document.getElementById('calculators-summary')?.textContent ?? '')";
    private static final String STEPS = "(document.getElementById('waterfall-steps')?.textContent ?? '')";
    private static final String WALK = "(document.getElementById('waterfall-summary')?.textContent ?? '')";

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
    void theResultLeadsToTheOtherCalculators() {
        browser.open("?" + V100, "document.getElementById('other-calculators')");
        browser.await(
                "document.getElementById('other-calculators')?.textContent.startsWith('Other calculators: 7.34')");
        browser.script("document.getElementById('other-calculators').click()");
        browser.await("location.pathname.endsWith('/calculators')");
        browser.await(SUMMARY + ".includes('7.34')");
        assertThat(text("workload")).contains("V100", "us-east-1");
    }

    /** 30 kWh × (1.58 − 1) × 0.37 kg, rounded by the first calculator: 17.54 − 11.1 = 6.44 kg. */
    @Test
    void walksFromOneToTheOtherAndBack() {
        browser.open("calculators?" + V100 + "&from=ml-co2-impact&to=carbontracker", "document.querySelector('ol li')");
        browser.await(STEPS + ".includes('+6.44')");
        assertThat(text("waterfall-steps")).contains("none (PUE 1)", "1.58", "2 decimals");
        assertThat(text("waterfall-summary")).contains("11.1", "17.5", "+6.41");
        browser.open("calculators?" + V100 + "&from=carbontracker&to=ml-co2-impact", "document.querySelector('ol li')");
        browser.await(WALK + ".includes('−6.41')");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void showsThePublishedComparisonByKeyboard() {
        browser.open("calculators", SUMMARY + ".length > 10");
        browser.script("document.getElementById('published').focus()");
        browser.driver.switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.await(SUMMARY + ".includes('7.34') && " + SUMMARY + ".includes('20.6')");
        browser.await("location.search.includes('published=v100')");
        assertThat(text("workload")).contains("V100", "100");
    }

    /** Another 64 GB with 5 W a module: four modules, 20 W, 2 kWh for CodeCarbon; the address keeps it. */
    @Test
    void takesMemoryWhereACalculatorAsksForIt() {
        browser.open(
                "calculators?" + V100 + "&memoryGb=64&from=codecarbon&to=ml-carbon",
                STEPS + ".includes('Processors and memory')");
        assertThat(text("waterfall-steps")).contains("CodeCarbon adds 2 kWh");
        browser.open("calculators?" + V100 + "&memoryGb=-1", "document.getElementById('memory-gb')?.invalid");
        assertThat(browser.accessibilityProblems()).isEmpty();
    }

    /** Clouds only: ML CO2 Impact knows no country, until a region stands in. */
    @Test
    void aCloudRegionStandsInForACountry() {
        var workload = "devicePowerWatts=300&hours=100&country=US";
        browser.open("calculators?" + workload, "document.querySelector('#tools li')");
        assertThat(text("tools")).contains("knows regions of clouds only");
        browser.open(
                "calculators?" + workload + "&cloudRegion=aws%2Fus-east-1&from=ml-co2-impact",
                WALK + ".includes('ML CO2 Impact gives 11.1')");
        assertThat(text("tools")).doesNotContain("knows regions of clouds only");
    }

    @Test
    void fitsAPhone() {
        browser.size(390, 844);
        browser.open("calculators?" + V100, "document.querySelector('ol li')");
        assertThat(browser.script("return document.documentElement.scrollWidth"))
                .isEqualTo(390L);
    }

    private String text(String id) {
        return String.valueOf(browser.script("return document.getElementById('" + id + "').textContent"))
                .replace('\u00a0', ' ');
    }
}
