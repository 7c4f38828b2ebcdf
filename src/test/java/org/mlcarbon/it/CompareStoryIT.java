package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Comparing in a real browser: what the page shows is what the interface answers, and no mouse is needed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = CalculatorStoryIT.DATABASE)
class CompareStoryIT {

    private static final String WORK =
            "hardware=h100-sxm5-80gb&deviceCount=8&hours=100&provider=aws&region=us-east-1&dataVersion=2026.11";
    private static final String MAP_READY = "performance.getEntriesByName('ml-map first paint').length";

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

    @Test
    void theChartHasTheValuesOfTheInterface() {
        var expected = answer().get("entries")
                .valueStream()
                .map(entry -> entry.get("emissions").get("operationalKg").asDouble())
                .toList();
        browser.open("compare?" + WORK, "document.querySelector('ml-chart canvas')?.width > 100");
        @SuppressWarnings("unchecked")
        var drawn = ((List<Number>) browser.script(
                        "return JSON.parse(document.querySelector('ml-chart').config).data.datasets[0].data"))
                .stream().map(Number::doubleValue).toList();
        assertThat(drawn).containsAll(expected);
    }

    @Test
    void theMapHasADotForEachRankedRegion() {
        browser.open("compare?" + WORK, MAP_READY);
        assertThat((Long) browser.script("return document.querySelectorAll('ml-map [role=option]').length"))
                .isEqualTo(answer().get("total").asLong());
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void theKeyboardAloneSwitchesToAnotherRegion() {
        browser.open("compare?" + WORK, MAP_READY);
        for (int tabs = 0; tabs < 60 && !onTheMap(); tabs++) {
            press(Keys.TAB);
        }
        assertThat(onTheMap()).isTrue();
        press(Keys.HOME);
        press(Keys.ENTER);
        browser.await("document.querySelector('#result-emissions')?.textContent");
        assertThat(String.valueOf(browser.script("return location.pathname + location.search")))
                .startsWith("/?")
                .doesNotContain("region=us-east-1");
    }

    /** The first page of what the interface answers for the same work. */
    private JsonNode answer() {
        return RestClient.create("http://localhost:" + port)
                .post()
                .uri("/api/v1/comparisons")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"hardware\":\"h100-sxm5-80gb\",\"deviceCount\":8,\"hours\":100,\"provider\":\"aws\","
                        + "\"region\":\"us-east-1\",\"by\":\"region\",\"limit\":40}")
                .retrieve()
                .body(JsonNode.class);
    }

    private boolean onTheMap() {
        return Boolean.TRUE.equals(browser.script("return !!document.activeElement.closest('ml-map')"
                + " && document.activeElement.getAttribute('role') === 'listbox'"));
    }

    private void press(Keys key) {
        new Actions(browser.driver).sendKeys(key).perform();
    }
}
