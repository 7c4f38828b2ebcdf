package org.mlcarbon.lecture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TitledPage;
import org.mlcarbon.lecture.Lecture;
import org.mlcarbon.lecture.LectureService;
import org.mlcarbon.lecture.LectureWording;
import org.mlcarbon.share.ShareLink;

/** The story of a lecture on one sheet of paper, with room for notes. */
@Route(HandoutView.PATH)
@StyleSheet("context://app/lecture.css")
class HandoutView extends Div implements BeforeEnterObserver, TitledPage {

    static final String PATH = "lecture/handout";

    private final transient LectureService lectures;
    private final transient Catalog catalog;
    private final transient Texts texts = Texts.of(getLocale());
    private transient LectureAddress address = LectureAddress.read(QueryParameters.empty());

    HandoutView(LectureService lectures, Catalog catalog) {
        this.lectures = lectures;
        this.catalog = catalog;
        addClassName("handout");
    }

    @Override
    public String titleKey() {
        return "lecture.handout.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = LectureAddress.read(event.getLocation().getQueryParameters());
        removeAll();
        try {
            lectures.of(address.request(), address.regionsOf())
                    .ifPresentOrElse(this::show, () -> say(texts.get("lecture.none")));
        } catch (InvalidWorkload e) {
            say(e.problems().stream()
                    .map(problem -> problem.message(texts))
                    .distinct()
                    .collect(Collectors.joining(" ")));
        }
    }

    private void say(String sentence) {
        var calculator = new Anchor(address.calculator(), texts.get("lecture.impossible.where"));
        add(new H1(texts.get("lecture.impossible")), new Paragraph(sentence), calculator);
    }

    private void show(Lecture lecture) {
        if (!address.dropped().isEmpty()) {
            var dropped = new Paragraph(texts.get("lecture.dropped", String.join(", ", address.dropped())));
            dropped.getElement().setAttribute("role", "alert");
            add(dropped);
        }
        var version = lecture.estimate().version().id();
        var link = ShareLink.of("/" + LectureAddress.PATH, address.story(), version);
        add(actions(), new HandoutSheet(lecture, new LectureWording(lecture, catalog, texts.locale()), texts, link));
    }

    private Component actions() {
        var print = new Button(texts.get("lecture.handout.print"), VaadinIcon.PRINT.create());
        print.setId("print");
        print.addClickListener(click -> print.getElement().executeJs("print()"));
        var lecture = new Anchor(address.linkTo(LectureAddress.PATH), texts.get("lecture.handout.lecture"));
        lecture.addClassName("button-link");
        var actions = new Div(print, lecture);
        actions.addClassNames("action-buttons", "no-print");
        return actions;
    }
}
