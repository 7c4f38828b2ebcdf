package org.mlcarbon.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mlcarbon.common.text.Texts;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:frame;MODE=PostgreSQL")
class FrameTest extends SpringBrowserlessTest {

    @BeforeEach
    void speakEnglish() {
        VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void takesTheFirstLanguageThatWeHave() {
        assertThat(Languages.firstOf(List.of())).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.firstOf(List.of(Locale.FRENCH))).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.firstOf(List.of(Locale.FRENCH, Locale.of("de", "AT"), Locale.UK)))
                .isEqualTo(Locale.GERMAN);
        assertThat(Languages.firstOf(List.of(Locale.UK, Locale.GERMANY))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void listsTheRoomsThatHaveAnEntry() {
        navigate("method", Component.class);
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Method");
    }

    @Test
    void titlesEachPageInTheLanguageOfTheSession() {
        navigate("method", Component.class);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Method · ML Carbon");
    }

    @Test
    void givesEachPageATitleInBothLanguages() {
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                .extracting(RouteData::getNavigationTarget)
                .allSatisfy(page -> assertThat(HasDynamicTitle.class).isAssignableFrom(page));
        for (var entry : MenuConfiguration.getMenuEntries()) {
            assertThat(Texts.of(Locale.ENGLISH).has(entry.title()))
                    .as(entry.title())
                    .isTrue();
            assertThat(Texts.of(Locale.GERMAN).has(entry.title()))
                    .as(entry.title())
                    .isTrue();
        }
    }

    @Test
    void changesTheLanguageOfTheSession() {
        navigate("method", Component.class);
        test(find(Button.class).withId("language-de").single()).click();
        assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void saysSoWhereThereIsNoPage() {
        navigate("no-such-page", NotFoundView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
    }

    @Test
    void keepsTheCauseOfAFailedPageToItself() {
        var view = navigate("failing-page", FailureView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains("Something went wrong on our side")
                .doesNotContain("inside");
    }

    @Test
    void saysPlainlyThatAnActionFailed() {
        navigate("method", Component.class);
        new FailureNotice().error(new ErrorEvent(new IllegalStateException("inside")));
        assertThat(test(find(Notification.class).single()).getText())
                .isEqualTo("That did not work, through no fault of yours. Please try again.");
    }

    /** A page of the tests alone, which cannot be built. */
    @Route("failing-page")
    static class FailingPage extends Div implements TitledPage {

        FailingPage() {
            throw new IllegalStateException("inside");
        }

        @Override
        public String titleKey() {
            return "common.product";
        }
    }
}
