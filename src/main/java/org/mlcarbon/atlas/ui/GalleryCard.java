package org.mlcarbon.atlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.mlcarbon.atlas.AtlasCsv;
import org.mlcarbon.atlas.AtlasQuery;
import org.mlcarbon.atlas.AtlasWording;
import org.mlcarbon.atlas.Exhibit;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.report.Bibliography;

/** All runs that the filter takes, each with its printed figures and whether they follow. */
class GalleryCard extends Section {

    private final Texts texts;
    private final QuantityFormat format;
    private final transient AtlasWording wording;
    private final transient List<Exhibit> runs;
    private final transient Consumer<Exhibit> open;
    private final String dataVersion;
    private final FilterFields filter;
    private final Span count = new Span();
    private final Anchor csv = new Anchor();
    private final Anchor bibliography = new Anchor();
    private final UnorderedList list = new UnorderedList();

    GalleryCard(
            Texts texts,
            AtlasWording wording,
            List<Exhibit> runs,
            String dataVersion,
            Consumer<AtlasQuery> changed,
            Consumer<Exhibit> open) {
        this.texts = texts;
        this.wording = wording;
        this.runs = runs;
        this.dataVersion = dataVersion;
        this.open = open;
        format = QuantityFormat.of(texts.locale());
        filter = new FilterFields(texts, wording, runs, changed);
        setId("gallery");
        addClassName("card");
        count.setId("gallery-count");
        count.getElement().setAttribute("role", "status");
        var status = new Div(count, file(csv, "csv"), file(bibliography, "bib"));
        status.addClassName("table-status");
        list.addClassName("gallery");
        var more = new Paragraph(texts.get("atlas.add-a-run"));
        more.addClassName("muted");
        add(new H2(texts.get("atlas.gallery")), filter, status, list, more);
    }

    private Anchor file(Anchor link, String ending) {
        link.setId("gallery-" + ending);
        link.setText(texts.get("atlas." + ending));
        link.addClassName("button-link");
        return link;
    }

    void show(AtlasQuery query) {
        filter.fill(query);
        var shown = query.of(runs);
        count.setText(texts.get("atlas.count", shown.size(), runs.size()));
        list.removeAll();
        shown.forEach(exhibit -> list.add(item(exhibit)));
        csv.setHref(Files.of("atlas-" + dataVersion + ".csv", "text/csv", () -> AtlasCsv.text(shown, dataVersion)));
        bibliography.setHref(Files.of(
                "atlas-" + dataVersion + ".bib",
                "application/x-bibtex",
                () -> Bibliography.entries(
                        shown.stream().map(exhibit -> exhibit.run().source()).toList(), texts)));
        csv.setVisible(!shown.isEmpty());
        bibliography.setVisible(!shown.isEmpty());
    }

    private ListItem item(Exhibit exhibit) {
        var run = exhibit.run();
        var name = new NativeButton(wording.label(exhibit), click -> open.accept(exhibit));
        name.setId("run-" + run.id());
        name.addClassNames("link-button", "gallery-name");
        name.getElement().setAttribute("aria-haspopup", "dialog");
        var facts =
                new Span(String.join(" · ", String.valueOf(run.year()), wording.phase(run.phase()), run.publishedIn()));
        facts.addClassNames("muted", "gallery-facts");
        var item = new ListItem(name, facts, figures(exhibit), verdict(exhibit));
        item.addClassName("gallery-run");
        return item;
    }

    private Component figures(Exhibit exhibit) {
        var figures = new Div();
        figures.addClassName("gallery-figures");
        var printed = exhibit.printedEmissions();
        var energy = exhibit.anyEnergy();
        if (printed != null) {
            var kilograms = new Span(format.emissions(printed));
            kilograms.addClassName("gallery-figure");
            figures.add(kilograms);
        }
        if (energy != null) {
            figures.add(new Span(format.energy(energy)));
        }
        return figures;
    }

    private Component verdict(Exhibit exhibit) {
        var verdict = new Div(RunDialog.chip(exhibit, texts));
        var ours = exhibit.ours().emissions();
        var deviation = exhibit.emissions();
        if (ours != null && deviation != null) {
            verdict.add(new Span(texts.get("atlas.ours", format.emissions(ours), wording.deviation(deviation))));
        }
        verdict.addClassName("gallery-verdict");
        return verdict;
    }
}
