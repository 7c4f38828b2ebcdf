package org.mlcarbon.report;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;

/** The table of factors: one row each, the header row repeated on every page. */
record DocxFactorTable(XWPFDocument file, Texts texts, CitedSources sources) {

    private static final List<String> COLUMNS = List.of("name", "value", "unit", "status", "kind", "year", "source");

    /** In twentieths of a point; together the width between the margins. */
    private static final List<Integer> WIDTHS = List.of(1_850, 800, 1_350, 1_500, 1_922, 700, 950);

    void add(List<Factor> factors) {
        var table = file.createTable(factors.size() + 1, COLUMNS.size());
        table.getCTTbl().getTblPr().unsetTblBorders(); // those of the style hold
        table.setStyleID("FactorTable");
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTHS.stream().mapToInt(width -> width).sum());
        fill(
                table.getRow(0),
                COLUMNS.stream()
                        .map(column -> texts.get("report.column." + column))
                        .toList());
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < factors.size(); i++) {
            fill(table.getRow(i + 1), cells(factors.get(i)));
        }
    }

    private List<String> cells(Factor factor) {
        var words = new FactorWords(texts);
        var source = factor.source();
        return List.of(
                capitalised(words.name(factor)),
                new QuantityFormat(texts.locale()).plain(factor.value()),
                factor.unit().equals("1") ? "–" : QuantityFormat.unit(factor.unit()),
                words.status(factor),
                words.kind(factor),
                factor.year() == null ? "" : factor.year().toString(),
                source == null ? "" : Integer.toString(sources.number(source)));
    }

    private static void fill(XWPFTableRow row, List<String> texts) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.getCell(i);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(WIDTHS.get(i).toString());
            var paragraph = cell.getParagraphArray(0);
            paragraph.setStyle(COLUMNS.get(i).equals("value") ? "TableNumber" : "TableText");
            paragraph.createRun().setText(PlainText.clean(texts.get(i)));
        }
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
