package org.mlcarbon.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mlcarbon.catalog.Hardware;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TextTable;
import org.mlcarbon.review.Figure;
import org.mlcarbon.review.HardwareMention;
import org.mlcarbon.review.Review;
import org.mlcarbon.review.ReviewWording;

/** Every figure and name with what it was read as, and what had to be known for that. */
class FiguresCard extends Section {

    private static final int MOST_ROWS = 200;
    private static final int MOST_NAMES = 4;

    private final Texts texts;
    private final ReviewWording wording;

    FiguresCard(Texts texts, Review review) {
        this.texts = texts;
        wording = new ReviewWording(texts.locale());
        setId("figures");
        addClassName("card");
        add(new H2(texts.get("review.figures")));
        if (review.figures().isEmpty()) {
            add(new Paragraph(texts.get("review.figures.none")));
        } else {
            add(table(review));
        }
        review.notes().forEach(note -> {
            var words = new Paragraph(wording.note(note));
            words.addClassName("muted");
            add(words);
        });
    }

    private TextTable table(Review review) {
        var table = new TextTable(Stream.of("printed", "what", "read")
                .map(column -> texts.get("review.column." + column))
                .toList());
        review.figures().stream()
                .limit(MOST_ROWS)
                .forEach(figure -> row(table, figure.printed(), wording.dimension(figure.dimension()), read(figure)));
        review.hardware().stream()
                .map(HardwareMention::printed)
                .distinct()
                .limit(MOST_ROWS)
                .forEach(name -> row(table, name, texts.get("review.hardware"), hosted(name, review)));
        review.places().stream()
                .map(place -> List.of(place.printed(), String.join(", ", place.ids())))
                .distinct()
                .limit(MOST_ROWS)
                .forEach(place -> row(
                        table,
                        place.getFirst(),
                        texts.get("review.place"),
                        texts.get("review.hardware.row", place.getLast())));
        return table;
    }

    private static void row(TextTable table, String printed, String what, String read) {
        table.row(TextTable.quote(printed), new Span(what), new Span(read));
    }

    /** The rows of the table that fit best wherever the name stands. */
    private String hosted(String name, Review review) {
        var candidates = review.hardware().stream()
                .filter(mention -> mention.printed().equals(name))
                .map(HardwareMention::candidates)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        var names = candidates.stream().map(Hardware::name).limit(MOST_NAMES).toList();
        return candidates.size() == 1
                ? texts.get("review.hardware.row", names.getFirst())
                : texts.get("review.hardware.rows", candidates.size(), String.join("; ", names));
    }

    private String read(Figure figure) {
        if (figure.ambiguous()) {
            return texts.get("review.ambiguous", wording.value(figure), wording.otherwise(figure));
        }
        return figure.role() == Figure.Role.POINT
                ? wording.value(figure)
                : wording.value(figure) + " (" + texts.get("review.role." + figure.role()) + ")";
    }
}
