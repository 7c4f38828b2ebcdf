package org.mlcarbon.atlas;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.CsvExport;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;

/** Runs with their recomputed figures as CSV after RFC 4180, each row with its source. */
public final class AtlasCsv {

    private static final String HEADER = """
            id,model,year,phase,hardware_id,published_in,\
            published_energy_kwh,recomputed_energy_kwh,energy_deviation_percent,\
            published_emissions_kg,recomputed_emissions_kg,emissions_deviation_percent,net_emissions_kg,tolerance_percent,\
            verdict,remarks,data_version,source_id,source_title,source_url,note""";

    private AtlasCsv() {}

    /** The whole file, in the order of the runs. */
    public static String text(List<Exhibit> exhibits, String dataVersion) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(HEADER.split(",", -1));
            exhibits.forEach(exhibit -> csv.writeRecord(cells(exhibit, dataVersion)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> cells(Exhibit exhibit, String dataVersion) {
        return Stream.of(run(exhibit), figures(exhibit), origin(exhibit, dataVersion))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<String> run(Exhibit exhibit) {
        var run = exhibit.run();
        return cells(run.id(), run.model(), run.year(), run.phase(), run.hardwareId(), run.publishedIn());
    }

    private static Stream<String> figures(Exhibit exhibit) {
        var run = exhibit.run();
        return cells(
                kwh(exhibit.printedEnergy()),
                kwh(exhibit.ours().energy()),
                percent(exhibit.energy()),
                kg(run.publishedEmissions()),
                kg(exhibit.ours().emissions()),
                percent(exhibit.emissions()),
                kg(run.netEmissions()),
                run.tolerancePercent());
    }

    private static Stream<String> origin(Exhibit exhibit, String dataVersion) {
        var source = exhibit.run().source();
        var remarks = exhibit.remarks().stream().map(remark -> remark.kind()).collect(Collectors.joining(" "));
        return cells(
                exhibit.verdict().word(),
                remarks,
                dataVersion,
                source.id(),
                source.title(),
                source.url(),
                exhibit.run().note());
    }

    private static Stream<String> cells(@Nullable Object... values) {
        return Arrays.stream(values).map(CsvExport::cell);
    }

    private static @Nullable Double kwh(@Nullable Energy energy) {
        return energy == null ? null : energy.kilowattHours();
    }

    private static @Nullable Double kg(@Nullable Emissions emissions) {
        return emissions == null ? null : emissions.kilogramsCo2e();
    }

    private static @Nullable Double percent(@Nullable Deviation deviation) {
        return deviation == null ? null : deviation.percent();
    }
}
