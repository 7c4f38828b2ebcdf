package org.mlcarbon.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.Problem;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.uncertainty.Swing;
import org.mlcarbon.doubt.RangeRequest.Correlated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Ranges on the hosted tables. Expected values by hand. */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties =
                "spring.datasource.url=jdbc:h2:mem:ranges;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class RangeServiceTest {

    /** 1 kW × 100 h × 1.2 × 100 g = 12 kg. */
    private static final String WORK = "devicePowerWatts=1000&hours=100&carbonIntensityGPerKwh=100&pue=1.2";

    @Autowired
    private RangeService ranges;

    /** Log deviations: server 0.25, PUE 0.2 / 1.2 · 0.09975 = 0.01663, intensity 0.04997; together 0.25549. */
    @Test
    void givesTheClosedFormAndDrawsThatAgreeWithIt() throws InvalidWorkload {
        var answer = ranges.answer(new RangeRequest(request(WORK), 1_000_000, 5L, null, null));
        assertThat(answer.closedForm().low()).isCloseTo(12 * Math.exp(-Spread.Z * 0.25549), within(0.001));
        assertThat(answer.closedForm().high()).isCloseTo(12 * Math.exp(Spread.Z * 0.25549), within(0.001));
        var drawn = answer.drawn();
        assertThat(drawn.range().low()).isCloseTo(answer.closedForm().low(), within(5 * drawn.standardError(0.05)));
        assertThat(drawn.range().high()).isCloseTo(answer.closedForm().high(), within(5 * drawn.standardError(0.95)));
        assertThat(answer.swings()).extracting(Swing::name).containsExactly("energy", "carbonIntensityGPerKwh", "pue");
    }

    /** With correlation 1 the deviations of PUE and grid add: 0.0666, and with the server √(0.25² + 0.0666²) = 0.25872. */
    @Test
    void correlationWidensTheRange() throws InvalidWorkload {
        var answer = ranges.answer(new RangeRequest(
                request(WORK), null, null, List.of(correlated("pue", "carbonIntensityGPerKwh", 1)), null));
        assertThat(answer.closedForm().high()).isCloseTo(12 * Math.exp(Spread.Z * 0.25872), within(0.001));
        assertThat(answer.drawn().range().high())
                .isCloseTo(answer.closedForm().high(), within(5 * answer.drawn().standardError(0.95)));
    }

    /** Half the intensity by another figure of 5 %: work and PUE cancel, √2 · 0.04997 = 0.07067 remains. */
    @Test
    void whatBothShareCancels() throws InvalidWorkload {
        var there = request("devicePowerWatts=1000&hours=100&carbonIntensityGPerKwh=50&pue=1.2");
        var found = ranges.answer(new RangeRequest(request(WORK), null, null, null, there))
                .against();
        assertThat(found).isNotNull();
        assertThat(found.ratio()).isCloseTo(0.5, within(1e-12));
        assertThat(found.cancelled()).containsExactlyInAnyOrder("energy", "pue");
        assertThat(found.remaining())
                .containsExactlyInAnyOrder("carbonIntensityGPerKwh", "against.carbonIntensityGPerKwh");
        assertThat(found.closedForm().high()).isCloseTo(0.5 * Math.exp(Spread.Z * 0.07067), within(1e-4));
        assertThat(found.savingRange().low()).isCloseTo(1 - found.closedForm().high(), within(1e-12));
        assertThat(found.drawn().range().high())
                .isCloseTo(found.closedForm().high(), within(5 * found.drawn().standardError(0.95)));
    }

    /** The very same workload is as much, exactly. */
    @Test
    void theSameWorkloadIsTheSame() throws InvalidWorkload {
        var found = ranges.answer(new RangeRequest(request(WORK), 1_000, null, null, request(WORK)))
                .against();
        assertThat(found).isNotNull();
        assertThat(found.remaining()).isEmpty();
        assertThat(found.closedForm().low()).isEqualTo(1);
        assertThat(found.drawn().range().high()).isEqualTo(1);
    }

    /** Another device, another place: nothing is shared, and the deviations of both add. */
    @Test
    void nothingIsSharedWithAnotherDeviceInAnotherPlace() throws InvalidWorkload {
        var there = request("hardware=t4&hours=100&country=FR");
        var found = ranges.answer(new RangeRequest(request(WORK), 1_000, null, null, there))
                .against();
        assertThat(found).isNotNull();
        assertThat(found.cancelled()).isEmpty();
        assertThat(found.remaining()).hasSize(6);
    }

    @Test
    void aResultOfZeroHasNoRatio() throws InvalidWorkload {
        var zero = request("devicePowerWatts=1000&hours=100&carbonIntensityGPerKwh=0&pue=1.2");
        var answer = ranges.answer(new RangeRequest(zero, 1_000, null, null, request(WORK)));
        assertThat(answer.against()).isNull();
        assertThat(answer.drawn().range().high()).isZero();
        assertThat(answer.measureNext()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pue, carbonIntensityGPerKwh, 1.5, outside",
        "pue, pue, 0.5, itself",
        "pue, weather, 0.5, unknown",
        "pue, hostEnergy, 0.5, unknown"
    })
    void refusesACorrelationThatCannotBe(String first, String second, double value, String reason) {
        refused(List.of(correlated(first, second, value)), "doubt.problem.correlation-" + reason);
    }

    @Test
    void refusesCorrelationsThatContradictEachOther() {
        refused(
                List.of(correlated("pue", "energy", 0.5), correlated("energy", "pue", 0.4)),
                "doubt.problem.correlation-asymmetric");
        refused(
                List.of(
                        correlated("pue", "energy", 0.9),
                        correlated("energy", "carbonIntensityGPerKwh", 0.9),
                        correlated("pue", "carbonIntensityGPerKwh", -0.9)),
                "doubt.problem.correlation-together");
        refused(List.of(new Correlated(List.of("pue"), 0.1)), "doubt.problem.correlation-incomplete");
        refused(List.of(new Correlated(List.of("pue", "energy"), null)), "doubt.problem.correlation-incomplete");
    }

    @Test
    void namesTheProblemsOfBothWorkloadsAndOfTheDraws() {
        var broken = new RangeRequest(null, 10, null, null, request("hardware=t4&hours=-1&country=FR"));
        var refused = catchThrowableOfType(InvalidWorkload.class, () -> ranges.answer(broken));
        assertThat(refused.problems())
                .extracting(Problem::property)
                .contains("draws", "hardware", "provider", "against.hours");
    }

    private void refused(List<@Nullable Correlated> correlations, String key) {
        var asked = new RangeRequest(request(WORK), 1_000, null, correlations, null);
        var refused = catchThrowableOfType(InvalidWorkload.class, () -> ranges.answer(asked));
        assertThat(refused.problems()).extracting(Problem::key).containsExactly(key);
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(refused.problems().getFirst().message(Texts.of(locale))).doesNotContain("{");
        }
    }

    private static Correlated correlated(String first, String second, double value) {
        return new Correlated(List.of(first, second), value);
    }

    private static WorkloadRequest request(String parameters) {
        Map<String, String> given = Stream.of(parameters.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return WorkloadParameters.read(given).request();
    }
}
