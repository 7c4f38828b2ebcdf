package org.mlcarbon.lecture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Elsewhere.Option;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.lecture.Lecture;
import org.mlcarbon.lecture.LectureWording;
import org.mlcarbon.lecture.Step;

/** One slide a step, one idea a slide: a line above, a heading, a figure. */
final class Slides {

    private final Lecture lecture;
    private final LectureWording wording;
    private final Texts texts;

    Slides(Lecture lecture, LectureWording wording, Texts texts) {
        this.lecture = lecture;
        this.wording = wording;
        this.texts = texts;
    }

    Div workload(Component choice) {
        var slide = slide(kicker(texts.get("lecture.workload.kicker")), new H1(wording.headline()));
        wording.readBack().ifPresent(total -> slide.add(new Paragraph(total)));
        slide.add(figure(wording.energy()), new Paragraph(texts.get("lecture.workload.energy")), choice);
        return slide;
    }

    /** The regions told so far, on the scale of the dirtiest. */
    Div region(Step step) {
        var bars = new RegionBars(lecture, wording);
        var told = lecture.cleanest();
        bars.add(told, wording.place(told), step == Step.CLEANEST);
        if (step != Step.CLEANEST) {
            told = lecture.median();
            bars.add(told, wording.place(told), step == Step.MEDIAN);
        }
        if (step == Step.DIRTIEST) {
            told = lecture.dirtiest();
            bars.add(told, wording.place(told), true);
        }
        return slide(
                kicker(region(step, lecture)),
                new H1(wording.place(told)),
                figure(wording.emissions(told)),
                facts(told),
                bars);
    }

    private String region(Step step, Lecture told) {
        return switch (step) {
            case CLEANEST ->
                texts.get(
                        "lecture.cleanest",
                        told.regions().size(),
                        told.provider().name());
            case MEDIAN -> texts.get("lecture.median");
            default -> texts.get("lecture.dirtiest");
        };
    }

    private Paragraph facts(Option option) {
        var facts = new Paragraph(option.region().region() + " · " + wording.facts(option));
        facts.addClassName("muted");
        return facts;
    }

    Div factor(@Nullable Double guess) {
        var slide = slide(kicker(texts.get("lecture.factor.kicker")));
        slide.addClassName("factor");
        wording.factor()
                .ifPresentOrElse(
                        factor -> slide.add(
                                figure(factor),
                                new H1(texts.get(
                                        "lecture.factor",
                                        wording.place(lecture.dirtiest()),
                                        wording.place(lecture.cleanest())))),
                        () -> slide.add(new H1(wording.noFactor())));
        if (guess != null) {
            slide.add(new Paragraph(texts.get(
                    "lecture.guess.yours", QuantityFormat.of(texts.locale()).ratio(guess))));
        }
        wording.electricity().ifPresent(sentence -> {
            var electricity = new Paragraph(sentence);
            electricity.addClassName("muted");
            slide.add(electricity);
        });
        return slide;
    }

    Div equals() {
        var list = new UnorderedList();
        list.addClassName("equals-list");
        lecture.equivalents().forEach(equivalent -> {
            var count = new Span(wording.count(equivalent));
            count.addClassName("count");
            var source = new Span(wording.source(equivalent));
            source.addClassNames("muted", "source");
            var what = new Div(new Span(wording.label(equivalent)), source);
            list.add(new ListItem(count, what));
        });
        var heading = new H1(texts.get("lecture.difference", wording.difference()));
        var link = new Paragraph(texts.get(lecture.equivalents().isEmpty() ? "lecture.equals.none" : "lecture.equals"));
        var slide = slide(heading, link, list);
        slide.addClassName("equals");
        return slide;
    }

    Div sources(Anchor handout) {
        var list = new UnorderedList();
        wording.sources().forEach(sentence -> list.add(new ListItem(sentence)));
        var slide = slide(
                new H1(texts.get("lecture.sources")),
                list,
                new H2(texts.get("lecture.lever")),
                new Paragraph(texts.get("lecture.lever.next")),
                handout);
        slide.addClassName("sources");
        return slide;
    }

    private static Paragraph kicker(String text) {
        var kicker = new Paragraph(text);
        kicker.addClassName("kicker");
        return kicker;
    }

    private static Paragraph figure(String text) {
        var figure = new Paragraph(text);
        figure.addClassName("figure");
        figure.setId("figure");
        return figure;
    }

    private static Div slide(Component... parts) {
        var slide = new Div(parts);
        slide.addClassName("slide");
        return slide;
    }
}
