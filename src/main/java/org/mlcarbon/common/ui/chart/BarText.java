package org.mlcarbon.common.ui.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import org.mlcarbon.common.text.Texts;

/** A bar chart in words and as CSV. */
final class BarText {

    private BarText() {}

    /** One sentence with the ends of the range, and a second with the reader's own value. */
    static String summary(Bars bars, Texts texts) {
        if (bars.bars().isEmpty()) {
            return texts.get("common.chart.empty", bars.title());
        }
        var first = bars.bars().getFirst();
        var last = bars.bars().getLast();
        var range = texts.get(
                "common.chart.summary",
                bars.title(),
                bars.bars().size(),
                first.display(),
                first.label(),
                last.display(),
                last.label());
        return bars.own()
                .map(own -> range + " " + texts.get("common.chart.summary.own", own.label(), own.display()))
                .orElse(range);
    }

    /** The values in full precision; the header of their column is the axis title, which names unit and year. */
    static String csv(Bars bars) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("id", "name", bars.axis(), "source", "notice");
        bars.bars()
                .forEach(bar -> csv.writeRecord(
                        bar.id(), bar.label(), Double.toString(bar.value()), bar.source(), bars.notice()));
        return text.toString();
    }
}
