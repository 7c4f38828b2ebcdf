package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody widens the boundary of BLOOM term by term, and sees what each adds. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:boundary-it;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class BoundaryIT {

    private static final String BLOOM = "hardware=a100-sxm4-80gb&deviceHours=1082990&idleDeviceHours=1082990"
            + "&idlePowerWatts=236.9791&carbonIntensityGPerKwh=57&pue=1&embodied=bloom";
    private static final String READY = "document.querySelector('#boundary-terms tbody tr')";

    @LocalServerPort
    private int port;

    /** BLOOM prints 24.7 t, 14.6 t idle and 11.2 t embodied, 50.5 t together; Morrison’s figure is 1,082,990 h × 0.0132135 kg. */
    @Test
    void buildsUpTermByTerm() throws IOException {
        try (var browser = new Browser(port)) {
            browser.size(1440, 900);
            browser.open("boundary?" + BLOOM, READY);
            var terms = text(browser, "#boundary-terms");
            assertThat(terms).contains("24.7", "14.6", "11.2");
            assertThat(text(browser, "#boundary-conventions")).contains("11.2", "14.3");
            assertThat(text(browser, "#boundary-summary")).contains("50");
            browser.click("switch-water");
            browser.await("location.search.includes('water=published')");
            assertThat(text(browser, "#boundary-water")).contains("not published here");
            browser.click("tab-range");
            browser.await("location.pathname.endsWith('range') && location.search.includes('embodied=bloom')");
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void saysBesideTheFieldWhatIsMissing() throws IOException {
        try (var browser = new Browser(port)) {
            browser.size(1440, 900);
            browser.open(
                    "?hardware=h200-sxm-141gb&hours=10&country=DE&embodied=published",
                    "document.querySelector('#embodied')");
            browser.await("document.body.textContent.includes('No figure for making NVIDIA H200 SXM 141 GB')");
            browser.open(
                    "?hardware=h100-sxm5-80gb&hours=10&country=DE&embodied=bloom",
                    "document.querySelector('#result-beside p')");
            assertThat(text(browser, "#result-beside")).contains("Manufacture beside it", "BLOOM");
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({"light, 1440, en", "dark, 1440, de", "light, 390, de", "dark, 390, en"})
    void axeFindsNothing(String scheme, int width, String language) throws IOException {
        try (var browser = new Browser(port, language)) {
            browser.systemIs(scheme);
            browser.size(width, width > 600 ? 900 : 844);
            for (var page : new String[] {"boundary?water=published&", "?"}) {
                browser.open(page + BLOOM, page.startsWith("b") ? READY : "document.querySelector('#result-beside p')");
                assertThat(browser.accessibilityProblems()).isEmpty();
                assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
            }
            assertThat(browser.console()).isEmpty();
        }
    }

    private static String text(Browser browser, String selector) {
        return String.valueOf(browser.script("return document.querySelector('" + selector + "').textContent"));
    }
}
