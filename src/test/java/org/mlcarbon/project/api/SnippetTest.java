package org.mlcarbon.project.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.RunJson;
import org.mlcarbon.project.store.ProjectKeeper;
import org.mlcarbon.project.store.RunQuery;
import org.mlcarbon.project.store.StoredRuns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The few lines of Python that a training runs, as it runs them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties =
                "spring.datasource.url=jdbc:h2:mem:snippet;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class SnippetTest {

    private static final String WORKLOAD = "devicePowerWatts=500, hours=10, carbonIntensityGPerKwh=200, pue=1.5";

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private ProjectKeeper keeper;

    @Autowired
    private StoredRuns stored;

    @BeforeAll
    static void needsPython() {
        assumeTrue(isThere(), "python3 is not installed");
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 500 W × 10 h × 1.5 = 7.5 kWh, × 200 g = 1.5 kg. */
    @Test
    void writesTheEstimateAndTheStatementBesideTheCheckpoint() throws Exception {
        var run =
                python("http://localhost:" + port, "", "report('" + folder.resolve("last.pt") + "', " + WORKLOAD + ")");
        assertThat(run.problems()).isEmpty();
        var estimate = JsonMapper.shared().readTree(Files.readString(folder.resolve("estimate.json")));
        assertThat(estimate.at("/emissions/operationalKg").asDouble()).isCloseTo(1.5, within(1e-9));
        assertThat(Files.readString(folder.resolve("statement.txt")))
                .contains("1.5")
                .contains("kg");
    }

    @Test
    void printsWhatIsWrongAndLetsTheTrainingGoOn() throws Exception {
        var run = python("http://localhost:" + port, "", "report(hours=-1, country='FR', hardware='t4')");
        assertThat(run.output()).isEqualTo("the training goes on");
        assertThat(run.problems()).contains("hours").doesNotContain("Traceback");
        assertThat(folder.resolve("estimate.json")).doesNotExist();
    }

    @Test
    void survivesAServerThatIsNotThere() throws Exception {
        for (var url : List.of("http://localhost:1", "nonsense")) {
            var run = python(url, "", "report(hours=1, country='FR', hardware='t4')");
            assertThat(run.output()).isEqualTo("the training goes on");
            assertThat(run.problems()).contains("ML Carbon could not be told").doesNotContain("Traceback");
        }
    }

    /** A server of our own that only listens: the run goes to the project first, with its key. */
    @Test
    void addsTheRunToAProject() throws Exception {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            asked.add(body);
            exchange.sendResponseHeaders(201, 2);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        try {
            python(
                    "http://127.0.0.1:" + server.getAddress().getPort(),
                    "https://carbon.example/project/K3y/",
                    "report('" + folder + "', label='Seed 1', stage='evaluation', " + WORKLOAD + ")");
        } finally {
            server.stop(0);
        }
        assertThat(asked.get(0)).isEqualTo("/api/v1/projects/K3y/runs Bearer K3y");
        var run = RunJson.read(asked.get(1));
        assertThat(run.label()).isEqualTo("Seed 1");
        assertThat(run.workload().hours()).isEqualTo(10);
        assertThat(asked.get(2)).startsWith("/api/v1/estimates");
        assertThat(folder.resolve("statement.txt")).exists();
    }

    /** The application itself: the run is in the kept project, its files lie beside the checkpoint. */
    @Test
    void addsTheRunToAKeptProject() throws Exception {
        var keys =
                keeper.keep(new Project("Snippet", List.of(), null, null, null)).keys();
        var server = "http://localhost:" + port;
        var run = python(
                server,
                server + "/project/" + keys.edit(),
                "report('" + folder.resolve("last.pt") + "', label='Seed 1', stage='evaluation', " + WORKLOAD + ")");
        assertThat(run.problems()).isEmpty();
        assertThat(stored.page(keys.view(), RunQuery.first(10))).singleElement().satisfies(kept -> {
            assertThat(kept.run().label()).isEqualTo("Seed 1");
            assertThat(kept.total().kg()).isCloseTo(1.5, within(1e-9));
        });
        assertThat(Files.readString(folder.resolve("estimate.json"))).contains("operationalKg");
        assertThat(Files.readString(folder.resolve("statement.txt"))).contains("1.5");
    }

    /** Whatever became of the project, the files are written. */
    @Test
    void writesItsFilesAlsoWhereTheProjectIsGone() throws Exception {
        var run = python("http://localhost:" + port, "gone", "report('" + folder + "', " + WORKLOAD + ")");
        assertThat(run.problems()).contains("ML Carbon could not be told");
        assertThat(folder.resolve("estimate.json")).exists();
    }

    @Test
    void isServedAsAFile() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/app/ml_carbon.py"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/x-python");
            assertThat(answer.body()).isEqualTo(Files.readString(Path.of("frontend/ml_carbon.py")));
        }
    }

    private record Ran(String output, String problems) {}

    private Ran python(String url, String project, String call) throws IOException, InterruptedException {
        var errors = folder.resolve("errors.txt");
        var builder = new ProcessBuilder(
                        "python3", "-c", "import ml_carbon\nml_carbon." + call + "\nprint('the training goes on')")
                .redirectError(errors.toFile());
        builder.environment()
                .putAll(Map.of(
                        "PYTHONPATH",
                        Path.of("frontend").toAbsolutePath().toString(),
                        "PYTHONDONTWRITEBYTECODE",
                        "1",
                        "ML_CARBON_URL",
                        url,
                        "ML_CARBON_PROJECT",
                        project,
                        "NO_PROXY",
                        "*"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return new Ran(output, Files.readString(errors));
    }
}
