package org.mlcarbon.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.mlcarbon.common.text.Texts;

/**
 * The frame of every page: top bar, navigation, one column of content. The navigation lists every route that has a
 * {@link com.vaadin.flow.router.Menu}; its title is a text key, its icon a name such as {@code vaadin:calc}.
 */
@Layout
class MainLayout extends AppLayout {

    private final Texts texts = Texts.of(getLocale());
    private final Main main = new Main();

    MainLayout() {
        setPrimarySection(Section.NAVBAR);
        addToNavbar(topBar());
        addToDrawer(navigation());
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        main.getElement().removeAllChildren().appendChild(page.getElement());
    }

    private Header topBar() {
        var skip = new Anchor("#content", texts.get("common.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(texts.get("common.menu"));
        var product = new Anchor(".", texts.get("common.product"));
        product.addClassName("product");
        var bar = new Header(skip, toggle, product, new ReaderTools());
        bar.addClassName("top-bar");
        return bar;
    }

    private Component navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", texts.get("common.navigation"));
        MenuConfiguration.getMenuEntries().forEach(entry -> navigation.addItem(item(entry)));
        return navigation;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(texts.get(entry.title()), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }
}
