package org.mlcarbon.project.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.mlcarbon.calculator.Wording;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.RangeBar;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.project.ProjectTotals;
import org.mlcarbon.report.FactorWords;

/** What the whole project took and emitted, in figures that explain themselves. */
class TotalsCard extends Section {

    private final Texts texts;
    private final QuantityFormat format;
    private final TotalsText words;
    private final Span emissions = new Span();
    private final Span range = new Span();
    private final Paragraph energy = new Paragraph();
    private final Paragraph work = new Paragraph();
    private final RangeBar rangeBar = new RangeBar();
    private final UnorderedList sentences = new UnorderedList();
    private final UnorderedList equals = new UnorderedList();
    private final UnorderedList yardsticks = new UnorderedList();
    private final Paragraph search = new Paragraph();
    private final UnorderedList factors = new UnorderedList();
    private final Div notices = new Div();

    TotalsCard(Texts texts) {
        this.texts = texts;
        format = QuantityFormat.of(texts.locale());
        words = new TotalsText(texts);
        setId("totals");
        addClassNames("card", "result");
        emissions.setId("total-emissions");
        emissions.addClassName("result-figure");
        range.setId("total-range");
        energy.setId("total-energy");
        work.addClassName("muted");
        sentences.setId("total-sentences");
        sentences.addClassName("totals-sentences");
        notices.addClassNames("muted", "notices");
        var headline = new Div(emissions, range, energy, work);
        headline.addClassName("headline");
        headline.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(texts.get("project.totals")),
                headline,
                rangeBar,
                sentences,
                new H3(texts.get("project.totals.equals")),
                equals,
                new Details(texts.get("project.totals.yardsticks"), yardsticks, search),
                new Details(texts.get("project.totals.factors"), factors, notices));
    }

    void show(ProjectTotals totals) {
        var whole = totals.whole();
        double kg = whole.amounts().kg();
        emissions.setText(format.emissions(new Emissions(kg), whole.rangeKg()));
        range.setText(texts.get("project.totals.likely", format.range(whole.rangeKg())));
        energy.setText(words.energy(whole.amounts()));
        work.setText(words.work(whole.amounts()));
        rangeBar.show(whole.rangeKg(), kg);
        fill(sentences, words.sentences(totals));
        var wording = new Wording(texts.locale());
        var comparison = totals.comparison();
        fill(equals, comparison.equivalents().stream().map(wording::equivalent).toList());
        fill(
                yardsticks,
                comparison.yardsticks().stream().map(wording::equivalent).toList());
        search.setText(words.search(comparison.search()));
        factors.removeAll();
        totals.factors().forEach(factor -> factors.add(factor(factor)));
        notices.removeAll();
        if (!totals.factorsComplete()) {
            notices.add(new Paragraph(texts.get("project.totals.factors.more")));
        }
        totals.notices().forEach(notice -> notices.add(new Paragraph(notice)));
    }

    private static void fill(UnorderedList list, Iterable<String> lines) {
        list.removeAll();
        lines.forEach(line -> list.add(new ListItem(line)));
    }

    private ListItem factor(Factor factor) {
        var name = new FactorWords(texts).name(factor);
        var item = new ListItem(new Span(name + ": " + format.plain(factor.value(), factor.unit())));
        if (factor.year() != null) {
            item.add(new Span(" · " + factor.year()));
        }
        if (factor.source() != null) {
            item.add(new Span(" · "), source(factor.source()));
        }
        return item;
    }

    private static Span source(Source source) {
        if (source.url() == null) {
            return new Span(source.title());
        }
        var link = new Anchor(source.url(), source.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        return new Span(link);
    }
}
