package org.mlcarbon.common.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives each new session its language and its way to speak of failures, and each page the small script that applies
 * the reader's choice of light or dark before anything is painted.
 */
@Component
class SessionStart implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(SessionStart::begin);
        event.addIndexHtmlRequestListener(SessionStart::complete);
    }

    /** Vaadin would name the language of the browser, not the one that was chosen. */
    private static void complete(IndexHtmlResponse page) {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            page.getDocument().select("html").attr("lang", session.getLocale().getLanguage());
        }
        page.getDocument().head().select("base").after("<script src=\"app/shell.js\"></script>");
    }

    private static void begin(SessionInitEvent start) {
        start.getSession().setLocale(Languages.firstOf(Languages.wantedBy(start.getRequest())));
        start.getSession().setErrorHandler(new FailureNotice());
    }
}
