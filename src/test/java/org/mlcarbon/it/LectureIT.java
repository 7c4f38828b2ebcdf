package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.lecture.LectureService;
import org.mlcarbon.lecture.LectureWording;
import org.mlcarbon.lecture.Step;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lecturer with a clicker, a class that guesses, and a sheet of paper to take home. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:lecture-it;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LectureIT {

    private static final String SLIDE = "document.querySelector('.slide h1')";
    private static final int STEPS = Step.values().length;

    @LocalServerPort
    private int port;

    @Autowired
    private LectureService lectures;

    @Autowired
    private Catalog catalog;

    private Browser browser;
    private LectureWording english;

    @BeforeAll
    void start() throws Exception {
        browser = new Browser(port);
        var lecture = lectures.of(WorkloadParameters.example(), null).orElseThrow();
        english = new LectureWording(lecture, catalog, Locale.ENGLISH);
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
    void arrowKeysTellTheStoryAndHideTheAnswerUntilThen() {
        var factor = english.factor().orElseThrow();
        browser.open("lecture", SLIDE);
        for (int step = 1; step < Step.FACTOR.number(); step++) {
            assertThat(page())
                    .as("step %d", step)
                    .doesNotContain(">" + factor + "<")
                    .doesNotContain(english.difference());
            press(step % 2 == 0 ? Keys.ARROW_RIGHT : Keys.PAGE_DOWN);
            reached(step + 1);
        }
        assertThat(text("figure")).isEqualTo(factor);
        press(Keys.SPACE);
        reached(7);
        assertThat(page()).contains(english.difference());
        press(Keys.ARROW_DOWN);
        reached(STEPS);
        press(Keys.PAGE_DOWN);
        press(Keys.ARROW_LEFT);
        reached(STEPS - 1);
        press(Keys.HOME);
        reached(1);
    }

    @Test
    void theRegionsAreNotInThePageBeforeTheyAreTold() {
        browser.open("lecture?step=2", SLIDE);
        assertThat(page()).doesNotContain("region-bars");
        browser.open("lecture?step=4", SLIDE);
        assertThat(bars()).hasSize(2);
        browser.open("lecture?step=5", SLIDE);
        assertThat(bars()).hasSize(3);
        double width = ((Number)
                        browser.script("return document.querySelector('.region-bars').getBoundingClientRect().width"))
                .doubleValue();
        assertThat(bars().getLast()).isEqualTo(width);
    }

    @Test
    void aGuessIsKeptInTheAddressAndComparedWithTheAnswer() {
        browser.open("lecture?step=2", SLIDE);
        browser.driver.findElement(By.cssSelector("#guess input")).sendKeys("7.5", Keys.ENTER);
        reached(3);
        browser.open(
                "lecture" + browser.script("return location.search").toString().replace("step=3", "step=6"), SLIDE);
        assertThat(page()).contains("The guess was 7.5\u00a0×.");
    }

    @Test
    void aKeyInAFieldStaysThere() {
        browser.open("lecture?step=2", SLIDE);
        var field = browser.driver.findElement(By.cssSelector("#guess input"));
        field.sendKeys("12", Keys.ARROW_LEFT, Keys.HOME, "3");
        assertThat(text("lecture-progress")).isEqualTo("2 / " + STEPS);
        assertThat(field.getDomProperty("value")).isEqualTo("312");
        field.sendKeys(Keys.PAGE_DOWN);
        reached(3);
    }

    @Test
    void reloadStaysAtTheStepAndButtonsWorkToo() {
        browser.open("lecture", SLIDE);
        browser.click("lecture-next");
        reached(2);
        browser.click("lecture-next");
        reached(3);
        browser.driver.navigate().refresh();
        browser.await(SLIDE);
        reached(3);
        browser.click("lecture-back");
        reached(2);
    }

    @Test
    void whatCannotBeComputedLeadsToTheCalculator() {
        browser.open("lecture?energyKwh=-1&country=DE", SLIDE);
        assertThat(page()).contains("This work cannot be computed");
        browser.open("lecture?colour=red&step=many", SLIDE);
        assertThat(browser.driver.findElement(By.cssSelector("[role=alert]")).getText())
                .contains("colour", "step");
    }

    @ParameterizedTest
    @CsvSource({"light,1440,900", "dark,1440,900", "light,390,844", "dark,390,844"})
    void everyStepIsAccessibleAndFitsTheWidth(String scheme, int width, int height) {
        browser.size(width, height);
        browser.systemIs(scheme);
        for (int step = 1; step <= STEPS; step++) {
            browser.open("lecture?step=" + step, SLIDE);
            fits(width, "step " + step);
            if (width == 1440) {
                assertThat((Long) browser.script("return document.documentElement.scrollHeight"))
                        .as("step %d needs no scrolling", step)
                        .isLessThanOrEqualTo(height);
            }
        }
        browser.open("lecture/handout", "document.querySelector('.sheet')");
        fits(width, "hand-out");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void theHandoutIsOnePageWithTheSameFigures() {
        browser.open("lecture/handout", "document.getElementById('handout-link')?.textContent.startsWith('http')");
        assertThat(text("handout-factor")).startsWith(english.factor().orElseThrow());
        assertThat(page()).contains(english.difference());
        english.sources().forEach(sentence -> assertThat(text("content")).contains(sentence));
        var options = new PrintOptions();
        options.setBackground(true);
        var pdf = OutputType.BYTES.convertFromBase64Png(
                browser.driver.print(options).getContent());
        var pages = new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b", -1).length - 1;
        assertThat(pages).isEqualTo(1);
    }

    private void fits(int width, String what) {
        assertThat(browser.accessibilityProblems()).as(what).isEmpty();
        assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                .as(what)
                .isLessThanOrEqualTo(width);
    }

    private void press(Keys key) {
        browser.driver.switchTo().activeElement().sendKeys(key);
    }

    private void reached(int step) {
        browser.await("document.getElementById('lecture-progress').textContent === '" + step + " / " + STEPS + "'");
        browser.await("new URLSearchParams(location.search).get('step') === '" + step + "' || " + step + " === 1");
    }

    private String text(String id) {
        return (String) browser.script("return document.getElementById('" + id + "').textContent");
    }

    private String page() {
        return (String) browser.script("return document.documentElement.outerHTML.replaceAll('&nbsp;', '\\u00a0')");
    }

    @SuppressWarnings("unchecked")
    private List<Double> bars() {
        var widths = (List<Number>) browser.script("return [...document.querySelectorAll('.region-bars .bar')]"
                + ".map(bar => bar.getBoundingClientRect().width)");
        return widths.stream().map(Number::doubleValue).toList();
    }
}
