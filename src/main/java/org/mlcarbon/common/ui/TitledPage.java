package org.mlcarbon.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import org.mlcarbon.common.text.Texts;

/** A page whose title is that of its entry in the navigation: the text of {@link Menu#title()}. */
public interface TitledPage extends HasDynamicTitle {

    /** Such as "Calculator · ML Carbon". */
    @Override
    default String getPageTitle() {
        var texts = Texts.of(UI.getCurrent().getLocale());
        return texts.get(titleKey()) + " · " + texts.get("common.product");
    }

    /** The key of the title's text; a page without an entry in the navigation overrides it. */
    default String titleKey() {
        var menu = getClass().getAnnotation(Menu.class);
        if (menu == null) {
            throw new IllegalStateException(getClass().getName() + " has neither @Menu nor an own titleKey()");
        }
        return menu.title();
    }
}
