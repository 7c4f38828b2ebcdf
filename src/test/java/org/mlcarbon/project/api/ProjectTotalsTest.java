package org.mlcarbon.project.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The totals as another program asks for them. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:project;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
class ProjectTotalsTest {

    private static final String RUN = "{\"label\":\"a\",\"stage\":\"final-training\",\"pricePerDeviceHour\":2,"
            + "\"workload\":{\"devicePowerWatts\":500,\"hours\":10,\"carbonIntensityGPerKwh\":200,\"pue\":1.5}}";
    private static final String IDEA = "{\"label\":\"b\",\"stage\":\"exploration\",\"outcome\":\"failed\","
            + "\"workload\":{\"energyKwh\":15,\"energyBoundary\":\"facility\",\"carbonIntensityGPerKwh\":200}}";

    @Autowired
    private MockMvc http;

    /** By hand: 500 W × 10 h = 5 kWh, × 1.5 = 7.5 kWh, + 15 kWh = 22.5 kWh, × 200 g = 4.5 kg; 22.5 / 7.5 = 3. */
    @Test
    void answersAProjectWithItsTotals() throws Exception {
        total("", body("\"currency\":\"EUR\",\"budgetKg\":4,", RUN + "," + IDEA))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.whole.energy.hardwareKwh", closeTo(5, 1e-9)))
                .andExpect(jsonPath("$.whole.energy.meterOnlyKwh", closeTo(15, 1e-9)))
                .andExpect(jsonPath("$.whole.energy.facilityKwh", closeTo(22.5, 1e-9)))
                .andExpect(jsonPath("$.whole.operationalKg", closeTo(4.5, 1e-9)))
                .andExpect(jsonPath("$.whole.lowKg").isNumber())
                .andExpect(jsonPath("$.stages[*].stage").value(hasItem("final-training")))
                .andExpect(jsonPath("$.failed.operationalKg", closeTo(3, 1e-9)))
                .andExpect(jsonPath("$.measuredShare", closeTo(15 / 22.5, 1e-9)))
                .andExpect(jsonPath("$.multiplier.energy", closeTo(3, 1e-9)))
                .andExpect(jsonPath("$.cost.total", closeTo(20, 1e-9)))
                .andExpect(jsonPath("$.cost.runsWithoutDeviceHours").value(1))
                .andExpect(jsonPath("$.budget.leftKg", closeTo(-0.5, 1e-9)))
                .andExpect(jsonPath("$.equivalences[?(@.id == 'strubell-car-lifetime')]", hasSize(1)))
                .andExpect(jsonPath("$.architectureSearch.correction").value(88))
                .andExpect(jsonPath("$.architectureSearch.sentence", containsString("88 times too high")))
                .andExpect(jsonPath("$.remarks").value(hasItem(containsString("overdrawn"))))
                .andExpect(jsonPath("$.runs", hasSize(2)))
                .andExpect(jsonPath("$.runs[1].outcome").value("failed"))
                .andExpect(jsonPath("$.runsLeftOut").value(0));
    }

    @Test
    void listsTheFirstThousandRunsOrAllOrNone() throws Exception {
        var many = body("\"currency\":\"EUR\",", String.join(",", Collections.nCopies(1_200, RUN)));
        total("", many)
                .andExpect(jsonPath("$.runs", hasSize(1_000)))
                .andExpect(jsonPath("$.runsLeftOut").value(200));
        total("&runs=all", many).andExpect(jsonPath("$.runs", hasSize(1_200)));
        total("&runs=none", many).andExpect(jsonPath("$.runs", hasSize(0)));
        total("&runs=some", many)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.property").value("runs"));
    }

    @Test
    void saysInGermanThatNoFinalTrainingIsThere() throws Exception {
        http.perform(post("/api/v1/projects?store=false")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "de")
                        .content(body("", IDEA)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.multiplier").value((Object) null))
                .andExpect(jsonPath("$.remarks[0]", containsString("Kein abschließendes Training")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"runs\":[{\"label\":\"a\"}]}; runs[0].stage; 400",
                "{\"format\":\"ml-carbon-project-9\",\"runs\":[]}; format; 400",
                "{\"runs\":[],\"colour\":1}; colour; 400",
                "{\"runs\":[{\"label\":\"a\",\"stage\":\"evaluation\",\"workload\":{\"hours\":\"many\"}}]}; runs[0].workload.hours; 400",
                "{\"runs\":[{\"label\":\"a\",\"stage\":\"evaluation\",\"workload\":{\"country\":\"DE\"}}]}; runs[0].workload.hardware; 422",
                "{\"budgetKg\":-1,\"runs\":[]}; budgetKg; 422",
            })
    void refusesWithProblemDetails(String body, String property, int code) throws Exception {
        total("", body)
                .andExpect(status().is(code))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.property").value(property))
                .andExpect(jsonPath("$.problems[0].message").isNotEmpty());
    }

    @Test
    void refusesABodyThatIsTooLargeOrNoJson() throws Exception {
        total("", "{\"runs\":[]" + " ".repeat(40 << 20) + "}").andExpect(status().isContentTooLarge());
        total("", "").andExpect(status().isBadRequest());
        http.perform(post("/api/v1/projects?store=false")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("{}"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void servesTheSchema() throws Exception {
        http.perform(get("/schema/project-1.json"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/schema+json"))
                .andExpect(jsonPath("$.properties.format.const").value("ml-carbon-project-1"));
    }

    @Test
    void isInTheOpenApi() throws Exception {
        var api = http.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString();
        assertThat(api).contains("/api/v1/projects").contains("TotalsResponse").contains("pricePerDeviceHour");
    }

    private static String body(String head, String runs) {
        return "{" + head + "\"runs\":[" + runs + "]}";
    }

    private ResultActions total(String parameters, String body) throws Exception {
        return http.perform(post("/api/v1/projects?store=false" + parameters)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
