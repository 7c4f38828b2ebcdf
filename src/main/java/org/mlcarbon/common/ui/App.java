package org.mlcarbon.common.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The shell of every page: theme, own style sheet, icon, light or dark as the system has it. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("app/styles.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
public class App implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "app/favicon.svg", "any");
    }
}
