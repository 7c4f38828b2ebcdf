package org.mlcarbon.doubt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;

/** What the four pages have in common: the workload of the address, and links that keep it. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:doubt-pages;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class DoubtPageTest extends SpringBrowserlessTest {

    static Stream<Class<? extends DoubtPage>> pages() {
        return Stream.of(RangeView.class, BoundaryView.class, AccountingView.class, CalculatorsView.class);
    }

    private static void open(Class<? extends DoubtPage> page, String query) {
        UI.getCurrent().navigate(page, QueryParameters.fromString(query));
    }

    private String said() {
        return find(Div.class).withId("form-message").all().stream()
                .findFirst()
                .map(shown -> shown.getElement().getTextRecursively())
                .orElse("");
    }

    private String workload() {
        return find(Paragraph.class).withId("workload").single().getText();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void computesTheWorkloadOfTheAddressAndKeepsItInEveryLink(Class<? extends DoubtPage> page) {
        open(page, "devicePowerWatts=300&hours=100&country=DE");
        assertThat(workload()).contains("300", "100", "Germany");
        assertThat(said()).isEmpty();
        for (var id :
                new String[] {"tab-range", "tab-boundary", "tab-accounting", "tab-calculators", "change-workload"}) {
            assertThat(find(Anchor.class).withId(id).single().getHref())
                    .as(id)
                    .contains("devicePowerWatts=300", "hours=100", "country=DE");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsTheExampleWhereTheAddressHasNoWorkload(Class<? extends DoubtPage> page) {
        open(page, "");
        assertThat(workload()).contains("H100", "us-east-1");
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesWhatItLeavesOutAndMends(Class<? extends DoubtPage> page) {
        open(page, "energyKwh=-1&country=DE&colour=red");
        assertThat(said()).contains("colour", "energyKwh");
        assertThat(workload()).contains("H100", "Germany");
    }
}
