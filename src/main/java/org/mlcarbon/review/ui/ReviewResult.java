package org.mlcarbon.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.TextTable;
import org.mlcarbon.review.Recomputation;
import org.mlcarbon.review.Relation;
import org.mlcarbon.review.Relation.Verdict;
import org.mlcarbon.review.Review;
import org.mlcarbon.review.ReviewWording;

/** What a review found, card by card: what follows first, then what is there, what was read, what to ask. */
class ReviewResult extends Div {

    private static final int MOST_ROWS = 200;

    private final Texts texts;
    private final ReviewWording wording;

    ReviewResult(Texts texts) {
        this.texts = texts;
        wording = new ReviewWording(texts.locale());
        addClassName("sections");
        setId("review-result");
    }

    void show(Review review) {
        removeAll();
        add(summary(review));
        if (!review.recomputations().isEmpty()) {
            add(own(review));
        }
        add(relations(review), fields(review), new FiguresCard(texts, review));
        if (!review.unread().isEmpty()) {
            add(unread(review));
        }
        add(new QuestionsCard(texts, review));
    }

    private Component summary(Review review) {
        var judged = review.relations().stream().map(Relation::verdict).toList();
        long agree = judged.stream()
                .filter(List.of(Verdict.AGREES, Verdict.WITHIN_RANGE)::contains)
                .count();
        long differ = judged.stream()
                .filter(List.of(Verdict.OFF, Verdict.EXPLAINED)::contains)
                .count();
        var summary = new Paragraph(texts.get(
                "review.summary",
                review.figures().size(),
                17 - review.gaps().size(),
                judged.size(),
                agree,
                differ,
                judged.size() - agree - differ));
        summary.setId("summary");
        summary.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        return summary;
    }

    private Component own(Review review) {
        var card = card("review.own");
        card.setId("own");
        review.recomputations().forEach(one -> card.add(recomputed(one)));
        return card;
    }

    private Component recomputed(Recomputation one) {
        var sentence = new Paragraph(
                mark(one.outcome().name(), wording.word(one.outcome())), new Span(" " + wording.sentence(one)));
        sentence.addClassName("outcome");
        var block = new Div(sentence, TextTable.quote(one.source()));
        var estimate = one.estimate();
        if (estimate != null) {
            var query = QueryParameters.simple(WorkloadParameters.of(estimate.request()));
            var open = new Anchor("./?" + query.getQueryString(), texts.get("review.receipt.open"));
            open.addClassName("button-link");
            block.add(open);
        }
        block.addClassName("own-link");
        return block;
    }

    private Component relations(Review review) {
        var card = card("review.relations");
        card.setId("relations");
        if (review.relations().isEmpty()) {
            card.add(new Paragraph(texts.get("review.relations.none")));
        }
        review.relations().forEach(relation -> card.add(relation(relation)));
        return card;
    }

    private Component relation(Relation relation) {
        var head = new Div(
                mark(relation.verdict().name(), wording.word(relation.verdict())),
                strong(relation.target().printed()));
        head.addClassName("relation-head");
        var formula = TextTable.quote(wording.formula(relation));
        formula.addClassName("formula");
        var block = new Div(head, formula, new Paragraph(wording.verdict(relation)));
        block.addClassNames("relation", relation.verdict().name().toLowerCase(Locale.ROOT));
        return block;
    }

    private Component fields(Review review) {
        var card = card("review.fields");
        card.setId("fields");
        var table = new TextTable(List.of(texts.get("review.column.field"), texts.get("review.column.found")));
        review.fields().forEach(finding -> {
            var quote = finding.quote();
            var name = new Span(finding.field().number() + " " + wording.field(finding.field()));
            var state = quote == null
                    ? mark("MISSING", texts.get("review.not-found"))
                    : new Span(mark("FOUND", texts.get("review.found")), TextTable.quote(" “" + quote + "”"));
            table.row(name, state);
        });
        card.add(table);
        return card;
    }

    private Component unread(Review review) {
        var card = card("review.unread");
        card.setId("unread");
        var table = new TextTable(List.of(texts.get("review.column.where"), texts.get("review.column.why")));
        review.unread().stream()
                .limit(MOST_ROWS)
                .forEach(one -> table.row(TextTable.quote(one.quote()), new Span(wording.reason(one))));
        card.add(table);
        return card;
    }

    private Section card(String heading) {
        var card = new Section(new H2(texts.get(heading)));
        card.addClassName("card");
        return card;
    }

    /** A sign and a word: colour alone says nothing. */
    private static Span mark(String state, String word) {
        var mark = new Span(word);
        mark.addClassNames("verdict", state.toLowerCase(Locale.ROOT));
        return mark;
    }

    private static Span strong(String words) {
        var strong = TextTable.quote(words);
        strong.addClassName("relation-target");
        return strong;
    }
}
