package org.mlcarbon.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mlcarbon.NeedsOdbl;
import org.mlcarbon.report.Report;
import org.mlcarbon.report.ReportService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What reports say of how sure the figure is. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = CalculatorServiceTest.DATABASE)
class DoubtStatementTest {

    @Autowired
    private CalculatorService calculator;

    @Autowired
    private StatementService statements;

    @Autowired
    private Blinding blinding;

    @Autowired
    private ReportService reports;

    /**
     * 560 kWh × 1.15 × 418 g = 269.192 kg; the energy alone: × e^(∓1.64485 · 0.25), 178 to 406 kg. Carbontracker: 560 kWh ×
     * 1.58 × 369.47318 g = 326.9 kg. At the margin of the United States, UNFCCC 2021: 644 kWh × 416 g = 267.9 kg.
     */
    @NeedsOdbl
    @Test
    void saysWhatMovesTheFigureAndWhatOthersMakeOfTheWork() throws InvalidWorkload, IOException {
        var report = statements.report(
                calculator.estimate(WorkloadParameters.example()), Locale.ENGLISH, "https://example.org");
        assertThat(report.doubts()).hasSize(5);
        assertThat(report.doubts().getFirst())
                .contains("how much power the hardware really drew")
                .contains("180–410\u00a0kg");
        assertThat(report.doubts().get(1)).contains("the energy of the work, read off a meter");
        assertThat(report.doubts().get(2)).startsWith("Location-based, hour by hour:");
        assertThat(report.doubts().get(3))
                .contains("268\u00a0kg\u00a0CO₂ ", "no ratio to the average", "Source: UNFCCC", "CC BY-SA");
        assertThat(report.doubts().get(4)).contains("Carbontracker (as of 2026-11) 327\u00a0kg\u00a0CO₂e");
        assertThat(text(report, "txt")).contains("How sure the figure is");
        assertThat(text(report, "md")).contains("Carbontracker");
        assertThat(text(report, "json")).contains("\"doubts\" : [");
    }

    @Test
    void aBlindReportSaysNothingThatTellsThePlace() throws InvalidWorkload {
        var estimate = blinding.blind(calculator.estimate(WorkloadParameters.example()));
        var report = statements.report(estimate, Locale.GERMAN, "https://example.org");
        assertThat(report.doubts()).hasSize(2);
        assertThat(String.join(" ", report.doubts())).doesNotContain("Carbontracker", "Virginia", "2022");
    }

    private String text(Report report, String format) throws IOException {
        return new String(reports.file(report, reports.find(format).orElseThrow()), StandardCharsets.UTF_8);
    }
}
