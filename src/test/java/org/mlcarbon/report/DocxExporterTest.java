package org.mlcarbon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** Reads the document back; the file itself lies in target/reports. */
class DocxExporterTest {

    @Test
    void hasItsHeadingsInRealStyles() throws IOException {
        try (var file = read(SampleReport.english(), "statement.docx")) {
            assertThat(texts(file, "Title")).containsExactly("Emissions of a computation");
            assertThat(texts(file, "Subtitle"))
                    .containsExactly(
                            "Estimate: 14.4\u00a0kg\u00a0CO₂e (5 to 95\u00a0% range: 8.1–26\u00a0kg\u00a0CO₂e)");
            assertThat(texts(file, "Heading1"))
                    .containsExactly(
                            "Statement",
                            "Inputs and factors",
                            "Counted",
                            "Left out",
                            "How much that is",
                            "The same work elsewhere",
                            "Licence notices",
                            "Sources",
                            "How to recompute this figure");
            assertThat(file.getParagraphs())
                    .allMatch(paragraph -> file.getStyles().styleExist(paragraph.getStyle()));
        }
    }

    @Test
    void writesGermanAsGerman() throws IOException {
        try (var file = read(SampleReport.german(), "statement_de.docx")) {
            assertThat(texts(file, "Heading1"))
                    .contains("Eingaben und Faktoren", "Was nicht mitgezählt ist", "Quellen");
            assertThat(rows(file).get(5))
                    .containsExactly("PUE", "1,15", "–", "veröffentlicht", "gemessen", "2025", "2");
            assertThat(language(file)).isEqualTo("de-DE");
        }
    }

    @Test
    void listsTheFactorsBelowAHeaderRowThatRepeats() throws IOException {
        try (var file = read(SampleReport.english(), "statement.docx")) {
            assertThat(file.getTables()).hasSize(1);
            assertThat(file.getTableArray(0).getStyleID()).isEqualTo("FactorTable");
            assertThat(file.getTableArray(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(rows(file))
                    .containsExactly(
                            List.of("Factor", "Value", "Unit", "Status", "Kind", "Year", "Source"),
                            List.of("Device power", "300", "W", "published", "TDP", "2020", "1"),
                            List.of("Devices", "1", "–", "given", "", "", ""),
                            List.of("Run time", "100", "h", "given", "", "", ""),
                            List.of("Utilisation", "1", "–", "default", "", "", ""),
                            List.of("PUE", "1.15", "–", "published", "measured", "2025", "2"),
                            List.of(
                                    "Carbon intensity",
                                    "418",
                                    "g CO₂e/kWh",
                                    "published",
                                    "lifecycle, consumption-based",
                                    "2025",
                                    "3"));
        }
    }

    @Test
    void linksEverySourceAndTheFigureItself() throws IOException {
        try (var file = read(SampleReport.english(), "statement.docx")) {
            assertThat(Stream.of(file.getHyperlinks()).map(XWPFHyperlink::getURL))
                    .containsExactlyInAnyOrder(
                            SampleReport.CARDS.url(),
                            SampleReport.CLOUD.url(),
                            SampleReport.GRID.url(),
                            SampleReport.english().link());
        }
    }

    @Test
    void tellsWhatItIsToAFileManager() throws IOException {
        try (var file = read(SampleReport.english(), "statement.docx")) {
            var properties = file.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Emissions of a computation");
            assertThat(properties.getCreator()).isEqualTo("ML Carbon");
            assertThat(properties.getCreated()).isEqualTo("2026-11-21T00:00:00Z");
            assertThat(language(file)).isEqualTo("en-GB");
        }
    }

    @Test
    void isOnA4() throws IOException {
        try (var file = read(SampleReport.english(), "statement.docx")) {
            var size = file.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getW().toString()).isEqualTo("11906");
            assertThat(size.getH().toString()).isEqualTo("16838");
        }
    }

    private static XWPFDocument read(Report report, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxExporter().write(report, out);
        Files.write(Files.createDirectories(Path.of("target/reports")).resolve(name), out.toByteArray());
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(XWPFDocument file, String style) {
        return file.getParagraphs().stream()
                .filter(paragraph -> Objects.equals(paragraph.getStyle(), style))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<List<String>> rows(XWPFDocument file) {
        return file.getTableArray(0).getRows().stream()
                .map(XWPFTableRow::getTableCells)
                .map(cells -> cells.stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    private static String language(XWPFDocument file) {
        return file.getProperties()
                .getCoreProperties()
                .getUnderlyingProperties()
                .getLanguageProperty()
                .orElse("");
    }
}
