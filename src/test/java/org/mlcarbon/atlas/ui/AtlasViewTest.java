package org.mlcarbon.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mlcarbon.atlas.Verdict;
import org.springframework.boot.test.context.SpringBootTest;

/** The page of the atlas: its address, the filter, the reader's own and the dialog of a run. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:atlas-page;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class AtlasViewTest extends SpringBrowserlessTest {

    private static void open(String query) {
        UI.getCurrent().navigate(AtlasView.class, QueryParameters.fromString(query));
    }

    private String text(Class<? extends Component> kind, String id) {
        return find(kind).withId(id).all().stream()
                .findFirst()
                .map(shown -> shown.getElement().getTextRecursively().replace('\u00a0', ' '))
                .orElse("");
    }

    private List<String> shown() {
        return find(NativeButton.class).all().stream()
                .flatMap(button -> button.getId().stream())
                .filter(id -> id.startsWith("run-"))
                .map(id -> id.substring("run-".length()))
                .toList();
    }

    @Test
    void showsEveryRunAndTheLadder() {
        open("");
        assertThat(shown()).hasSize(77).startsWith("llama31-405b");
        assertThat(text(Span.class, "gallery-count")).isEqualTo("77 of 77 runs");
        assertThat(text(Paragraph.class, "ladder-span")).contains("Llama 3.1 405B", "Transformer base");
        assertThat(find(Span.class).withId("mine").all()).isEmpty();
    }

    @Test
    void theAddressFiltersSortsAndOpens() {
        open("text=patterson&year=2019&sort=model&run=patterson-t5");
        assertThat(shown())
                .containsExactly(
                        "patterson-etmed-p100-iowa",
                        "patterson-etmed-tpuv2-iowa",
                        "patterson-evolved-transformer-nas",
                        "patterson-t5");
        assertThat(find(RunDialog.class).single().getHeaderTitle()).isEqualTo("T5 11B");
    }

    @Test
    void theFilterNarrowsAndStandsInTheAddress() {
        open("");
        @SuppressWarnings("unchecked")
        Select<Verdict> verdict = find(Select.class).withId("filter-verdict").single();
        test(verdict).selectItem("does not follow");
        assertThat(shown()).containsExactly("starcoder-energy");
    }

    @Test
    void namesWhatItDoesNotKnow() {
        open("colour=red&year=1900&verdict=maybe&run=no-such-run&kg=-1");
        assertThat(text(Div.class, "form-message"))
                .contains("colour", "kg", "run", "verdict", "year")
                .contains("0.000000001 to 1,000,000,000,000 kg");
        assertThat(shown()).hasSize(77);
    }

    @Test
    void placesWhatIsTypedAndTakesItAway() {
        open("");
        test(find(TextField.class).withId("mine-kg").single()).setValue("269");
        test(find(Button.class).withId("mine-place").single()).click();
        assertThat(text(Span.class, "mine")).contains("269 kg");
        assertThat(text(Paragraph.class, "mine-said"))
                .contains("Transformer big (136 kg CO₂e)", "OLMo 20M (300 kg CO₂e)", "33,000 ×");
        var step = find(Span.class).withId("mine").single().getParent().orElseThrow();
        assertThat(step.getChildren().map(run -> run.getId().orElse("")))
                .as("most first, 300 kg before 269 kg")
                .containsExactly("ladder-morrison-olmo-20m", "mine");
        test(find(Button.class).withId("mine-clear").single()).click();
        assertThat(find(Span.class).withId("mine").all()).isEmpty();
    }

    @Test
    void refusesWhatHasNoPlaceWithTheRange() {
        open("");
        var field = find(TextField.class).withId("mine-kg").single();
        for (var typed : new String[] {"", "0", "much", "-3", "1e20"}) {
            test(field).setValue(typed);
            test(find(Button.class).withId("mine-place").single()).click();
            assertThat(field.isInvalid()).as(typed).isTrue();
            assertThat(field.getErrorMessage()).contains("1,000,000,000,000");
        }
    }

    /** 30 kWh × 1.15 × 418 g/kWh = 14.421 kg. */
    @Test
    void placesTheWorkloadOfTheAddress() {
        open("energyKwh=30&carbonIntensityGPerKwh=418&pue=1.15");
        assertThat(text(Span.class, "mine")).contains("14.4 kg");
        assertThat(find(Anchor.class).withId("mine-calculator").single().getHref())
                .contains("energyKwh=30", "pue=1.15");
    }

    @Test
    void saysWhatIsWrongWithTheWorkload() {
        open("energyKwh=-1&country=DE");
        assertThat(text(Div.class, "form-message")).contains("kWh");
        assertThat(find(Span.class).withId("mine").all()).isEmpty();
        open("energyKwh=30&carbonIntensityGPerKwh=0&pue=1");
        assertThat(text(Div.class, "form-message")).contains("has a place on the ladder");
    }

    @Test
    void aRunLeadsOnToCalculatorAndComparison() {
        open("run=llama1-7b");
        assertThat(find(Anchor.class).withId("run-load").single().getHref())
                .startsWith("./?")
                .contains("devicePowerWatts=400", "deviceHours=82432", "pue=1.1", "carbonIntensityGPerKwh=385");
        assertThat(find(Anchor.class).withId("run-elsewhere").single().getHref())
                .startsWith("compare?")
                .contains("deviceHours=82432")
                .doesNotContain("pue=");
    }

    @Test
    void theSearchOf2019IsCorrectedWhereverItStands() {
        open("run=strubell-nas");
        assertThat(text(NativeButton.class, "ladder-strubell-nas")).contains("88 times too high");
        assertThat(text(NativeButton.class, "run-strubell-nas")).contains("88 times too high");
        var dialog = find(RunDialog.class).single();
        assertThat(dialog.getHeaderTitle()).contains("88 times too high");
        assertThat(dialog.getElement().getTextRecursively()).contains("Patterson et al. 2021", "not placed anew");
    }
}
