package org.mlcarbon.project.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kept projects as another program calls them. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:links;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "ml-carbon.projects.misses-per-minute=5"
        })
@AutoConfigureMockMvc
class ProjectLinkTest {

    private static final String PROJECTS = "/api/v1/projects";
    private static final String RUN =
            "{\"label\":\"%s\",\"stage\":\"exploration\",\"workload\":{\"energyKwh\":%d,\"country\":\"DE\"}}";
    private static final String UNKNOWN = "0123456789abcdef0123456789abcdef";

    @Autowired
    private MockMvc http;

    private static String project(String name, int runs) {
        var lines = new StringBuilder();
        for (int i = 1; i <= runs; i++) {
            lines.append(i == 1 ? "" : ",").append(RUN.formatted("run " + i, i));
        }
        return "{\"format\":\"ml-carbon-project-1\",\"name\":\"" + name + "\",\"runs\":[" + lines + "]}";
    }

    private ResultActions send(MockHttpServletRequestBuilder call, String body) throws Exception {
        return http.perform(call.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private JsonNode keep(String name, int runs) throws Exception {
        var answer = send(post(PROJECTS), project(name, runs))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"1\""))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonMapper.shared().readTree(answer);
    }

    private static String key(JsonNode kept, String name) {
        return kept.get(name).asString();
    }

    @Test
    void keepsAProjectAndGivesItBack() throws Exception {
        var kept = keep("A paper", 3);
        assertThat(key(kept, "viewLink")).endsWith("/project/" + key(kept, "viewKey"));
        http.perform(get(PROJECTS + "/" + key(kept, "viewKey")))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.format").value("ml-carbon-project-1"))
                .andExpect(jsonPath("$.name").value("A paper"))
                .andExpect(jsonPath("$.runs[2].label").value("run 3"));
        http.perform(get(PROJECTS + "/" + key(kept, "viewKey") + "/runs?sort=-facilityKwh&limit=2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.property").value("sort"));
        http.perform(get(PROJECTS + "/" + key(kept, "viewKey") + "/runs?sort=-kg&limit=2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count").value(3))
                .andExpect(jsonPath("$.editable").value(false))
                .andExpect(jsonPath("$.runs", hasSize(2)))
                .andExpect(jsonPath("$.runs[0].run.label").value("run 3"));
    }

    @Test
    void tellsTheSecondOfTwoEditors() throws Exception {
        var kept = keep("Two windows", 2);
        var address = PROJECTS + "/" + key(kept, "editKey");
        send(put(address), project("No version", 1)).andExpect(status().isPreconditionRequired());
        send(put(address).header("If-Match", "\"1\""), project("First window", 1))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""));
        send(put(address).header("If-Match", "\"1\""), project("Second window", 1))
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(
                        jsonPath("$.detail", containsString("you edited version 1, the server now keeps version 2")));
        http.perform(get(address)).andExpect(jsonPath("$.name").value("First window"));
    }

    @Test
    void addsTheRunOfAJob() throws Exception {
        var kept = keep("Jobs", 1);
        var runs = PROJECTS + "/" + key(kept, "viewKey") + "/runs";
        send(post(runs), RUN.formatted("posted", 5)).andExpect(status().isForbidden());
        send(post(runs).header("Authorization", "Bearer " + key(kept, "editKey")), RUN.formatted("posted", 5))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.runs").value(2));
        send(post(runs).header("Authorization", "Bearer " + key(kept, "editKey")), "{\"label\":\"x\"}")
                .andExpect(status().isBadRequest());
        send(post(runs).header("Authorization", "Bearer " + key(kept, "editKey")), RUN.formatted("posted", -5))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.property", endsWith("workload.energyKwh")));
    }

    @Test
    void keepsNothingOfAProjectThatIsWrong() throws Exception {
        send(post(PROJECTS), "{\"runs\":[" + RUN.formatted("wrong", -1) + "]}")
                .andExpect(status().isUnprocessableContent());
        send(post(PROJECTS), "{\"runs\":[],\"host\":\"node17.cluster\"}").andExpect(status().isBadRequest());
    }

    /** 1 + 2 + 3 kWh were measured at the machine; what they emit is more than nothing. */
    @Test
    void tellsTheTotalsOfWhatItKeeps() throws Exception {
        var totals = keep("Told", 3).get("totals");
        assertThat(totals.at("/whole/runs").asInt()).isEqualTo(3);
        assertThat(totals.at("/whole/energy/hardwareKwh").asDouble()).isEqualTo(6);
        assertThat(totals.at("/whole/operationalKg").asDouble()).isPositive();
        assertThat(totals.get("runs")).isEmpty();
    }

    @Test
    void movesTheDayOfItsRemoval() throws Exception {
        var kept = keep("Short-lived", 1);
        var address = PROJECTS + "/" + key(kept, "editKey");
        var soon = Instant.now().plusSeconds(3_600).truncatedTo(ChronoUnit.SECONDS);
        send(patch(address), "{\"expires\":\"" + soon + "\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.expires").value(soon.toString()));
        for (var wrong : new String[] {"2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z", "tomorrow"}) {
            send(patch(address), "{\"expires\":\"" + wrong + "\"}").andExpect(status().isUnprocessableContent());
        }
        send(patch(address), "{}").andExpect(status().isUnprocessableContent());
        send(patch(address), "{\"keepUntil\":\"" + soon + "\"}").andExpect(status().isBadRequest());
        send(patch(PROJECTS + "/" + key(kept, "viewKey")), "{\"expires\":\"" + soon + "\"}")
                .andExpect(status().isForbidden());
    }

    /** A label of blanks hides nothing else that is wrong with its run; a body as a whole has no place to name. */
    @Test
    void namesEveryProblemOfARun() throws Exception {
        send(post(PROJECTS), "{\"runs\":[" + RUN.formatted(" ", -1) + "]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].property").value("runs[0].label"))
                .andExpect(jsonPath("$.problems[1].property").value("runs[0].workload.energyKwh"));
        send(post(PROJECTS), "{\"runs\":[" + RUN.formatted("a\\u202eb", 1) + "]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].property").value("runs[0].label"));
        send(post(PROJECTS), "[]").andExpect(jsonPath("$.detail", not(startsWith(":"))));
    }

    /** A project of 17 MiB is kept, since one may have 32. */
    @Test
    void takesWhatAProjectMayHold() throws Exception {
        var origin = ",\"origin\":{\"tool\":\"" + "t".repeat(100) + "\"}}";
        var run = RUN.formatted("x".repeat(200), 1).replaceFirst("}$", "").concat(origin);
        int runs = (17 << 20) / run.length();
        var body = "{\"runs\":[" + (run + ",").repeat(runs) + run + "]}";
        send(post(PROJECTS), body)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.runs").value(runs + 1));
    }

    @Test
    void deletesWithTheEditKeyOnly() throws Exception {
        var kept = keep("Short-lived", 1);
        http.perform(delete(PROJECTS + "/" + key(kept, "viewKey"))).andExpect(status().isForbidden());
        http.perform(delete(PROJECTS + "/" + key(kept, "editKey"))).andExpect(status().isNoContent());
        http.perform(from("203.0.113.1", get(PROJECTS + "/" + key(kept, "viewKey"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void answersEveryKeyThatOpensNothingAlikeAndNotForLong() throws Exception {
        var kept = keep("Guessed at", 1);
        for (int i = 0; i < 5; i++) {
            http.perform(from("203.0.113.2", get(PROJECTS + "/" + UNKNOWN)))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.detail", containsString("no project behind this link")));
        }
        http.perform(from("203.0.113.2", get(PROJECTS + "/" + key(kept, "viewKey"))))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        http.perform(from("203.0.113.3", get(PROJECTS + "/" + key(kept, "viewKey"))))
                .andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder call) {
        return call.with(request -> {
            request.setRemoteAddr(address);
            return request;
        });
    }
}
