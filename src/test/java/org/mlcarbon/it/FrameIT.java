package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:frame-it;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrameIT {

    private static final String CHART = "document.querySelector('ml-chart canvas')?.width > 100";
    private static final String METHOD =
            "[...document.querySelectorAll('vaadin-markdown')].filter(m => m.childElementCount).length > 5";

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
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"light,1440,900", "dark,1440,900", "light,390,844", "dark,390,844"})
    void pagesAreAccessibleAndNothingIsRefused(String scheme, int width, int height) {
        browser.size(width, height);
        browser.systemIs(scheme);
        browser.open("chart-page", CHART);
        assertThat(browser.accessibilityProblems()).isEmpty();
        browser.open("method", METHOD);
        assertThat(browser.accessibilityProblems()).isEmpty();
        browser.open("no-such-page", "document.querySelector('main h1')");
        assertThat(browser.accessibilityProblems()).isEmpty();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void theFirstClickHasAnEffectInADarkSystem() {
        browser.systemIs("dark");
        browser.open("method", METHOD);
        assertThat(background()).isEqualTo("rgb(20, 23, 28)");
        browser.click("color-scheme");
        assertThat(background()).isEqualTo("rgb(246, 247, 249)");
        browser.open("chart-page", CHART);
        assertThat(background()).isEqualTo("rgb(246, 247, 249)");
    }

    @Test
    void anotherLanguageKeepsTheAddress() {
        browser.open("chart-page?hours=100", CHART);
        browser.click("language-de");
        browser.await("document.documentElement.lang === 'de' && " + CHART);
        assertThat(browser.script("return location.search")).isEqualTo("?hours=100");
    }

    @Test
    void aClickOnABarChoosesIt() {
        browser.size(1440, 900);
        browser.open("chart-page", CHART);
        browser.script("const c = document.querySelector('ml-chart canvas'), r = c.getBoundingClientRect();"
                + "c.dispatchEvent(new MouseEvent('click', {clientX: r.left + 250, clientY: r.top + 16}))");
        browser.await("document.getElementById('chosen').textContent === 'eu-north-1'");
    }

    @Test
    void aLinkLeadsToItsSection() {
        browser.open("method#section-4", METHOD);
        browser.await("Math.abs(document.getElementById('section-4').getBoundingClientRect().top) < 200");
    }

    private Object background() {
        return browser.script("return getComputedStyle(document.documentElement).backgroundColor");
    }
}
