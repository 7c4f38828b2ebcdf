package org.mlcarbon.core.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.core.quantity.Emissions;

class ManufactureTest {

    private static Manufacture manufacture(double device, double server, double count, double years, double use) {
        return new Manufacture(new Emissions(device), new Emissions(server), count, years, use);
    }

    /**
     * Luccioni et al. 2022, table 3: 11.2 t for 1,082,990 GPU-hours. By hand: (150 + 2500 / 8) kg = 462.5 kg; / (6 × 8,760 h ×
     * 0.85 = 44,676 h) × 1,082,990 h = 11,211 kg.
     */
    @Test
    void givesWhatBloomPrints() {
        var embodied = manufacture(150, 2500, 8, 6, 0.85).of(1_082_990);
        assertThat(embodied.tonnes()).isCloseTo(11.2, within(0.05));
        assertThat(embodied.kilogramsCo2e()).isCloseTo(11_211.4, within(0.1));
    }

    /** Morrison et al. 2025: 463 kg, 4 years: 0.013 kg an hour. By hand: 463 / 35,040 = 0.0132135. */
    @Test
    void givesWhatMorrisonPrints() {
        assertThat(manufacture(463, 0, 1, 4, 1).of(1).kilogramsCo2e()).isCloseTo(0.013, within(0.0005));
        assertThat(manufacture(463, 0, 1, 4, 1).of(1).kilogramsCo2e()).isCloseTo(0.0132135, within(5e-8));
    }

    /** SCI case study eShoppen, application server: 1205.52 kg × 1 h / 35,040 h × 2 / 16 = 4.3006 g; printed 4.305 g. */
    @Test
    void givesTheShareOfAReservedServer() {
        var embodied = manufacture(0, 1205.52, 16, 4, 1).of(2 * 1.0);
        assertThat(embodied.kilogramsCo2e() * 1000).isCloseTo(4.305, within(4.305 * 0.001321));
        assertThat(embodied.kilogramsCo2e() * 1000).isCloseTo(4.30051, within(5e-5));
    }

    /**
     * EcoLogits as of November 2025: 405 billion parameters, 1,000 tokens, 16 GPUs, batch 64: 727.17 mg. The latency from the
     * coefficients as its documentation prints them: 1,000 × (0.000678 × 405 + 0.000312 × 64 + 0.0194) s = 313.958 s, a 64th of
     * which is the request’s.
     */
    @Test
    void givesWhatEcoLogitsGives() {
        double latencyHours = 1000 * (0.000678 * 405 + 0.000312 * 64 + 0.0194) / 3600;
        var embodied = manufacture(164, 5700, 8, 3, 1).of(16 * latencyHours / 64);
        assertThat(embodied.kilogramsCo2e() * 1e6).isCloseTo(727.17, within(727.17 * 0.000115));
    }

    @ParameterizedTest(name = "{0} devices a server, {1} years, use {2}")
    @CsvSource({
        "0, 6, 0.85",
        "8, 0, 0.85",
        "8, -1, 0.85",
        "8, 51, 0.85",
        "8, 6, 0",
        "8, 6, 1.01",
        "8, NaN, 1",
        "8, 6, NaN"
    })
    void refusesAnImpossibleLife(double count, double years, double use) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> manufacture(150, 2500, count, years, use))
                .withMessageContaining("must be between");
    }

    @RepeatedTest(50)
    void growsWithTheHoursAndFallsWithLifeAndUse(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        double device = random.nextDouble(1, 1000);
        double server = random.nextDouble(0, 10_000);
        double count = random.nextInt(1, 17);
        double years = random.nextDouble(1, 10);
        double use = random.nextDouble(0.1, 0.9);
        double hours = random.nextDouble(0, 1e6);
        double base = manufacture(device, server, count, years, use).of(hours).kilogramsCo2e();
        assertThat(manufacture(device, server, count, years, use).of(2 * hours).kilogramsCo2e())
                .isCloseTo(2 * base, within(1e-9 * base));
        assertThat(manufacture(device, server, count, 2 * years, use).of(hours).kilogramsCo2e())
                .isCloseTo(base / 2, within(1e-9 * base));
        assertThat(manufacture(device, server, count, years, use * 1.1)
                        .of(hours)
                        .kilogramsCo2e())
                .isLessThan(base);
        // a whole life in constant use carries exactly one device with its share of the server
        assertThat(manufacture(device, server, count, years, 1)
                        .of(years * Manufacture.HOURS_PER_YEAR)
                        .kilogramsCo2e())
                .isCloseTo(device + server / count, within(1e-9 * (device + server)));
    }
}
