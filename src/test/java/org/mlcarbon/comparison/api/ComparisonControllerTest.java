package org.mlcarbon.comparison.api;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Comparisons as another program asks for them. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:compare-http;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
class ComparisonControllerTest {

    private static final String WORKED_CASE =
            "\"devicePowerWatts\":300,\"hours\":100,\"provider\":\"aws\",\"region\":\"us-east-1\","
                    + "\"intensitySource\":\"ember-country-lifecycle\",\"intensityYear\":2023";

    @Autowired
    private MockMvc http;

    /** 30 kWh; Ember 2023: Norway 30.48 g, Bahrain 902.41 g, so 29.6; us-east-1 30 × 1.15 × 392.78 g. */
    @Test
    void ranksRegionsCleanestFirst() throws Exception {
        post("{" + WORKED_CASE + ",\"by\":\"region\",\"limit\":5}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.series.id").value("ember-country-lifecycle"))
                .andExpect(jsonPath("$.year").value(2023))
                .andExpect(jsonPath("$.total").value(322))
                .andExpect(jsonPath("$.entries", hasSize(5)))
                .andExpect(jsonPath("$.entries[0].id", startsWith("azure/norway")))
                .andExpect(
                        jsonPath("$.entries[0].factors[?(@.name == 'carbonIntensityGPerKwh')].value", hasItem(30.48)))
                .andExpect(jsonPath("$.intensityRatio", closeTo(902.41 / 30.48, 1e-9)))
                .andExpect(jsonPath("$.ratio", greaterThan(25.0)))
                .andExpect(jsonPath("$.entries[0].link", containsString("intensityYear=2023")))
                .andExpect(jsonPath("$.link", startsWith("/compare?devicePowerWatts=300")))
                .andExpect(jsonPath("$.notices[0]", containsString("Ember")));
    }

    @Test
    void takesTheWorkloadWrappedAndPages() throws Exception {
        post("{\"workload\":{" + WORKED_CASE + "},\"by\":\"region\",\"providers\":[\"aws\"],\"offset\":37,\"limit\":9}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(38))
                .andExpect(jsonPath("$.entries", hasSize(1)))
                .andExpect(jsonPath("$.entries[0].id").value("aws/me-south-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "provider", "hardware", "year"})
    void comparesByEachWord(String by) throws Exception {
        post("{\"hardware\":\"h100-sxm5-80gb\",\"hours\":100,\"provider\":\"gcp\",\"region\":\"us-central1\",\"by\":\""
                        + by + "\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.by").value(by))
                .andExpect(jsonPath("$.total", greaterThan(1)))
                .andExpect(jsonPath("$.entries[0].emissions.operationalKg", greaterThan(0.0)));
    }

    @Test
    void tellsTheClaimsOfProvidersBeside() throws Exception {
        post("{" + WORKED_CASE + ",\"by\":\"provider\",\"providers\":[\"aws\"]}")
                .andExpect(jsonPath("$.providers[0].regions").value(38))
                .andExpect(jsonPath("$.providers[0].fleetPue").value(1.14))
                .andExpect(jsonPath("$.providers[0].claim", containsString("certificates")))
                .andExpect(jsonPath("$.entries", hasSize(3)));
    }

    @Test
    void namesTheFilterThatLeavesNothing() throws Exception {
        post("{" + WORKED_CASE + ",\"by\":\"region\",\"providers\":[\"hetzner\"],\"countries\":[\"ZA\"]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(0))
                .andExpect(jsonPath("$.intensityRatio").doesNotExist())
                .andExpect(jsonPath("$.loosen[0]").value("providers"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "\"by\":\"colour\"; by; 422",
                "\"limit\":5; by; 422",
                "\"by\":\"region\",\"limit\":0; limit; 422",
                "\"by\":\"region\",\"offset\":-1; offset; 422",
                "\"by\":\"region\",\"limit\":\"5\"; limit; 400",
                "\"by\":\"region\",\"providers\":[\"acme\"]; providers; 422",
                "\"by\":\"region\",\"countries\":[\"XX\"]; countries; 422",
                "\"by\":\"region\",\"continent\":[\"atlantis\"]; continent; 422",
                "\"by\":\"region\",\"latitude\":91,\"longitude\":0,\"withinKm\":5; latitude; 422",
                "\"by\":\"region\",\"latitude\":1,\"withinKm\":5; withinKm; 422",
                "\"by\":\"hardware\",\"eu\":true; eu; 422",
                "\"by\":\"region\",\"intensityYear\":1999; intensityYear; 422",
                "\"by\":\"region\",\"colour\":1; colour; 400"
            })
    void refusesWhatItDoesNotKnow(String options, String property, int code) throws Exception {
        post("{\"devicePowerWatts\":300,\"hours\":100,\"provider\":\"aws\",\"region\":\"us-east-1\"," + options + "}")
                .andExpect(status().is(code))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.property").value(property));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"workload\":null,\"by\":\"region\"}"})
    void refusesABodyThatIsNoComparison(String body) throws Exception {
        post(body)
                .andExpect(status().is4xxClientError())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private ResultActions post(String body) throws Exception {
        return http.perform(MockMvcRequestBuilders.post("/api/v1/comparisons")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
