package org.mlcarbon.project.api;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Files as another program sends them. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:imports-http;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
class ImportControllerTest {

    private static final String PLACE = "&carbonIntensityGPerKwh=100&siteKind=data-centre&pue=1.2";

    @Autowired
    private MockMvc http;

    private static byte[] sample(String name) throws IOException {
        try (var in = ImportControllerTest.class.getResourceAsStream("/org/mlcarbon/project/imports/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private ResultActions post(String query, String file, String type) throws Exception {
        return http.perform(MockMvcRequestBuilders.post("/api/v1/imports" + query)
                .contentType(MediaType.parseMediaType(type))
                .content(sample(file)));
    }

    @Test
    void asksAndTakesAnswers() throws Exception {
        post("?stage=exploration&timeZone=UTC" + PLACE, "ranks.csv", "text/csv")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.complete").value(false))
                .andExpect(jsonPath("$.totals.facilityKwh", closeTo(2.412, 1e-9)))
                .andExpect(jsonPath("$.files[0].format").value("codecarbon"))
                .andExpect(jsonPath("$.questions[0].key").value("ranks:1"))
                .andExpect(jsonPath("$.questions[0].proposed").value("once"))
                .andExpect(jsonPath("$.questions[0].reason", containsString("whole machine")))
                .andExpect(jsonPath("$.questions[0].options[1].answer").value("all"))
                .andExpect(jsonPath("$.questions[0].options[1].totals.emissionsKg", closeTo(0.96, 1e-9)))
                .andExpect(jsonPath("$.remarks", hasItem(containsString("open"))))
                .andExpect(jsonPath("$.runs", hasSize(1)))
                .andExpect(jsonPath("$.runs[0].stage").value("exploration"))
                .andExpect(jsonPath("$.runs[0].origin.start").value("2026-03-02T09:00:00Z"));
        post("?stage=exploration&timeZone=UTC&answer=ranks:1=all" + PLACE, "ranks.csv", "text/csv")
                .andExpect(jsonPath("$.complete").value(true))
                .andExpect(jsonPath("$.runs", hasSize(4)));
    }

    @Test
    void saysWhatIsWrongWithTheParameters() throws Exception {
        post("?stage=play&timeZone=Mars&colour=red&keepNames=yes&answer=x" + PLACE, "ranks.csv", "text/csv")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems", hasSize(5)));
        post("?stage=exploration&timeZone=UTC&answer=ranks:1=perhaps" + PLACE, "ranks.csv", "text/csv")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message", containsString("once, all")));
        post("?stage=exploration&country=atlantis", "ranks.csv", "text/csv")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].property").value("country"));
    }

    @Test
    void reportsAFileWithLocalTimesWithoutAZone() throws Exception {
        post("?stage=exploration" + PLACE, "ranks.csv", "text/csv")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.files[0].refused", containsString("time zone")))
                .andExpect(jsonPath("$.complete").value(false))
                .andExpect(jsonPath("$.runs", hasSize(0)));
    }

    @Test
    void takesNoForm() throws Exception {
        post("?stage=exploration", "ranks.csv", "multipart/form-data;boundary=x")
                .andExpect(status().isUnsupportedMediaType());
    }
}
