package org.mlcarbon.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.mlcarbon.common.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens when an action in a page fails: the cause goes to the log, a plain sentence to the reader. */
class FailureNotice implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureNotice.class);
    private static final int SHOWN_MILLIS = 8_000;

    @Override
    public void error(ErrorEvent event) {
        LOG.error("An action in a page failed", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            show(Texts.of(ui.getLocale()).get("common.failure.action"));
        }
    }

    private static void show(String sentence) {
        Notification.show(sentence, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER)
                .addThemeVariants(NotificationVariant.ERROR);
    }
}
