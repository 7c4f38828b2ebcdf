package org.mlcarbon.lecture.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.lecture.Step;

/** Where the story stands, and the buttons that keys and clickers press (lecture.js). */
class StepBar extends Nav {

    private final transient Texts texts;
    private final NativeButton first;
    private final NativeButton back;
    private final NativeButton next;
    private final Span progress = new Span();
    private final Div line = new Div();
    private final Span said = new Span();
    private Step step = Step.WORKLOAD;

    StepBar(Texts texts, Consumer<Step> go) {
        this.texts = texts;
        first = button("lecture-first", "lecture.first", () -> go.accept(Step.WORKLOAD));
        back = button("lecture-back", "lecture.back", () -> go.accept(step.back()));
        next = button("lecture-next", "lecture.next", () -> go.accept(step.next()));
        progress.setId("lecture-progress");
        line.addClassName("progress-line");
        line.getElement().setAttribute("aria-hidden", "true");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        var keys = new Span(texts.get("lecture.keys"));
        keys.addClassNames("muted", "keys");
        addClassNames("steps", "no-print");
        setAriaLabel(texts.get("lecture.steps"));
        add(line, first, keys, said, back, progress, next);
    }

    private NativeButton button(String id, String key, Runnable action) {
        var button = new NativeButton(texts.get(key), click -> action.run());
        button.setId(id);
        return button;
    }

    /** Shows the step and says it, with the heading of its slide, to a screen reader. */
    void show(Step shown, String heading) {
        step = shown;
        int count = Step.values().length;
        first.setEnabled(!shown.isFirst());
        back.setEnabled(!shown.isFirst());
        next.setEnabled(!shown.isLast());
        progress.setText(texts.get("lecture.progress", shown.number(), count));
        line.getStyle().set("--share", String.valueOf((double) shown.number() / count));
        said.setText(texts.get("lecture.said", shown.number(), count, heading));
    }
}
