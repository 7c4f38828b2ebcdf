package org.mlcarbon.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Locale;
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
        // Vaadin's own indicator of a lost connection lies outside every landmark; as a live region it may.
        getElement().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
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
        var tools = new Div(language(Locale.ENGLISH, "English"), language(Locale.GERMAN, "Deutsch"), colorScheme());
        tools.addClassName("tools");
        var bar = new Header(skip, toggle, product, tools);
        bar.addClassName("top-bar");
        return bar;
    }

    /** The page is loaded again at the same address, so that what a link had filled in stays. */
    private Button language(Locale locale, String name) {
        var button = new Button(locale.getLanguage().toUpperCase(Locale.ROOT));
        button.setId("language-" + locale.getLanguage());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + " – " + name);
        button.getElement().setAttribute("lang", locale.getLanguage());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(locale.equals(texts.locale())));
        button.addClickListener(click -> {
            VaadinSession.getCurrent().setLocale(locale);
            click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return button;
    }

    /** Works in the browser alone (shell.js), which knows what the system has and keeps the choice. */
    private Button colorScheme() {
        var button = new Button(VaadinIcon.ADJUST.create());
        button.setId("color-scheme");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get("common.colorScheme"));
        button.setTooltipText(texts.get("common.colorScheme"));
        return button;
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
