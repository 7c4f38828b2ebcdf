package org.mlcarbon.doubt.api;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Other calculators as a program asks for them. Expected figures are those of the published comparison, or by hand. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:waterfalls;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
class WaterfallInterfaceTest {

    private static final String V100 =
            "{\"hardware\":\"tesla-v100-sxm2-32gb\",\"hours\":100,\"provider\":\"aws\",\"region\":\"us-east-1\"}";

    @Autowired
    private MockMvc http;

    private ResultActions post(String path, String body) throws Exception {
        return http.perform(MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void anEstimateCarriesTheOtherCalculators() throws Exception {
        post("/api/v1/estimates", V100)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asOtherTools[?(@.tool == 'ml-co2-impact')].kg")
                        .value(hasItem(11.1)))
                .andExpect(jsonPath("$.asOtherTools[?(@.tool == 'cloud-carbon-footprint')].kg")
                        .value(hasItem(closeTo(7.33565, 5e-6))))
                .andExpect(jsonPath("$.asOtherTools[?(@.tool == 'carbontracker')].kg")
                        .value(hasItem(closeTo(17.513, 5e-4))))
                .andExpect(
                        jsonPath("$.asOtherTools[?(@.tool == 'energyvis')].kg").value(hasItem(closeTo(13.163, 5e-4))))
                .andExpect(jsonPath("$.asOtherTools[?(@.tool == 'codecarbon')].version")
                        .value(hasItem(containsString("3.3.0"))))
                .andExpect(jsonPath("$.asOtherTools[?(@.tool == 'experiment-impact-tracker')].reason")
                        .value(hasItem(containsString("live"))));
    }

    @Test
    void walksFromOneToTheOther() throws Exception {
        post("/api/v1/waterfalls", "{\"workload\":" + V100 + ",\"from\":\"ml-co2-impact\",\"to\":\"carbontracker\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.from.kg").value(11.1))
                .andExpect(jsonPath("$.steps[0].step").value("pue"))
                // 30 kWh × 1.58 × 0.37 = 17.538, rounded as the first calculator does
                .andExpect(jsonPath("$.steps[0].toKg").value(17.54))
                .andExpect(jsonPath("$.steps[0].why", containsString("1.58")))
                .andExpect(jsonPath("$.differenceKg", closeTo(6.413, 5e-4)));
    }

    /** 30 kWh measured in the USA: 30 × 1.58 × 369.47318 g = 17.513 kg; without power and hours, others give nothing. */
    @Test
    void takesAMeasuredEnergyWhereACalculatorDoes() throws Exception {
        var measured = "{\"energyKwh\":30,\"country\":\"US\"}";
        post("/api/v1/estimates", measured)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asOtherTools[?(@.tool == 'carbontracker')].kg")
                        .value(hasItem(closeTo(17.513, 5e-4))))
                .andExpect(jsonPath("$.asOtherTools[?(@.tool == 'green-algorithms')].reason")
                        .value(hasItem(containsString("power of devices"))));
        post("/api/v1/waterfalls", "{\"workload\":" + measured + ",\"from\":\"carbontracker\",\"to\":\"ml-carbon\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.steps[2].deltaKg").value(0.0));
        post("/api/v1/estimates", "{\"energyKwh\":30,\"energyBoundary\":\"facility\",\"country\":\"US\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asOtherTools[*].kg").value(everyItem(nullValue())));
    }

    /** Our own end is the estimate itself, with hosts, a share and a utilisation too. */
    @Test
    void endsAtOurOwnEstimate() throws Exception {
        var workload = "{\"devicePowerWatts\":300,\"deviceShare\":0.5,\"deviceCount\":3,\"utilisation\":0.7,\"runs\":2,"
                + "\"hostPowerWatts\":90,\"hours\":100,\"carbonIntensityGPerKwh\":400,\"pue\":1.2}";
        // devices 300 W × 600 h × 0.5 × 0.7 = 63 kWh, hosts 90 W × 200 h = 18 kWh; × 1.2 × 0.4 kg = 38.88 kg
        post(
                        "/api/v1/waterfalls",
                        "{\"workload\":" + workload + ",\"from\":\"experiment-impact-tracker\",\"to\":\"ml-carbon\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.to.kg", closeTo(38.88, 1e-9)))
                .andExpect(jsonPath("$.from.kg", closeTo(38.88, 1e-9)));
    }

    @Test
    void refusesWhatItCannotWalk() throws Exception {
        post("/api/v1/waterfalls", "{\"workload\":" + V100 + ",\"from\":\"abacus\",\"to\":\"ml-carbon\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].property").value("from"))
                .andExpect(jsonPath("$.problems[0].allowed", containsString("codecarbon")));
        post(
                        "/api/v1/waterfalls",
                        "{\"workload\":" + V100 + ",\"from\":\"experiment-impact-tracker\",\"to\":\"ml-carbon\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message", containsString("live")));
        post(
                        "/api/v1/waterfalls",
                        "{\"workload\":" + V100
                                + ",\"from\":\"codecarbon\",\"to\":\"ml-carbon\",\"memoryGb\":-1,\"cloudRegion\":\"mars\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[*].property").value(hasItem("memoryGb")))
                .andExpect(jsonPath("$.problems[*].property").value(hasItem("cloudRegion")));
        post("/api/v1/waterfalls", "{\"from\":\"codecarbon\"}").andExpect(status().isUnprocessableContent());
    }
}
