package org.mlcarbon.calculator.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlcarbon.NeedsOdbl;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The HTTP interface as another program calls it. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:http;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
class HttpInterfaceTest {

    private static final String WORKED_CASE =
            "{\"devicePowerWatts\":300,\"hours\":100,\"provider\":\"aws\",\"region\":\"us-east-1\"}";

    @Autowired
    private MockMvc http;

    /** The worked case of METHODS section 6: 30 kWh, 34.5 kWh, 14.421 kg, 8.09 to 25.69 kg. */
    @NeedsOdbl
    @Test
    void answersAWorkloadWithAnEstimate() throws Exception {
        post("/api/v1/estimates", WORKED_CASE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.energy.hardwareKwh", closeTo(30, 1e-9)))
                .andExpect(jsonPath("$.energy.facilityKwh", closeTo(34.5, 1e-9)))
                .andExpect(jsonPath("$.emissions.operationalKg", closeTo(14.421, 1e-9)))
                .andExpect(jsonPath("$.emissions.lowKg", closeTo(8.09, 0.005)))
                .andExpect(jsonPath("$.emissions.highKg", closeTo(25.69, 0.005)))
                .andExpect(jsonPath("$.boundary")
                        .value("server at device TDP, facility (PUE); average, lifecycle, consumption-based"))
                .andExpect(jsonPath("$.factors[?(@.name == 'pue')].status").value(hasItem("published")))
                .andExpect(jsonPath("$.factors[?(@.name == 'pue')].kind").value(hasItem("measured")))
                .andExpect(jsonPath("$.notices[0]", containsString("Open Database License")))
                .andExpect(jsonPath("$.dataVersion").value("2026.11"))
                .andExpect(jsonPath("$.link", startsWith("/?devicePowerWatts=300&hours=100")));
    }

    /**
     * The same case: of σ² = 0.0625 + 0.00017 + 0.0606 = 0.1233 (METHODS section 6), the energy is 0.507; alone it makes
     * 14.421 · e^(∓1.64485 · 0.25) = 9.56 and 21.76 kg; a meter would narrow most.
     */
    @NeedsOdbl
    @Test
    void saysWhatTheRangeComesFromAndWhatWouldNarrowIt() throws Exception {
        post("/api/v1/estimates", WORKED_CASE)
                .andExpect(jsonPath("$.contributions[0].name").value("energy"))
                .andExpect(jsonPath("$.contributions[0].share", closeTo(0.507, 0.001)))
                .andExpect(jsonPath("$.contributions[0].lowKg", closeTo(9.56, 0.005)))
                .andExpect(jsonPath("$.contributions[0].highKg", closeTo(21.76, 0.005)))
                .andExpect(jsonPath("$.measureNext.name").value("energy"));
    }

    /**
     * 300 W × 100 h × 1.15 = 34.5 kWh; 0.6 × 0 + 0.4 × 500 = 200 g/kWh: 6.9 kg by contract. United States at the margin:
     * 34.5 kWh × 416 g = 14.352 kg (UNFCCC 2021).
     */
    @NeedsOdbl
    @Test
    void answersWithEachLensSideBySide() throws Exception {
        var contract = "\"contractShare\":0.6,\"contractIntensityGPerKwh\":0,\"contractSource\":\"wind\","
                + "\"residualIntensityGPerKwh\":500,\"residualSource\":\"registry\",\"residualYear\":2024,"
                + "\"offsetKg\":1000,\"offsetSource\":\"forest\",";
        post("/api/v1/estimates", WORKED_CASE.replace("{", "{" + contract))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.emissions.operationalKg", closeTo(14.421, 1e-9)))
                .andExpect(jsonPath("$.emissions.marketBasedKg", closeTo(6.9, 1e-9)))
                .andExpect(jsonPath("$.lenses", hasSize(4)))
                .andExpect(jsonPath("$.lenses[0].lens").value("location-yearly"))
                .andExpect(jsonPath("$.lenses[0].figure.emissionsKg", closeTo(14.421, 1e-9)))
                .andExpect(jsonPath("$.lenses[0].scopes[0].scope").value("3"))
                .andExpect(jsonPath("$.lenses[2].figure.intensityGPerKwh", closeTo(200, 1e-9)))
                .andExpect(jsonPath("$.lenses[2].claims[0].kind").value("statement"))
                .andExpect(jsonPath("$.offset.offsetKg").value(1000))
                .andExpect(jsonPath("$.link", containsString("contractShare=0.6")));
        post("/api/v1/estimates", WORKED_CASE)
                .andExpect(jsonPath("$.emissions.marketBasedKg").value(nullValue()))
                .andExpect(jsonPath("$.lenses[2].figure").value(nullValue()))
                .andExpect(jsonPath("$.lenses[2].reason", startsWith("Not computable")))
                .andExpect(jsonPath("$.offset").value(nullValue()));
    }

    @Test
    void namesEveryProblemInTheLanguageAskedFor() throws Exception {
        http.perform(MockMvcRequestBuilders.post("/api/v1/estimates")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "de")
                        .content("{\"hardware\":\"t4\",\"hours\":-5,\"utilisation\":90,\"country\":\"DE\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.problems", hasSize(2)))
                .andExpect(jsonPath("$.problems[?(@.property == 'utilisation')].allowed")
                        .value(hasItem("0 to 1")))
                .andExpect(jsonPath("$.problems[?(@.property == 'utilisation')].given")
                        .value(hasItem("90")))
                .andExpect(jsonPath("$.problems[?(@.property == 'utilisation')].message")
                        .value(hasItem("Erlaubt ist 0 bis 1.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"hardware\":\"t4\",\"hours\":1e400,\"country\":\"DE\"}; hours; 422",
                "{\"hardware\":\"t4\",\"hours\":1,\"country\":\"DE\",\"colour\":\"red\"}; colour; 400",
                "{\"hardware\":\"t4\",\"hours\":\"many\",\"country\":\"DE\"}; hours; 400",
                "{\"hardware\":\"t4\",\"hours\":1,\"deviceCount\":1.5,\"country\":\"DE\"}; deviceCount; 400",
                "{\"hardware\":\"t4\",\"hours\":\"1\",\"country\":\"DE\"}; hours; 400"
            })
    void refusesWhatItDoesNotKnow(String body, String property, int code) throws Exception {
        post("/api/v1/estimates", body)
                .andExpect(status().is(code))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.property").value(property))
                .andExpect(jsonPath("$.trace").doesNotExist());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"country\":\"DE\",\"country\":\"FR\"}"})
    void refusesABodyThatIsNoWorkload(String body) throws Exception {
        post("/api/v1/estimates", body)
                .andExpect(status().is4xxClientError())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest
    @CsvSource({
        "tex, application/x-tex",
        "bib, application/x-bibtex",
        "txt, text/plain",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf, application/pdf"
    })
    void writesAReportInEachFormat(String format, String mediaType) throws Exception {
        for (var body : new String[] {WORKED_CASE, "{\"workload\":" + WORKED_CASE + "}"}) {
            post("/api/v1/reports?format=" + format, body)
                    .andExpect(status().isOk())
                    .andExpect(content().contentTypeCompatibleWith(mediaType))
                    .andExpect(header().string("Content-Disposition", containsString("." + format)));
        }
    }

    @Test
    void saysOfMeteredEnergyOnlyWhatIsKnown() throws Exception {
        post("/api/v1/reports?format=txt", "{\"energyKwh\":100,\"energyBoundary\":\"facility\",\"country\":\"DE\"}")
                .andExpect(content().string(containsString("The facility used 100\u00a0kWh of electricity.")))
                .andExpect(content().string(not(containsString("The hardware used"))))
                .andExpect(content().string(containsString("http://localhost/receipt?energyKwh=100")));
    }

    @Test
    void withholdsThePlaceForDoubleBlindReview() throws Exception {
        post("/api/v1/reports?format=txt&blind=true", WORKED_CASE)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("withheld for review")))
                .andExpect(content().string(not(containsString("us-east-1"))))
                .andExpect(content().string(not(containsString("localhost"))));
    }

    @Test
    void writesAllFormatsIntoOneArchive() throws Exception {
        var archive = post("/api/v1/reports?format=zip", WORKED_CASE)
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/zip"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names).doesNotHaveDuplicates().contains("ml-carbon-statement.tex", "ml-carbon-statement.docx");
    }

    @Test
    void refusesAReportThatItCannotWrite() throws Exception {
        post("/api/v1/reports?format=odt", WORKED_CASE)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.allowed", containsString("docx")));
        post("/api/v1/reports?format=txt", "{\"workload\":" + WORKED_CASE + ",\"colour\":1}")
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.property").value("colour"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hardware",
                "providers",
                "regions",
                "sites",
                "zones",
                "series",
                "intensities",
                "instances",
                "embodied",
                "equivalences",
                "atlas",
                "inference-methods",
                "flop-utilisations",
                "sources",
                "versions"
            })
    void givesEachTableAsJsonAndAsCsv(String table) throws Exception {
        http.perform(get("/api/v1/" + table))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total", greaterThan(0)))
                .andExpect(jsonPath("$.dataVersion").value("2026.11"));
        http.perform(get("/api/v1/" + table).accept("text/csv"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/csv"));
    }

    @Test
    void filtersAndSearchesATable() throws Exception {
        http.perform(get("/api/v1/regions?provider_id=aws&q=stockholm"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andExpect(jsonPath("$.rows[0].id").value("aws/eu-north-1"));
        http.perform(get("/api/v1/regions?colour=red"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail", containsString("colour")));
        http.perform(get("/api/v1/regions?limit=0")).andExpect(status().isUnprocessableContent());
        http.perform(get("/api/v1/regions?limit=x")).andExpect(status().isBadRequest());
    }

    @NeedsOdbl
    @Test
    void tellsTheNoticeOfShareAlikeFigures() throws Exception {
        http.perform(get("/api/v1/intensities?limit=1"))
                .andExpect(jsonPath("$.notices[0]", containsString("Open Database License")));
        http.perform(get("/api/v1/hardware?limit=1")).andExpect(jsonPath("$.notices", hasSize(0)));
    }

    @Test
    void describesItselfAsOpenApi() throws Exception {
        http.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi", startsWith("3.1")))
                .andExpect(jsonPath("$.paths['/api/v1/estimates'].post").exists())
                .andExpect(jsonPath("$.components.schemas.WorkloadRequest.properties.hostPowerWatts")
                        .exists());
    }

    private ResultActions post(String path, String body) throws Exception {
        return http.perform(MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
