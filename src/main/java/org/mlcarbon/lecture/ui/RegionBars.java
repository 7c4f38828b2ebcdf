package org.mlcarbon.lecture.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.mlcarbon.calculator.Elsewhere.Option;
import org.mlcarbon.common.ui.IntensityScale;
import org.mlcarbon.lecture.Lecture;
import org.mlcarbon.lecture.LectureWording;

/** Bars of regions on one common scale: the dirtiest region fills the width, told or not yet told. */
class RegionBars extends UnorderedList {

    private final transient Lecture lecture;
    private final transient LectureWording wording;

    RegionBars(Lecture lecture, LectureWording wording) {
        this.lecture = lecture;
        this.wording = wording;
        addClassName("region-bars");
    }

    /** A bar with its name and figure; {@code fresh} lets it grow. */
    RegionBars add(Option option, String name, boolean fresh) {
        var figure = new Span(wording.emissions(option));
        figure.addClassName("bar-figure");
        var label = new Div(new Span(name), figure);
        label.addClassName("bar-label");
        var bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle()
                .set("--share", String.valueOf(lecture.share(option)))
                .setBackgroundColor(IntensityScale.colour(option.priced().value()));
        var row = new ListItem(label, bar);
        row.setClassName("fresh", fresh);
        add(row);
        return this;
    }

    /** A bar with carbon intensity and PUE below, for paper. */
    RegionBars addWithFacts(Option option, String name) {
        add(option, name, false);
        var facts = new Paragraph(wording.facts(option));
        facts.addClassName("muted");
        getChildren().reduce((first, last) -> last).map(ListItem.class::cast).ifPresent(row -> row.add(facts));
        return this;
    }
}
