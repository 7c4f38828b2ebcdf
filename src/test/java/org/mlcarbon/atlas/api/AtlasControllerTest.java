package org.mlcarbon.atlas.api;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The atlas as another program asks for it. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:atlas-http;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
class AtlasControllerTest {

    @Autowired
    private MockMvc http;

    /** 280 W × 320,256 h × 1.2 = 107,606.016 kWh; × 154.95 g = 16,673.55 kg; printed 89,671.7 kWh and 16.68 t. */
    @Test
    void answersARunWithWhatFollows() throws Exception {
        http.perform(get("/api/v1/atlas/starcoder-energy"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict").value("differs"))
                .andExpect(jsonPath("$.energyKwh.published", closeTo(89671.7, 1e-9)))
                .andExpect(jsonPath("$.energyKwh.recomputed", closeTo(107606.016, 1e-6)))
                .andExpect(jsonPath("$.emissionsKg.recomputed", closeTo(16673.55, 0.01)))
                .andExpect(jsonPath("$.remarks[0]", containsString("before the PUE")))
                .andExpect(jsonPath("$.workload.pue").value("1.2"))
                .andExpect(jsonPath("$.source.id").value("li-2023-starcoder"));
    }

    @Test
    void listsRunsByVerdict() throws Exception {
        http.perform(get("/api/v1/atlas/recomputed")).andExpect(jsonPath("$", hasSize(77)));
        http.perform(get("/api/v1/atlas/recomputed?verdict=shown"))
                .andExpect(jsonPath("$", hasSize(12)))
                .andExpect(jsonPath("$[*].id", hasItem("patterson2022-glam")));
    }

    @Test
    void refusesWhatIsUnknownInTheLanguageAskedFor() throws Exception {
        http.perform(get("/api/v1/atlas/recomputed?verdict=maybe").header("Accept-Language", "de"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.property").value("verdict"))
                .andExpect(jsonPath("$.given").value("maybe"))
                .andExpect(jsonPath("$.problems[0].message", containsString("eines davon")));
        http.perform(get("/api/v1/atlas/no-such-run"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("no published run")));
    }

    @Test
    void theTableItselfStaysWhereItWas() throws Exception {
        http.perform(get("/api/v1/atlas?limit=1")).andExpect(jsonPath("$.total").value(77));
        http.perform(get("/api/v1/atlas-remarks?kind=no-intensity"))
                .andExpect(jsonPath("$.rows[0].atlas_id").value("patterson2022-glam"));
    }
}
