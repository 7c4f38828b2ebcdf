package org.mlcarbon.lecture.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.ui.ReaderTools;

/** The little that stands above a slide: the way back to the calculator, full screen, language, light or dark. */
class LectureTools extends Header {

    private final Anchor exit;

    LectureTools(Texts texts) {
        exit = new Anchor(".", texts.get("lecture.exit"));
        exit.setId("lecture-exit");
        var fullScreen = new NativeButton(texts.get("lecture.full-screen"));
        fullScreen.setId("lecture-full-screen"); // pressed in the browser alone (lecture.js), which asks for a click
        addClassNames("lecture-tools", "no-print");
        add(exit, fullScreen, new ReaderTools());
    }

    void exitTo(String address) {
        exit.setHref(address);
    }
}
