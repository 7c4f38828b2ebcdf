package org.mlcarbon.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import org.mlcarbon.common.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a page that cannot be built shows: a sentence; the cause is in the log only. */
@ParentLayout(MainLayout.class)
class FailureView extends Div implements HasErrorParameter<Exception>, TitledPage {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        var texts = Texts.of(getLocale());
        addClassName("prose");
        add(
                new H1(texts.get(titleKey())),
                new Paragraph(texts.get("common.failure.page")),
                new Paragraph(new Anchor(".", texts.get("common.home"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page \"{}\" failed", event.getLocation().getPath(), parameter.getException());
        return 500;
    }

    @Override
    public String titleKey() {
        return "common.failure.title";
    }
}
