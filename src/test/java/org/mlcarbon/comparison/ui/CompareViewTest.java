package org.mlcarbon.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.common.ui.chart.ChartView;
import org.mlcarbon.comparison.ComparisonService;
import org.mlcarbon.comparison.RegionFilter;
import org.mlcarbon.comparison.RegionFilterReader.Written;
import org.mlcarbon.comparison.Scenarios;
import org.mlcarbon.comparison.ui.CompareAddress.Tab;
import org.mlcarbon.comparison.ui.CompareAddress.Which;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:compare-view;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class CompareViewTest extends SpringBrowserlessTest {

    @Autowired
    ComparisonService comparisons;

    private void open(String query) {
        UI.getCurrent().navigate(CompareView.class, QueryParameters.fromString(query));
    }

    private String message() {
        return find(Div.class).withId("form-message").all().stream()
                .findFirst()
                .map(shown -> shown.getElement().getTextRecursively())
                .orElse("");
    }

    /** The first page of the chart holds the figures of the service, which the HTTP interface answers too. */
    @Test
    void drawsTheFiguresOfTheService() throws InvalidWorkload {
        open("");
        var config = JsonMapper.shared()
                .readTree(find(ChartView.class).all().getFirst().getElement().getProperty("config"));
        var drawn = config.at("/data/datasets/0/data");
        var entries = comparisons
                .regions(WorkloadParameters.request(WorkloadParameters.EXAMPLE), RegionFilter.ALL)
                .entries();
        assertThat(drawn.size()).isEqualTo(42); // a page of 40, the own region and the dirtiest
        IntStream.range(0, 40)
                .forEach(bar -> assertThat(drawn.get(bar).asDouble())
                        .isEqualTo(entries.get(bar).kilograms()));
        assertThat(drawn.get(41).asDouble()).isEqualTo(entries.getLast().kilograms());
        assertThat(find(Span.class).withId("ratio").single().getText()).endsWith("×");
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "provider", "hardware", "year", "scenarios"})
    void showsEveryTab(String by) {
        open("by=" + by + "&energyKwh=10&country=DE&hardwareName=x");
        assertThat(find(Paragraph.class).withId("workload").single().getText()).contains("10 kWh");
        open("by=" + by);
        assertThat(message()).isEmpty();
    }

    @Test
    void dropsAndNamesWhatALinkHasTooMuch() {
        open("hardware=h100-sxm5-80gb&hours=5&provider=aws&region=nowhere-1&providers=aws,acme&by=moon&colour=red");
        assertThat(message()).contains("region", "nowhere-1", "providers=acme", "by", "colour");
        assertThat(find(Paragraph.class).withId("workload").single().getText()).contains("5 h", "us-east-1");
    }

    @Test
    void saysWhichFilterToLoosenAndLoosensIt() {
        open("providers=hetzner&countries=ZA&continent=africa");
        var button = find(Button.class).withId("loosen-providers").single();
        assertThat(button.getText()).contains("the providers");
        test(button).click();
        assertThat(find(Button.class).withId("loosen-providers").all()).isEmpty();
        assertThat(find(ChartView.class).all()).isNotEmpty();
    }

    @Test
    void anAddressKeepsEverythingThatWasChosen() {
        var workload = WorkloadParameters.request(WorkloadParameters.EXAMPLE);
        var address = new CompareAddress(
                Tab.PROVIDER,
                Which.DIRTIEST,
                workload,
                new Written(List.of("aws", "gcp"), List.of("europe"), List.of("DE"), true, 50.0, 8.5, 700.0),
                List.of(workload));
        var read =
                CompareAddress.read(QueryParameters.fromString(address.query().getQueryString()));
        assertThat(read.dropped()).isEmpty();
        assertThat(read.address()).isEqualTo(address);
    }

    @Test
    void readsALinkOfTheCalculatorAndNothingElse() {
        assertThat(CompareAddress.link("https://example.org/?energyKwh=5&country=DE"))
                .isPresent();
        assertThat(CompareAddress.link("energyKwh=5&country=DE")).isPresent();
        assertThat(CompareAddress.link("hello")).isEmpty();
        assertThat(CompareAddress.link("")).isEmpty();
    }

    @Test
    void pinsAtMostSix() {
        var seven = IntStream.rangeClosed(1, Scenarios.MAX + 1)
                .mapToObj(kwh -> "pins=energyKwh%3D" + kwh + "%26country%3DDE")
                .toList();
        var read = CompareAddress.read(QueryParameters.fromString(String.join("&", seven)));
        assertThat(read.address().pins()).hasSize(Scenarios.MAX);
        assertThat(read.dropped()).containsExactly("pins");
    }
}
