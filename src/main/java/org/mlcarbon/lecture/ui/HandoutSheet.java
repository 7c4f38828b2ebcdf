package org.mlcarbon.lecture.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.mlcarbon.calculator.Elsewhere.Option;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.lecture.Lecture;
import org.mlcarbon.lecture.LectureWording;

/** One sheet: the work, three regions, the factor, what the difference equals, the sources, the link, the notes. */
class HandoutSheet extends Section {

    /** Fills what an A4 page has left. */
    private static final int NOTE_LINES = 6;

    private final transient LectureWording wording;
    private final transient Texts texts;

    /** @param link path and query that tell the same story again */
    HandoutSheet(Lecture lecture, LectureWording wording, Texts texts, String link) {
        this.wording = wording;
        this.texts = texts;
        addClassNames("card", "sheet");
        add(
                new H1(texts.get(
                        "lecture.handout.heading",
                        lecture.regions().size(),
                        lecture.provider().name())),
                new Paragraph(wording.workload()),
                new Paragraph(texts.get("lecture.handout.energy", wording.energy())),
                bars(lecture),
                factor(lecture),
                equivalents(lecture),
                new H2(texts.get("lecture.sources")),
                sources(),
                link(link),
                notes());
    }

    private RegionBars bars(Lecture lecture) {
        return new RegionBars(lecture, wording)
                .addWithFacts(lecture.cleanest(), name("lecture.cleanest.short", lecture.cleanest()))
                .addWithFacts(lecture.median(), name("lecture.median.short", lecture.median()))
                .addWithFacts(lecture.dirtiest(), name("lecture.dirtiest.short", lecture.dirtiest()));
    }

    private String name(String key, Option option) {
        return texts.get(key) + ": " + wording.place(option) + " ("
                + option.region().region() + ")";
    }

    private Div factor(Lecture lecture) {
        var sentence = wording.factor()
                .map(factor -> texts.get(
                        "lecture.handout.factor",
                        factor,
                        wording.place(lecture.dirtiest()),
                        wording.place(lecture.cleanest())))
                .orElseGet(wording::noFactor);
        var factor = new Paragraph(sentence);
        factor.setId("handout-factor");
        factor.addClassName("handout-factor");
        var box = new Div(factor);
        wording.electricity().ifPresent(electricity -> box.add(new Paragraph(electricity)));
        return box;
    }

    private Div equivalents(Lecture lecture) {
        var list = new UnorderedList();
        lecture.equivalents().forEach(equivalent -> {
            var source = new Span(" (" + wording.source(equivalent) + ")");
            source.addClassName("muted");
            list.add(new ListItem(new Span(wording.count(equivalent) + " " + wording.label(equivalent)), source));
        });
        var box = new Div();
        if (!lecture.equivalents().isEmpty()) {
            box.add(new Paragraph(texts.get("lecture.handout.difference", wording.difference())), list);
        }
        return box;
    }

    private UnorderedList sources() {
        var list = new UnorderedList();
        Stream.concat(wording.sources().stream(), wording.details().stream())
                .forEach(sentence -> list.add(new ListItem(sentence)));
        list.addClassName("handout-sources");
        return list;
    }

    /** The address as text, because paper has no links. */
    private Div link(String path) {
        var address = new Span(path);
        address.setId("handout-link");
        address.addClassName("address");
        addAttachListener(attached -> attached.getUI()
                .getPage()
                .fetchCurrentURL(url -> address.setText(url.getProtocol() + "://" + url.getAuthority() + path)));
        return new Div(new H2(texts.get("lecture.handout.link")), address);
    }

    private Div notes() {
        var notes = new Div(new H2(texts.get("lecture.handout.notes")));
        for (int line = 0; line < NOTE_LINES; line++) {
            var empty = new Div();
            empty.addClassName("note-line");
            notes.add(empty);
        }
        return notes;
    }
}
