package org.mlcarbon.lecture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TitledPage;
import org.mlcarbon.lecture.Lecture;
import org.mlcarbon.lecture.LectureService;
import org.mlcarbon.lecture.LectureWording;
import org.mlcarbon.lecture.Step;

/** A story for a room, one idea a screen: no navigation around it, the step in the address, a clicker leads. */
@Route(value = LectureAddress.PATH, autoLayout = false)
@StyleSheet("context://app/lecture.css")
@JavaScript("context://app/lecture.js")
class LectureView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient LectureService lectures;
    private final transient Catalog catalog;
    private final transient Texts texts = Texts.of(getLocale());
    private final Main stage = new Main();
    private final StepBar steps = new StepBar(texts, this::go);
    private final LectureTools tools = new LectureTools(texts);
    private transient LectureAddress address = LectureAddress.read(QueryParameters.empty());
    private transient @Nullable Lecture lecture;

    LectureView(LectureService lectures, Catalog catalog) {
        this.lectures = lectures;
        this.catalog = catalog;
        stage.setId("content");
        stage.getElement().setAttribute("tabindex", "-1");
        addClassName("lecture");
        add(tools, stage, steps);
    }

    @Override
    public String titleKey() {
        return "lecture.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = LectureAddress.read(event.getLocation().getQueryParameters());
        tell();
    }

    private void tell() {
        tools.exitTo(address.calculator());
        try {
            lecture = lectures.of(address.request(), address.regionsOf()).orElse(null);
            if (lecture == null) {
                say(texts.get("lecture.none"));
            } else {
                show(lecture);
            }
        } catch (InvalidWorkload e) {
            lecture = null;
            say(e.problems().stream()
                    .map(problem -> problem.message(texts))
                    .distinct()
                    .collect(Collectors.joining(" ")));
        }
    }

    private void say(String sentence) {
        var calculator = new Anchor(address.calculator(), texts.get("lecture.impossible.where"));
        var slide = new Div(new H1(texts.get("lecture.impossible")), new Paragraph(sentence), calculator);
        slide.addClassName("slide");
        stage.removeAll();
        stage.add(slide);
        steps.setVisible(false);
    }

    private void go(Step step) {
        address = address.at(step);
        remember();
        if (lecture != null) {
            show(lecture);
        }
    }

    private void show(Lecture told) {
        var slide = slide(told, new Slides(told, new LectureWording(told, catalog, texts.locale()), texts));
        slide.addClassName(address.step().name().toLowerCase(Locale.ROOT));
        stage.removeAll();
        stage.add(slide);
        steps.setVisible(true);
        steps.show(address.step(), heading(slide));
    }

    private Div slide(Lecture told, Slides slides) {
        return switch (address.step()) {
            case WORKLOAD -> workload(told, slides);
            case GUESS -> new GuessSlide(told, texts, address.guess(), this::guess, () -> go(Step.GUESS.next()));
            case CLEANEST, MEDIAN, DIRTIEST -> slides.region(address.step());
            case FACTOR -> slides.factor(address.guess());
            case EQUALS -> slides.equals();
            case SOURCES -> slides.sources(handout());
        };
    }

    private Div workload(Lecture told, Slides slides) {
        var slide = slides.workload(providers(told));
        if (!address.dropped().isEmpty()) {
            var dropped = new Paragraph(texts.get("lecture.dropped", String.join(", ", address.dropped())));
            dropped.getElement().setAttribute("role", "alert");
            slide.add(dropped);
        }
        return slide;
    }

    private Select<Provider> providers(Lecture told) {
        var providers = new Select<Provider>();
        providers.setId("regions-of");
        providers.setLabel(texts.get("lecture.regions-of"));
        providers.setItems(told.providers());
        providers.setItemLabelGenerator(Provider::name);
        providers.setValue(told.provider());
        providers.addValueChangeListener(change -> {
            address = address.comparing(change.getValue().id());
            remember();
            tell();
        });
        return providers;
    }

    private Anchor handout() {
        var link = new Anchor(address.linkTo(HandoutView.PATH), texts.get("lecture.handout"));
        link.setId("handout");
        return link;
    }

    private void guess(double times) {
        address = address.guessed(times);
        remember();
    }

    /** The address bar follows, so that a reload stays where the story stands. */
    private void remember() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(LectureAddress.PATH, address.query()));
    }

    private static String heading(Component slide) {
        return slide.getChildren()
                .filter(H1.class::isInstance)
                .map(heading -> ((H1) heading).getText())
                .findFirst()
                .orElse("");
    }
}
