package org.mlcarbon.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import org.mlcarbon.common.text.Texts;

/** What an address without a page shows. */
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, TitledPage {

    NotFoundView() {
        var texts = Texts.of(getLocale());
        addClassName("prose");
        add(
                new H1(texts.get(titleKey())),
                new Paragraph(texts.get("common.notFound.sentence")),
                new Paragraph(new Anchor(".", texts.get("common.home"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }

    @Override
    public String titleKey() {
        return "common.notFound.title";
    }
}
