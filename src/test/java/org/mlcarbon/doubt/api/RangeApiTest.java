package org.mlcarbon.doubt.api;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** {@code POST /api/v1/ranges} as another program calls it. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:range-api;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
class RangeApiTest {

    /** 1 kW × 100 h × 1.2 × 100 g = 12 kg, with log deviations of 0.25, 0.01663 and 0.04997: together 0.25549. */
    private static final String WORKLOAD =
            "\"workload\":{\"devicePowerWatts\":1000,\"hours\":100,\"carbonIntensityGPerKwh\":100,\"pue\":1.2}";

    @Autowired
    private MockMvc http;

    @Test
    void answersHowSureAResultIs() throws Exception {
        ask("{" + WORKLOAD + ",\"draws\":20000,\"seed\":7,\"correlations\":[{\"between\":[\"pue\","
                        + "\"carbonIntensityGPerKwh\"],\"value\":0}],\"against\":{\"devicePowerWatts\":1000,"
                        + "\"hours\":100,\"carbonIntensityGPerKwh\":50,\"pue\":1.2}}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.operationalKg", closeTo(12, 1e-9)))
                .andExpect(jsonPath("$.closedForm.lowKg", closeTo(12 * Math.exp(-1.64485 * 0.25549), 0.001)))
                .andExpect(jsonPath("$.monteCarlo.draws").value(20000))
                .andExpect(jsonPath("$.monteCarlo.seed").value(7))
                .andExpect(jsonPath("$.monteCarlo.generator").value("L64X128MixRandom"))
                .andExpect(jsonPath("$.tornado[0].name").value("energy"))
                .andExpect(jsonPath("$.contributions", hasSize(3)))
                .andExpect(jsonPath("$.measureNext[0].name").value("energy"))
                .andExpect(jsonPath("$.against.operationalKg", closeTo(6, 1e-9)))
                .andExpect(jsonPath("$.against.saving.value", closeTo(0.5, 1e-9)))
                .andExpect(jsonPath("$.against.cancelled", hasItem("energy")));
    }

    @Test
    void namesEveryProblemWithWhatWasGiven() throws Exception {
        http.perform(post("/api/v1/ranges")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "de")
                        .content("{" + WORKLOAD + ",\"draws\":10,\"against\":{\"hardware\":\"t4\",\"hours\":-1,"
                                + "\"country\":\"FR\"}}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.problems", hasSize(2)))
                .andExpect(
                        jsonPath("$.problems[?(@.property == 'draws')].given").value(hasItem(10)))
                .andExpect(jsonPath("$.problems[?(@.property == 'against.hours')].given")
                        .value(hasItem("-1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"between\":[\"pue\",\"energy\"],\"value\":2}]|−1 and 1",
                "[{\"between\":[\"pue\"],\"value\":0.2}]|two names",
                "[null]|two names",
                "[{\"between\":[\"pue\",null],\"value\":0.2}]|no factor null",
                "[{\"between\":[\"pue\",\"moon\"],\"value\":0.2}]|no factor moon",
                "[{\"between\":[\"energy\",\"against.pue\"],\"value\":0.2}]|no factor against.pue"
            })
    void refusesCorrelationsInWords(String correlations, String words) throws Exception {
        ask("{" + WORKLOAD + ",\"correlations\":" + correlations + "}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].property").value("correlations"))
                .andExpect(jsonPath("$.problems[0].message", containsString(words)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "{\"draws\":\"many\"}", "{\"colour\":\"red\"}", "{\"correlations\":3}", "[]", "null"})
    void refusesWhatIsNoRequest(String body) throws Exception {
        ask(body)
                .andExpect(status().is4xxClientError())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private ResultActions ask(String body) throws Exception {
        return http.perform(
                post("/api/v1/ranges").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
