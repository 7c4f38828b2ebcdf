package org.mlcarbon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mlcarbon.NeedsOdbl;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job in a real browser, from opening the page to a statement in hand. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = CalculatorStoryIT.DATABASE)
class CalculatorStoryIT {

    static final String DATABASE =
            "spring.datasource.url=jdbc:h2:mem:it;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

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

    /** 4 × 400 W × 72 h = 115.2 kWh; × 1.09 (AWS 2025) × 20 g (Electricity Maps 2025, SE3) = 2.511 kg. */
    @NeedsOdbl
    @Test
    void aResearcherGetsANumberAndAStatementThatCarriesIt() throws Exception {
        var page = CalculatorPage.open(browser.driver, url("/"))
                .choose("hardware", "NVIDIA A100 SXM4 80 GB")
                .enter("device-count", "4")
                .enter("hours", "72")
                .choose("provider", "Amazon Web Services")
                .choose("region", "eu-north-1");
        assertThat(page.emissions("2.51")).isEqualTo("2.51 kg CO₂e");
        assertThat(page.scrolledText("read-back")).isEqualTo("4 GPUs × 72 h = 288 GPU-hours");

        page.click("to-report").select("report-format", "Word document").click("download-report");
        try (var document = new XWPFDocument(Files.newInputStream(browser.download(".docx")));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "2.51\u00a0kg\u00a0CO₂e",
                            "NVIDIA A100 SXM4 80 GB",
                            "eu-north-1",
                            "1.09",
                            "ODbL",
                            "2026.11");
        }
        assertThat(browser.console()).isEmpty();
    }

    /** 447 g stands for 400 to 500, 1.15 for a PUE of 1.1 to 1.2: 560 kWh × 1.15 × 447 g = 288 kg. */
    @NeedsOdbl
    @Test
    void anAuthorReadsTheReportAndHandsItInBlind() throws Exception {
        var page =
                CalculatorPage.open(browser.driver, url("/")).click("to-report").select("report-format", "Plain text");
        assertThat(page.eventually(() -> page.value("report-text"), "us-east-1"))
                .contains("269\u00a0kg", "/receipt?hardware=");
        page.tick("report-blind");
        assertThat(page.eventually(() -> page.value("report-text"), "withheld"))
                .contains("288\u00a0kg")
                .doesNotContain("us-east-1", "Amazon", "receipt");
        assertThat(browser.accessibilityProblems()).isEmpty();
        page.click("download-all");
        try (var zip = new ZipFile(browser.download(".zip").toFile())) {
            assertThat(zip.size()).isGreaterThanOrEqualTo(4);
        }
        assertThat(browser.console()).isEmpty();
    }

    @NeedsOdbl
    @Test
    void aSharedLinkGivesTheSameNumber() throws IOException {
        var page = CalculatorPage.open(browser.driver, url("/"))
                .enter("device-count", "3")
                .enter("hours", "12.5");
        // 3 × 700 W × 12.5 h × 1.15 × 418 g = 12.618 kg
        assertThat(page.emissions("12.6")).isEqualTo("12.6 kg CO₂e");
        page.click("statement-and-link");
        var link = page.shareLink();
        assertThat(link).contains("deviceCount=3", "hours=12.5", "dataVersion=2026.11");
        try (var other = new Browser(port, "de")) {
            var again = CalculatorPage.open(other.driver, link);
            assertThat(again.emissions("12,6")).isEqualTo("12,6 kg CO₂e");
        }
        browser.driver.navigate().refresh();
        assertThat(page.emissions("12.6")).isEqualTo("12.6 kg CO₂e");
    }

    @NeedsOdbl
    @Test
    void badInputIsSaidBesideTheFieldAndTheLastResultStays() {
        var page = CalculatorPage.open(browser.driver, url("/"));
        for (var bad : List.of("-5", "0", "1e400", "200000000")) {
            page.enter("hours", bad);
            assertThat(page.error("hours", "more than 0"))
                    .as(bad)
                    .isEqualTo("Allowed is more than 0, up to 100,000,000 h.");
        }
        page.enter("hours", "NaN");
        assertThat(page.error("hours", "NaN")).contains("“NaN” is not a number");
        page.enter("hours", "");
        assertThat(page.error("hours", "Give")).contains("Give the hours of one run");
        assertThat(page.text("result-emissions")).isEqualTo("269 kg CO₂e");
        page.enter("hours", "200");
        assertThat(page.emissions("538")).isEqualTo("538 kg CO₂e");
    }

    @Test
    void switchesToARegionFromTheTableOfBars() {
        var page = CalculatorPage.open(browser.driver, url("/?devicePowerWatts=300&hours=100&country=world"));
        // 30 kWh × 1.54 × 472.99 g (Ember 2024, world) = 21.852 kg
        assertThat(page.emissions("22")).isEqualTo("22 kg CO₂e");
        var label = page.press("Show as table").pressFirstBar();
        var region = page.eventually(() -> page.value("region"), "·").split(" · ")[0];
        assertThat(label).contains(region);
        assertThat(page.text("result-emissions")).isNotEqualTo("22 kg CO₂e");
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
