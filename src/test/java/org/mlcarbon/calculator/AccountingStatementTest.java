package org.mlcarbon.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mlcarbon.report.Report;
import org.mlcarbon.report.ReportService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What reports say of contracts and offsets: beside the figure, with their sources, and never in it. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = CalculatorServiceTest.DATABASE)
class AccountingStatementTest {

    private static final Map<String, Object> WORK = Map.of("energyKwh", 100, "carbonIntensityGPerKwh", 400, "pue", 1.0);

    @Autowired
    private CalculatorService calculator;

    @Autowired
    private StatementService statements;

    @Autowired
    private ReportService reports;

    /** 100 kWh × 400 g = 40 kg; by contract 100 × (0.6 × 0 + 0.4 × 500) g = 20 kg; the offset of 1,000 kg changes neither. */
    @Test
    void theMarketBasedFigureAndTheOffsetStandBesideTheFigure() throws InvalidWorkload, IOException {
        var facts = new HashMap<>(WORK);
        facts.putAll(Map.of(
                "contractShare",
                0.6,
                "contractIntensityGPerKwh",
                0,
                "contractSource",
                "supply contract 7_a",
                "residualIntensityGPerKwh",
                500,
                "residualSource",
                "issuing body"));
        facts.putAll(Map.of("offsetKg", 1000, "offsetSource", "forest & bog"));
        var report = report(facts);
        assertThat(report.emissions().kilogramsCo2e()).isEqualTo(40);
        assertThat(String.join(" ", report.leftOut()))
                .contains("Market-based, and not in the figure: 20\u00a0kg\u00a0CO₂e.")
                .contains("60 % under contract at 0\u00a0g\u00a0CO₂e/kWh (supply contract 7_a).")
                .contains("40 % on the residual mix of 500\u00a0g\u00a0CO₂e/kWh (issuing body).")
                .contains("Offsets of 1\u00a0t\u00a0CO₂e (forest & bog) were bought; they are not subtracted.");
        assertThat(text(report, "json"))
                .contains("\"marketBasedKg\" : 20.0")
                .contains("\"offsetKg\" : 1000")
                .contains("\"contractShare\" : 0.6");
        assertThat(text(report, "tex")).contains("supply contract 7\\_a").contains("forest \\& bog");
    }

    @Test
    void aReportWithoutThemSaysNothingOfThem() throws InvalidWorkload, IOException {
        var report = report(WORK);
        assertThat(report.marketBased()).isNull();
        assertThat(report.leftOut()).hasSize(4);
        assertThat(text(report, "json")).doesNotContain("marketBased");
    }

    private Report report(Map<String, ?> properties) throws InvalidWorkload {
        return statements.report(
                calculator.estimate(WorkloadParameters.request(properties)), Locale.ENGLISH, "https://example.org");
    }

    private String text(Report report, String format) throws IOException {
        return new String(reports.file(report, reports.find(format).orElseThrow()), StandardCharsets.UTF_8);
    }
}
