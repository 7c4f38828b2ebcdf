package org.mlcarbon.lecture.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.common.text.NumberText;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.lecture.Lecture;

/** The question before the answer: the class guesses the factor. It knows nothing of the answer. */
class GuessSlide extends Div {

    /** From hardly any to absurd, evenly spread as ratios; the answer is rarely among them. */
    private static final List<Double> CHOICES = List.of(2.0, 5.0, 10.0, 20.0, 50.0, 100.0);

    private final transient Texts texts;
    private final transient DoubleConsumer guessed;
    private final Map<Double, NativeButton> choices = new LinkedHashMap<>();
    private final TextField own = new TextField();

    GuessSlide(Lecture lecture, Texts texts, @Nullable Double guess, DoubleConsumer guessed, Runnable next) {
        this.texts = texts;
        this.guessed = guessed;
        var kicker = new Paragraph(texts.get("lecture.guess.kicker"));
        kicker.addClassName("kicker");
        var same = new Paragraph(texts.get(
                "lecture.guess.same",
                lecture.regions().size(),
                lecture.provider().name()));
        var buttons = new Div();
        buttons.addClassName("choices");
        CHOICES.forEach(times -> buttons.add(choice(times)));
        own.setId("guess");
        own.setLabel(texts.get("lecture.guess.own"));
        own.setMaxLength(12);
        own.setManualValidation(true);
        own.addClassName("own-guess");
        own.getElement().setProperty("inputMode", "decimal");
        own.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read(change.getValue());
            }
        });
        own.addKeyDownListener(Key.ENTER, enter -> next.run());
        buttons.add(own);
        add(kicker, new H1(texts.get("lecture.guess")), same, buttons);
        addClassNames("slide", "guess");
        show(guess);
    }

    private NativeButton choice(double times) {
        var button = new NativeButton(QuantityFormat.of(texts.locale()).ratio(times), click -> {
            own.setValue("");
            choose(times);
        });
        choices.put(times, button);
        return button;
    }

    private void read(String text) {
        var number = NumberText.parse(text, texts.locale());
        boolean usable = number.isPresent() && number.getAsDouble() > 0 && Double.isFinite(number.getAsDouble());
        own.setInvalid(!usable && !text.isBlank());
        own.setErrorMessage(usable || text.isBlank() ? "" : texts.get("lecture.guess.invalid"));
        if (usable) {
            choose(number.getAsDouble());
        }
    }

    private void choose(double times) {
        guessed.accept(times);
        mark(times);
    }

    private void show(@Nullable Double guess) {
        mark(guess);
        if (guess != null && !choices.containsKey(guess)) {
            own.setValue(NumberText.format(guess, texts.locale()));
        }
    }

    private void mark(@Nullable Double guess) {
        choices.forEach((times, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(times.equals(guess))));
    }
}
