package org.mlcarbon.doubt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.accounting.Claims;
import org.mlcarbon.accounting.Lens;
import org.mlcarbon.accounting.LensFigure;
import org.mlcarbon.accounting.LensKind;
import org.mlcarbon.accounting.LensWording;
import org.mlcarbon.catalog.PublishedShare;
import org.mlcarbon.common.text.Texts;

/** One lens: its figure with all its terms, or why there is none; and which question it answers. */
class LensCard extends Section {

    private final Texts texts;
    private final LensWording wording;
    private final LensKind kind;

    LensCard(Texts texts, LensKind kind) {
        this.texts = texts;
        this.kind = kind;
        wording = new LensWording(texts.locale());
        setId("lens-" + kind.id());
        addClassNames("card", "lens");
    }

    /** @param claims of the provider, beside a market-based figure */
    void show(Lens lens, @Nullable Claims claims) {
        removeAll();
        add(new H2(wording.name(kind)));
        if (lens.figure() != null) {
            addFigure(lens.figure());
        }
        if (lens.reason() != null) {
            var reason = new Paragraph(wording.text(lens.reason()));
            reason.addClassName("lens-reason");
            add(reason);
        }
        if (!lens.remarks().isEmpty()) {
            add(new UnorderedList(lens.remarks().stream()
                    .map(remark -> new ListItem(wording.text(remark)))
                    .toArray(ListItem[]::new)));
        }
        if (lens.notice() != null) {
            add(muted(lens.notice()));
        }
        if (claims != null) {
            addClaims(claims);
        }
        var right = new Paragraph(wording.rightFor(kind));
        right.addClassName("lens-right");
        add(right);
    }

    private void addFigure(LensFigure figure) {
        var emissions = new Span(wording.emissions(figure));
        emissions.addClassName("lens-figure");
        emissions.setId("lens-" + kind.id() + "-emissions");
        add(new Paragraph(emissions), new Paragraph(wording.intensity(figure)), muted(wording.terms(figure)));
        if (figure.source() != null) {
            add(new Paragraph(new SourceLink(figure.source())));
        } else if (figure.origin() != null) {
            add(muted(figure.origin()));
        }
    }

    private void addClaims(Claims claims) {
        if (claims.isEmpty()) {
            add(new Paragraph(texts.get("accounting.claim.none", claims.providerName())));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lens-claims");
        var said = claims.statement();
        if (said != null) {
            list.add(new ListItem(new ClaimText(said)));
        }
        if (claims.carbonFreeHourly() != null) {
            list.add(sourced("hourly", claims.carbonFreeHourly()));
        }
        if (claims.annualMatch() != null) {
            list.add(sourced("annual", claims.annualMatch()));
        }
        add(new Paragraph(texts.get("doubt.accounting.claims-beside")), list);
    }

    private ListItem sourced(String which, PublishedShare share) {
        return new ListItem(new Span(wording.share(which, share) + " "), new SourceLink(share.source()));
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
