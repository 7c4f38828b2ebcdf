package org.mlcarbon.common.ui.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.mlcarbon.common.text.Texts;

/** Floating bars in words and as CSV. */
final class FloatingBarText {

    private FloatingBarText() {}

    /** One sentence: the longest bar; for a waterfall also where it begins and ends. */
    static String summary(FloatingBars bars, Texts texts) {
        var longest = bars.longest();
        if (bars.bars().isEmpty()) {
            return texts.get("common.chart.empty", bars.title());
        }
        var first = bars.bars().getFirst();
        var last = bars.bars().getLast();
        if (!bars.isWaterfall()) {
            var bar = longest.orElse(first);
            return texts.get("common.chart.floating", bars.title(), bars.bars().size(), bar.label(), bar.display());
        }
        var ends = texts.get(
                "common.chart.waterfall", bars.title(), first.display(), first.label(), last.display(), last.label());
        return longest.map(bar -> ends + " " + texts.get("common.chart.waterfall.step", bar.label(), bar.display()))
                .orElse(ends);
    }

    static String kind(FloatingBars.Kind kind, Texts texts) {
        return texts.get("common.chart.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The values in full precision; the header of their columns names the axis, and with it the unit. */
    static String csv(FloatingBars bars) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("id", "name", "kind", "from: " + bars.axis(), "to: " + bars.axis(), "note", "notice");
        bars.bars()
                .forEach(bar -> csv.writeRecord(
                        bar.id(),
                        bar.label(),
                        bar.kind().name().toLowerCase(Locale.ROOT),
                        Double.toString(bar.from()),
                        Double.toString(bar.to()),
                        bar.note(),
                        bars.notice()));
        return text.toString();
    }
}
