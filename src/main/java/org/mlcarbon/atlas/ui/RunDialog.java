package org.mlcarbon.atlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.mlcarbon.atlas.AtlasWording;
import org.mlcarbon.atlas.Exhibit;
import org.mlcarbon.atlas.RunWorkload;
import org.mlcarbon.atlas.Today;
import org.mlcarbon.atlas.TodayService;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.calculator.form.CopyNotice;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.comparison.Entry;
import org.mlcarbon.report.Bibliography;

/** One run: what is printed, what follows, why they differ, and where to go from here. */
class RunDialog extends Dialog {

    private final Texts texts;
    private final QuantityFormat format;
    private final transient Exhibit exhibit;

    RunDialog(Texts texts, AtlasWording wording, Exhibit exhibit, TodayService today) {
        this.texts = texts;
        this.exhibit = exhibit;
        format = QuantityFormat.of(texts.locale());
        var run = exhibit.run();
        setHeaderTitle(wording.label(exhibit));
        setId("run-dialog");
        addClassName("atlas-run");
        setWidth("44rem");
        setMaxWidth("100%");
        var facts = new Paragraph(
                String.join(" · ", String.valueOf(run.year()), wording.phase(run.phase()), run.publishedIn()));
        var verdict = new Paragraph(chip(exhibit, texts), new Span(" " + wording.verdict(exhibit)));
        verdict.setId("run-verdict");
        add(facts, source(), new FigureTable(texts, wording, exhibit), verdict);
        list("atlas.formula", "run-formula", wording.formula(exhibit));
        list("atlas.remarks", "run-remarks", wording.remarks(exhibit));
        note();
        today(today);
        actions(today.workload(exhibit));
        close(texts.get("atlas.close"));
    }

    private void close(String text) {
        var close = new Button(text, click -> close());
        close.setId("run-close");
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close);
    }

    /** The verdict as a chip: the mark before the word tells them apart, not a colour. */
    static Span chip(Exhibit exhibit, Texts texts) {
        var chip = new Span(texts.get("atlas.verdict." + exhibit.verdict().word()));
        chip.addClassNames("chip", "verdict-" + exhibit.verdict().word());
        return chip;
    }

    private Component source() {
        var source = exhibit.run().source();
        var title = AtlasWording.name(source) + ": " + source.title();
        return new Paragraph(new Span(texts.get("atlas.source") + " "), SourceLink.of(source, title));
    }

    private void list(String heading, String id, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.setId(id);
        lines.forEach(line -> list.add(new ListItem(line)));
        add(new H3(texts.get(heading)), list);
    }

    /** The remark of the row stays in the language of the table. */
    private void note() {
        var note = exhibit.run().note();
        if (note != null) {
            var words = new Span(note);
            words.getElement().setAttribute("lang", "en");
            var line = new Paragraph(new Span(texts.get("atlas.note") + " "), words);
            line.addClassName("muted");
            add(line);
        }
    }

    private void today(TodayService service) {
        if (exhibit.has("search-as-estimated")) {
            add(new H3(texts.get("atlas.today")), new Paragraph(texts.get("atlas.today.not-for-an-estimate")));
            return;
        }
        var today = service.today(exhibit);
        var list = new UnorderedList(
                place("atlas.today.cleanest", today.cleanest()),
                place("atlas.today.middle", today.middle()),
                place("atlas.today.dirtiest", today.dirtiest()));
        list.setId("run-today");
        var assumed = new Paragraph(assumed(today));
        assumed.addClassName("muted");
        add(new H3(texts.get("atlas.today")), list, assumed);
        var notice = today.series().notice();
        if (notice != null) {
            var licence = new Paragraph(notice);
            licence.addClassName("muted");
            add(licence);
        }
    }

    private String assumed(Today today) {
        var key = exhibit.has("energy-includes-pue") ? "atlas.today.assumed.pue-inside" : "atlas.today.assumed";
        return texts.get(key, today.series().title(), String.valueOf(today.year()), today.regions());
    }

    private ListItem place(String key, Entry entry) {
        return new ListItem(
                texts.get(key, entry.label(), format.emissions(entry.footprint().operational())));
    }

    private void actions(WorkloadRequest elsewhere) {
        var bibtex = Bibliography.entries(List.of(exhibit.run().source()), texts);
        var copy = new Button(texts.get("atlas.cite.copy"), VaadinIcon.COPY_O.create());
        copy.setId("run-cite");
        Clipboard.onClick(copy)
                .writeText(bibtex, copied -> CopyNotice.copied(texts), failed -> CopyNotice.failed(texts));
        var file = new Anchor(
                Files.of(exhibit.run().source().id() + ".bib", "application/x-bibtex", () -> bibtex),
                texts.get("atlas.cite.file"));
        file.setId("run-bib");
        file.addClassName("button-link");
        var actions = new Div(
                link("run-load", "atlas.load", "./", RunWorkload.asPublished(exhibit)),
                link("run-elsewhere", "atlas.elsewhere", "compare", elsewhere),
                copy,
                file);
        actions.addClassName("action-buttons");
        add(actions);
    }

    private Anchor link(String id, String key, String path, WorkloadRequest workload) {
        var query = QueryParameters.simple(WorkloadParameters.of(workload)).getQueryString();
        var link = new Anchor(path + "?" + query, texts.get(key));
        link.setId(id);
        link.addClassName("button-link");
        return link;
    }
}
