package org.mlcarbon.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DataTablesTest {

    private final TableLoader loader;
    private final DataTables tables;
    private final CsvExport export;

    DataTablesTest() {
        var database = TestData.database();
        loader = TestData.load(database, TestData.DATA);
        var jdbc = JdbcClient.create(database);
        tables = new DataTables(jdbc, loader);
        var reader = new TableReader(jdbc, loader);
        export = new CsvExport(tables, new Catalog(reader, new Snapshots(reader)));
    }

    @Test
    void everyRowOfEveryTableCanBeReachedPageByPage() {
        for (var table : tables.tables()) {
            var query = TableQuery.of(table);
            var seen = new HashSet<Map<String, Object>>();
            long count = tables.count(query);
            for (int offset = 0; offset < count; offset += 500) {
                seen.addAll(tables.rows(query, 500, offset));
            }
            assertThat((long) seen.size()).as(table).isEqualTo(count).isPositive();
        }
    }

    @Test
    void searchesAllWordsInAllColumnsWhateverTheirCase() {
        assertThat(tables.rows(TableQuery.of("regions").searching("AWS stockholm"), 10, 0))
                .extracting(row -> row.get("id"))
                .containsExactly("aws/eu-north-1");
        assertThat(tables.count(TableQuery.of("regions").searching("100%"))).isZero();
        assertThat(tables.count(TableQuery.of("regions").searching("_"))).isLessThan(322);
    }

    @Test
    void filtersByColumn() {
        var query = TableQuery.of("intensity_yearly")
                .filteredBy(Map.of("zone_id", "de", "series_id", "ember-country-lifecycle", "year", "2022"));
        assertThat(tables.rows(query, 10, 0))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("year", 2022).containsEntry("source_id", "ember-yearly-2025"));
    }

    @Test
    void joinsBothPartsOfATable() {
        assertThat(tables.count(TableQuery.of("all_intensity_yearly")))
                .isEqualTo(tables.count(TableQuery.of("intensity_yearly"))
                        + tables.count(TableQuery.of("odbl_intensity_yearly")));
    }

    @Test
    void sortsWithMissingValuesLast() {
        var query = TableQuery.of("hardware").sortedBy("tdp_w", true);
        assertThat(tables.rows(query, 1, 0).get(0).get("tdp_w")).isEqualTo(2700.0);
        assertThat(tables.rows(query, 9, 587)).allMatch(row -> row.get("tdp_w") == null);
    }

    @ParameterizedTest
    @CsvSource({"hardware; drop table hardware", "'hardware\" --'", "all_hardware", "loaded_tables", "all_", "''"})
    void refusesATableThatIsNotInTheCodebook(String table) {
        assertThatThrownBy(() -> tables.rows(TableQuery.of(table), 1, 0))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("there are: versions, codebook");
    }

    @Test
    void refusesAnUnknownColumnAndAWrongType() {
        var sites = TableQuery.of("sites");
        assertThatThrownBy(() -> tables.count(sites.filteredBy(Map.of("id\" = '' or 1=1 --", "x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there are: id, name, operator");
        assertThatThrownBy(() -> tables.rows(sites.sortedBy("id; drop table sites", false), 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tables.count(sites.filteredBy(Map.of("pue_year", "last"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole number");
        assertThat(tables.count(sites.searching("' or '1'='1"))).isZero();
    }

    @Test
    void showsTheNoticeOfShareAlikeTablesOnly() {
        assertThat(tables.notices("hardware")).isEmpty();
        assumeThat(tables.tables()).as("folder deleted").contains("cc_by_sa_series");
        assertThat(tables.notices("cc_by_sa_marginal_yearly"))
                .singleElement()
                .asString()
                .contains("CC BY-SA 4.0");
    }

    @Test
    void exportsRowsWithSourceAndLicence() {
        var csv = export.text(TableQuery.of("atlas").searching("llama3-8b"));
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("id,model,year")
                .endsWith("valid_from,source_id,note,source_title,source_url,source_licence");
        assertThat(csv).contains(",1300000,").doesNotContain("1.3E").contains("Model card of Llama 3");
        assertThat(export.text(TableQuery.of("intensity_yearly")).lines()).hasSize(2105);
        assertThat(export.fileName("atlas")).isEqualTo("atlas-2026.11.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "=1+1 | '=1+1",
                "@SUM(A1) | '@SUM(A1)",
                "+cmd | '+cmd",
                "-A1 | '-A1",
                "-1.5 | -1.5",
                "+49 | +49",
                "a=b | a=b"
            })
    void noCellBecomesAFormula(String text, String cell) {
        assertThat(CsvExport.cell(text)).isEqualTo(cell);
    }

    @Test
    void negativeNumbersStayNumbersAndMissingValuesEmpty() {
        assertThat(CsvExport.cell(-0.5)).isEqualTo("-0.5");
        assertThat(CsvExport.cell(21588000.0)).isEqualTo("21588000");
        assertThat(CsvExport.cell(null)).isEmpty();
    }
}
