package org.mlcarbon.calculator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The calculator page without a browser: what a link fills in, what is said, what stays. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:view;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class CalculatorViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** 0.5 × 300 W × 10 h × 2 runs = 3 kWh; × 1.2 × 100 g = 0.36 kg. */
    @Test
    void aLinkFillsEveryFieldItNames() {
        open(
                "devicePowerWatts=300&hardwareName=mine&hours=10&runs=2&utilisation=0.5&carbonIntensityGPerKwh=100&pue=1.2");
        assertThat(text("result-emissions")).isEqualTo("360\u00a0g\u00a0CO₂e");
        assertThat(field("hardware-name").getValue()).isEqualTo("mine");
        assertThat(field("utilisation").getValue()).isEqualTo("0.5");
        assertThat(field("carbon-intensity-g-per-kwh").getValue()).isEqualTo("100");
    }

    @Test
    void aWrongValueIsSaidBesideItsFieldAndTheResultStays() {
        open("devicePowerWatts=300&hours=10&carbonIntensityGPerKwh=100&pue=1");
        test(field("hours")).setValue("ten");
        assertThat(field("hours").isInvalid()).isTrue();
        assertThat(field("hours").getErrorMessage()).isEqualTo("“ten” is not a number. Write it like 1234.5.");
        assertThat(text("result-emissions")).isEqualTo("300\u00a0g\u00a0CO₂e");
        test(field("hours")).setValue("20");
        assertThat(field("hours").isInvalid()).isFalse();
        assertThat(text("result-emissions")).isEqualTo("600\u00a0g\u00a0CO₂e");
    }

    @Test
    void saysWhichPartsOfALinkItDropped() {
        open("devicePowerWatts=300&hours=10&country=DE&colour=red&runs=many");
        assertThat(text("form-message")).contains("colour", "runs");
    }

    /** A version that is not here is refused once; the next change goes on with the current one. */
    @Test
    void aLinkOfAnUnknownVersionDoesNotHoldTheFormBack() {
        open("devicePowerWatts=300&hours=10&carbonIntensityGPerKwh=100&pue=1&dataVersion=1999.01");
        assertThat(text("form-message")).contains("1999.01");
        test(field("hours")).setValue("20");
        assertThat(text("result-emissions")).isEqualTo("600\u00a0g\u00a0CO₂e");
    }

    @Test
    void hostileTextStaysText() {
        open("devicePowerWatts=300&hours=10&carbonIntensityGPerKwh=100&pue=1");
        test(field("hardware-name")).setValue("<img src=x onerror=alert(1)> \\input{x} =1+1");
        var statement = (TextArea) component("statement");
        assertThat(statement.getValue()).contains("<img src=x onerror=alert(1)> \\input{x} =1+1");
        assertThat(component("statement").getElement().getProperty("innerHTML")).isNull();
    }

    private void open(String query) {
        Map<String, String> parameters = Arrays.stream(query.split("&"))
                .collect(Collectors.toMap(part -> part.split("=")[0], part -> part.split("=")[1]));
        UI.getCurrent().navigate(CalculatorView.class, QueryParameters.simple(parameters));
    }

    private TextField field(String id) {
        return (TextField) component(id);
    }

    private String text(String id) {
        return component(id).getElement().getText();
    }

    private Component component(String id) {
        return find(Component.class).withId(id).single();
    }
}
