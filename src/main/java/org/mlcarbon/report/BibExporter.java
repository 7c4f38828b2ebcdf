package org.mlcarbon.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.mlcarbon.common.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A BibTeX entry for each source and for the papers of the method. */
@Component
@Order(4)
class BibExporter implements Exporter {

    @Override
    public String id() {
        return "bib";
    }

    @Override
    public Group group() {
        return Group.PAPER;
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var sources = new CitedSources(report);
        var file = TextTemplate.read("methods.bib") + Bibliography.entries(sources, Texts.of(report.language()));
        out.write(file.getBytes(StandardCharsets.UTF_8));
    }
}
