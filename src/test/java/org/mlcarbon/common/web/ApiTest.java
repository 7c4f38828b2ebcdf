package org.mlcarbon.common.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:api;MODE=PostgreSQL",
            "ml-carbon.api.max-body=1KB",
            "ml-carbon.api.requests-per-minute=50"
        })
@AutoConfigureMockMvc
@Import(ApiTest.Echo.class)
class ApiTest {

    enum Kind {
        DESK
    }

    record Body(
            @Nullable String name,
            @Nullable Integer count,
            @Nullable Kind kind,
            @Nullable Body inner) {}

    @RestController
    static class Echo {

        @PostMapping("/api/test/echo")
        Body echo(@RequestBody Body body) {
            if (body.count() != null && body.count() < 1) {
                throw new RefusedInput(
                        new RefusedInput.Problem("count", "must be at least 1", "1 to 1000", body.count()),
                        new RefusedInput.Problem("name", "is missing"));
            }
            return body;
        }

        @GetMapping("/api/test/parameter")
        int parameter(@RequestParam int year) {
            return year;
        }

        @GetMapping("/api/test/failure")
        String failure() {
            throw new IllegalStateException("secret inside");
        }
    }

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"nmae": "x"}             | nmae        | ["count","inner","kind","name"]
            {"inner": {"nmae": "x"}}  | inner.nmae  | ["count","inner","kind","name"]
            {"count": "x"}            | count       | an integer
            {"count": "8"}            | count       | an integer
            {"count": [1]}            | count       | an integer
            {"kind": "boat"}          | kind        | ["DESK"]
            """)
    void namesThePropertyThatItCannotTake(String body, String property, String allowed) throws Exception {
        var allowedMatches = allowed.startsWith("[")
                ? jsonPath(
                        "$.allowed",
                        contains(allowed.substring(2, allowed.length() - 2).split("\",\"")))
                : jsonPath("$.allowed").value(allowed);
        send(body)
                .andExpectAll(problem(400))
                .andExpect(jsonPath("$.property").value(property))
                .andExpect(allowedMatches)
                .andExpect(jsonPath("$.detail", not(containsString("mlcarbon"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"count\": 1.5}", "{\"count\": 99999999999}"})
    void refusesNumbersThatAreNotIntegers(String body) throws Exception {
        send(body).andExpectAll(problem(400)).andExpect(jsonPath("$.detail", not(containsString("tools.jackson"))));
    }

    @Test
    void tellsWhatWasGiven() throws Exception {
        send("{\"kind\": \"boat\"}").andExpect(jsonPath("$.given").value("boat"));
    }

    @Test
    void namesTheLineOfMalformedJson() throws Exception {
        send("{\n \"count\": }").andExpectAll(problem(400)).andExpect(jsonPath("$.detail", containsString("line 2")));
        send("").andExpectAll(problem(400));
    }

    @Test
    void listsEveryProblemOfARefusedInput() throws Exception {
        send("{\"count\": 0}")
                .andExpectAll(problem(422))
                .andExpect(jsonPath("$.property").value("count"))
                .andExpect(jsonPath("$.allowed").value("1 to 1000"))
                .andExpect(jsonPath("$.given").value(0))
                .andExpect(jsonPath("$.problems[*].property", contains("count", "name")));
    }

    @Test
    void namesParametersThatAreMissingOrWrong() throws Exception {
        mvc.perform(get("/api/test/parameter"))
                .andExpectAll(problem(400))
                .andExpect(jsonPath("$.property").value("year"));
        mvc.perform(get("/api/test/parameter?year=soon"))
                .andExpectAll(problem(400))
                .andExpect(jsonPath("$.property").value("year"))
                .andExpect(jsonPath("$.given").value("soon"));
    }

    @Test
    void answersUnknownAddressesMethodsAndMediaTypes() throws Exception {
        mvc.perform(get("/api/v1/nothing")).andExpectAll(problem(404));
        mvc.perform(get("/api/test/echo"))
                .andExpectAll(problem(405))
                .andExpect(jsonPath("$.allowed", contains("POST")))
                .andExpect(jsonPath("$.given").value("GET"));
        mvc.perform(post("/api/test/echo").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpectAll(problem(415))
                .andExpect(jsonPath("$.given", startsWith("text/plain")));
    }

    @Test
    void keepsTheInsideOfAFailureToItself() throws Exception {
        mvc.perform(get("/api/test/failure"))
                .andExpectAll(problem(500))
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(not(containsString("trace"))));
    }

    @Test
    void refusesALargeBodyWithAndWithoutAnAnnouncedLength() throws Exception {
        var large = "{\"name\": \"" + "x".repeat(2000) + "\"}";
        send(large).andExpectAll(problem(413)).andExpect(jsonPath("$.detail", containsString("1024")));
        mvc.perform(post("/api/test/echo")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(large)
                        .with(request -> {
                            var unannounced =
                                    new org.springframework.mock.web.MockHttpServletRequest(
                                            request.getServletContext(), "POST", request.getRequestURI()) {
                                        @Override
                                        public long getContentLengthLong() {
                                            return -1;
                                        }
                                    };
                            unannounced.setContentType(MediaType.APPLICATION_JSON_VALUE);
                            unannounced.setContent(large.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                            return unannounced;
                        }))
                .andExpectAll(problem(413));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%61pi/test/echo", "/api;x=1/test/echo", "/%61%70%69/test/echo"})
    void noSpellingOfAnAddressGoesPastTheLimits(String address) throws Exception {
        mvc.perform(post(URI.create(address))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"" + "x".repeat(2000) + "\"}"))
                .andExpectAll(problem(413));
    }

    @Test
    void asksABusyClientToWaitAndNoOther() throws Exception {
        for (int i = 0; i < 50; i++) {
            mvc.perform(get("/api/v1/nothing").with(from("192.0.2.1")));
        }
        mvc.perform(get("/api/v1/nothing").with(from("192.0.2.1")))
                .andExpectAll(problem(429))
                .andExpect(header().exists("Retry-After"));
        mvc.perform(get("/api/v1/nothing").with(from("192.0.2.2"))).andExpect(status().isNotFound());
    }

    @Test
    void tellsBrowsersWhatToRefuse() throws Exception {
        mvc.perform(get("/api/v1/nothing").with(from("192.0.2.3")))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("default-src 'self'"),
                                        containsString("script-src 'self';"),
                                        containsString("object-src 'none'"),
                                        containsString("frame-ancestors 'none'"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
        mvc.perform(get("/api/v1/nothing").secure(true).with(from("192.0.2.3")))
                .andExpect(header().exists("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/beans", "/actuator/heapdump"})
    void hidesTheInsideOfTheProgram(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void describesItselfAsOpenApi() throws Exception {
        mvc.perform(get("/v3/api-docs"))
                .andExpect(jsonPath("$.openapi", startsWith("3.1")))
                .andExpect(jsonPath("$.info.title").value("ML Carbon"))
                .andExpect(jsonPath("$.info.license.name").value("Apache-2.0"));
        mvc.perform(get("/actuator/health")).andExpect(jsonPath("$.status").value("UP"));
    }

    private ResultActions send(String body) throws Exception {
        return mvc.perform(
                post("/api/test/echo").contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private static ResultMatcher[] problem(int status) {
        return new ResultMatcher[] {
            status().is(status),
            content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON),
            jsonPath("$.status").value(status)
        };
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
