package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.learn.Topic;
import org.mlcarbon.learn.WattLesson;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reader goes through the chapters, tries an own device, and opens the answers. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:learn-it;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearnIT {

    private static final String READY = "document.querySelectorAll('ml-chart canvas').length >= 7"
            + " && [...document.querySelectorAll('.learn vaadin-markdown')].every(text => text.childElementCount)";
    private static final String EMISSIONS = "document.getElementById('learn-emissions').textContent";

    @LocalServerPort
    private int port;

    @Autowired
    private WattLesson watt;

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
    void eachChapterHasAChartWithSourcesAndAQuestionWithAnAnswer() {
        browser.open("learn", READY);
        for (var topic : Topic.values()) {
            var section = "document.getElementById('" + topic.id() + "')";
            assertThat(count(section + ".querySelectorAll('figure.chart ml-chart').length"))
                    .as(topic.id())
                    .isEqualTo(topic == Topic.AVERAGE_OR_MARGINAL ? 2 : 1);
            assertThat((String) browser.script("return " + section + ".querySelector('.learn-sources').textContent"))
                    .startsWith("Figures: ");
            assertThat(count(section + ".querySelectorAll('details').length")).isEqualTo(1);
            assertThat(count("document.querySelectorAll('.contents a[href=\"learn#" + topic.id() + "\"]').length"))
                    .isEqualTo(1);
        }
        assertThat((String) browser.script("return document.querySelector('.learn').textContent"))
                .doesNotContain("@{");
        assertThat(count("[...document.querySelectorAll('.learn iframe, .learn img')].length"))
                .isZero();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void anAddressWithAChapterShowsItAtOnce() {
        browser.open("learn#grid", READY);
        browser.await("Math.abs(document.getElementById('grid').getBoundingClientRect().top) < 200");
    }

    @Test
    void anAnswerOpensByKeyboardAndIsThereOnPaper() {
        browser.open("learn", READY);
        assertThat(answerIsVisible()).isFalse();
        browser.driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(answerIsVisible()).isTrue();
        browser.driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        assertThat(answerIsVisible()).isFalse();
        browser.driver.findElement(By.cssSelector("#pue summary")).sendKeys(Keys.ENTER);
        browser.await("document.querySelector('#pue details').open");
        assertThat(answerIsVisible()).isTrue();
    }

    @Test
    void otherHoursAreComputedAtOnceAndOpenInTheCalculator() throws Exception {
        browser.open("learn", READY);
        type("48");
        var request = WorkloadParameters.with(watt.request(), Map.of("hours", 48));
        var estimate = watt.of(request).estimate();
        var expected =
                QuantityFormat.of(Locale.ENGLISH).emissions(estimate.footprint().operational(), estimate.range());
        browser.await(EMISSIONS + " === '" + expected + "'");
        browser.await("document.getElementById('learn-open').getAttribute('href').includes('hours=48')");
        browser.click("learn-open");
        browser.await("document.querySelector('.result-figure')?.textContent === '" + expected + "'"
                + " && location.pathname === '/'");
    }

    @Test
    void whatIsNoNumberIsSaidBesideTheFieldAndTheLastResultStaysDimmed() {
        browser.open("learn", READY);
        var before = browser.script("return " + EMISSIONS);
        type("many");
        browser.await("document.getElementById('hours').invalid");
        assertThat(browser.script("return " + EMISSIONS)).isEqualTo(before);
        assertThat(count("document.querySelectorAll('.learn-watt .dimmed').length"))
                .isEqualTo(2);
        type("24");
        browser.await("!document.getElementById('hours').invalid && !document.querySelector('.learn-watt .dimmed')");
    }

    private void type(String text) {
        var field = browser.driver.findElement(By.cssSelector("#hours input"));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER);
    }

    private boolean answerIsVisible() {
        return (Boolean) browser.script("return document.querySelector('#pue details p').checkVisibility()");
    }

    private long count(String expression) {
        return (Long) browser.script("return " + expression);
    }
}
