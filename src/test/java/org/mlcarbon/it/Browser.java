package org.mlcarbon.it;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with fresh settings, calm and in English. */
class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;
    private final Path downloads = Files.createTempDirectory("downloads");
    final ChromeDriver driver;

    Browser(int port) throws IOException {
        this(port, "en");
    }

    /** @param language what the browser asks pages for, such as {@code de} */
    Browser(int port, String language) throws IOException {
        address = "http://localhost:" + port + "/";
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver"))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options(language));
    }

    private ChromeOptions options(String language) throws IOException {
        var options = new ChromeOptions();
        options.setBinary(onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion",
                "--lang=" + language,
                "--user-data-dir=" + Files.createTempDirectory("chromium"));
        options.setExperimentalOption(
                "prefs", Map.of("intl.accept_languages", language, "download.default_directory", downloads.toString()));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    private static File onPath(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + names[0] + " on the PATH; see .ci/ensure-browser"))
                .toFile();
    }

    /** Session, stored choices and emulated system as on the first visit. */
    void forget() {
        driver.get("about:blank");
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", address.replaceAll("/$", ""), "storageTypes", "all"));
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        console();
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void systemIs(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Opens a page and waits until a script expression is true in it. */
    void open(String path, String ready) {
        driver.get(address + path);
        await(ready);
    }

    void await(String expression) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(page -> Boolean.TRUE.equals(script("return !!(" + expression + ")")));
    }

    Object script(String script) {
        return driver.executeScript(script);
    }

    void click(String id) {
        driver.findElement(By.id(id)).click();
    }

    /** What axe-core finds, one line a rule. */
    List<String> accessibilityProblems() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream().map(Rule::toString).toList();
    }

    /** Warnings and errors since the last call, a refused script among them. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The first file with this ending that was downloaded whole. */
    Path download(String ending) {
        return new WebDriverWait(driver, PATIENCE).until(page -> {
            try (var files = Files.list(downloads)) {
                return files.filter(file -> file.toString().endsWith(ending))
                        .findFirst()
                        .orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        driver.quit();
    }
}
