package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.catalog.Catalog;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The world map with every region of the hosted tables. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:map-it;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapIT {

    private static final String READY = "performance.getEntriesByName('ml-map first paint').length";
    private static final String ACTIVE =
            "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))";

    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

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

    @ParameterizedTest
    @CsvSource({"light,1440,900", "dark,1440,900", "light,390,844", "dark,390,844"})
    void mapAndListAreAccessibleAndNothingIsRefused(String scheme, int width, int height) {
        browser.size(width, height);
        browser.systemIs(scheme);
        browser.open("map-page", READY);
        assertThat(browser.accessibilityProblems()).isEmpty();
        showList();
        assertThat(browser.accessibilityProblems()).isEmpty();
        assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void hasADotForEachRegion() {
        browser.open("map-page", READY);
        int regions = catalog.allRegions(catalog.current()).size();
        assertThat(regions).isGreaterThan(300);
        assertThat(count("[role=option]")).isEqualTo(regions);
        assertThat(count(".map-country")).isEqualTo(177);
        assertThat(count("[role=option][aria-selected=true]")).isEqualTo(1);
    }

    @Test
    void theKeyboardAloneLeadsFromTheTopOfThePageToAnotherRegion() {
        browser.open("map-page", READY);
        tabToTheMap();
        assertThat(label()).startsWith("US East (N. Virginia), ").endsWith(", yours");
        press(Keys.ARROW_LEFT);
        var other = label();
        assertThat(other).doesNotContain("N. Virginia");
        press(Keys.ENTER);
        browser.await("document.getElementById('chosen').textContent");
        browser.await("document.querySelector('[role=option][aria-selected=true]').ariaLabel.startsWith('"
                + other.substring(0, other.indexOf(',')) + "')");
        assertThat(label()).isEqualTo(other + ", yours");
        press(Keys.ESCAPE);
        assertThat(browser.script("return document.activeElement.dataset.part")).isEqualTo("world");
    }

    @Test
    void theKeyboardReachesEachDot() {
        browser.open("map-page", READY);
        tabToTheMap();
        press(Keys.HOME);
        var reached = browser.script("const map = document.activeElement, seen = new Set();"
                + "const next = new KeyboardEvent('keydown', {key: 'PageDown', bubbles: true});"
                + "for (const dot of map.querySelectorAll('[role=option]')) {"
                + "  seen.add(map.getAttribute('aria-activedescendant')); map.dispatchEvent(next); }"
                + "return seen.size");
        assertThat(((Number) reached).intValue()).isEqualTo(count("[role=option]"));
    }

    @Test
    void theTooltipNamesPlaceFigureYearAndSource() {
        browser.open("map-page", READY);
        var dot = browser.driver.findElement(By.cssSelector("[role=option][aria-selected=true]"));
        new Actions(browser.driver).moveToElement(dot).perform();
        browser.await("!document.querySelector('.map-tip').hidden");
        assertThat(browser.driver.findElement(By.className("map-tip")).getText().lines())
                .containsExactly("US East (N. Virginia)", "384 g CO₂e/kWh", "Ember 2024", "yours");
    }

    @Test
    void aClickPicksTheDot() {
        browser.open("map-page", READY);
        browser.driver.findElement(By.cssSelector("[data-part=africa]")).click();
        browser.script("const dots = [...document.querySelectorAll('[role=option]')];"
                + "dots.find(d => d.ariaLabel.includes('Cape Town')).id = 'cape-town'");
        new Actions(browser.driver)
                .moveToElement(browser.driver.findElement(By.id("cape-town")))
                .click()
                .perform();
        browser.await("document.getElementById('chosen').textContent.includes('/')");
        browser.await("document.querySelector('[aria-selected=true]').ariaLabel.includes('Cape Town')");
    }

    @Test
    void theListHasTheSameFiguresSortedAndPicksToo() {
        browser.open("map-page", READY);
        @SuppressWarnings("unchecked")
        var dots = (List<String>)
                browser.script("return [...document.querySelectorAll('[role=option]')].map(d => d.ariaLabel)");
        showList();
        @SuppressWarnings("unchecked")
        var rows =
                (List<String>) browser.script("return [...document.querySelectorAll('.map-list tbody tr')].map(row =>"
                        + "[row.querySelector('button').textContent, row.cells[1].textContent.trim(), row.cells[2].textContent,"
                        + " row.querySelector('.chip')?.textContent].filter(Boolean).join(', '))");
        assertThat(rows).isEqualTo(dots);
        browser.script("document.querySelector('.map-list tbody button').focus()");
        press(Keys.ENTER);
        browser.await("document.querySelector('.map-list tbody tr:first-child .chip')");
        assertThat(browser.script("return document.activeElement.textContent")).isEqualTo("Norway East");
    }

    @Test
    void aZoomedMapKeepsItsPartWhenItsPlacesChange() {
        browser.open("map-page", READY);
        browser.driver.findElement(By.cssSelector("[data-part=europe]")).click();
        var shown = browser.script("return document.querySelector('.map-land').style.transform");
        browser.script("document.querySelector('ml-map').dispatchEvent("
                + "new CustomEvent('place-pick', {detail: {id: 'aws/eu-north-1'}}))");
        browser.await("document.getElementById('chosen').textContent === 'aws/eu-north-1'");
        browser.await("document.querySelector('[aria-selected=true]').ariaLabel.includes('Stockholm')");
        assertThat(browser.script("return document.querySelector('.map-land').style.transform"))
                .isEqualTo(shown);
    }

    private void showList() {
        browser.driver.findElement(By.className("map-toggle")).click();
        browser.await("document.querySelectorAll('.map-list tbody tr').length > 300");
    }

    private void tabToTheMap() {
        for (int tabs = 0; tabs < 40 && !onTheMap(); tabs++) {
            press(Keys.TAB);
        }
        assertThat(onTheMap()).isTrue();
    }

    private boolean onTheMap() {
        return Boolean.TRUE.equals(browser.script("return document.activeElement.matches('.map-stage')"));
    }

    private String label() {
        return String.valueOf(browser.script("return " + ACTIVE + ".ariaLabel"));
    }

    private void press(Keys key) {
        new Actions(browser.driver).sendKeys(key).perform();
    }

    private int count(String selector) {
        return browser.driver.findElements(By.cssSelector(selector)).size();
    }
}
