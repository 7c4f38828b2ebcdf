package org.mlcarbon.project.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
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

/** Advice as another program asks for it. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:project;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
class AdviceTest {

    private static final String FINAL = "{\"label\":\"a\",\"stage\":\"final-training\",\"metric\":0.9,"
            + "\"workload\":{\"hardware\":\"tesla-v100-sxm2-32gb\",\"hours\":10,\"provider\":\"aws\",\"region\":\"us-east-1\"}}";
    private static final String IDEA = "{\"label\":\"b\",\"stage\":\"exploration\",\"outcome\":\"failed\","
            + "\"workload\":{\"energyKwh\":15,\"energyBoundary\":\"facility\",\"carbonIntensityGPerKwh\":200}}";

    @Autowired
    private MockMvc http;

    /** By hand: 15 kWh at the meter × 200 g = 3 kg of the failed run. */
    @Test
    void answersWhatAProjectCouldDo() throws Exception {
        advise("", "en", body(FINAL + "," + IDEA))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.advice[?(@.kind == 'fewer-failures')].savedKg")
                        .value(hasItem(closeTo(3, 1e-9))))
                .andExpect(
                        jsonPath("$.advice[?(@.kind == 'other-region')].link").value(hasItem(startsWith("compare?"))))
                .andExpect(jsonPath("$.advice[?(@.kind == 'other-region')].caveats[*].url")
                        .value(hasItem(containsString("2411.06560"))))
                .andExpect(jsonPath("$.advice[-1].kind").value("fine-tuning"))
                .andExpect(jsonPath("$.advice[-1].savedKg").value((Object) null))
                .andExpect(jsonPath("$.leftOut[?(@.reason == 'own-intensity')].runs")
                        .value(hasItem(1)))
                .andExpect(jsonPath("$.pareto.metric").value("accuracy"))
                .andExpect(jsonPath("$.pareto.points[0].label").value("a"));
    }

    @Test
    void movesOnlyWhereItIsAllowedAndSpeaksGerman() throws Exception {
        advise("?eu=true&providers=gcp", "de", body(FINAL))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.advice[?(@.kind == 'other-region')]").isEmpty())
                .andExpect(jsonPath("$.advice[?(@.kind == 'cleanest-region')].title")
                        .value(hasItem(containsString("Die sauberste erlaubte Region: Google"))))
                .andExpect(jsonPath("$.leftOut[*].sentence").value(hasItem(containsString("erlaubten Anbietern"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "?providers=nobody; {\"runs\":[]}; providers; 422",
                "?countries=ZZ; {\"runs\":[]}; countries; 422",
                "''; {\"runs\":[{\"label\":\"a\"}]}; runs[0].stage; 400",
                "''; {\"runs\":[{\"label\":\"a\",\"stage\":\"evaluation\",\"workload\":{\"country\":\"DE\"}}]}; runs[0].workload.hardware; 422",
            })
    void refusesWithProblemDetails(String parameters, String body, String property, int code) throws Exception {
        advise(parameters, "en", body)
                .andExpect(status().is(code))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.property").value(property))
                .andExpect(jsonPath("$.problems[0].message").isNotEmpty());
    }

    @Test
    void takesAProjectOfMoreThanAMegabyte() throws Exception {
        advise("", "en", body(String.join(",", Collections.nCopies(8_000, FINAL))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.advice[0].runs").value(8_000));
        advise("", "en", "{\"runs\":[]" + " ".repeat(40 << 20) + "}").andExpect(status().isContentTooLarge());
    }

    @Test
    void isInTheOpenApi() throws Exception {
        var api = http.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString();
        assertThat(api).contains("/api/v1/projects/advice").contains("AdviceResponse");
    }

    private static String body(String runs) {
        return "{\"metric\":\"accuracy\",\"runs\":[" + runs + "]}";
    }

    private ResultActions advise(String parameters, String language, String body) throws Exception {
        return http.perform(post("/api/v1/projects/advice" + parameters)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", language)
                .content(body));
    }
}
