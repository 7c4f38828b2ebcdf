package org.mlcarbon.core.othertools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas, against what the calculators themselves printed. */
class ChainTest {

    /** Run of mlco2/impact, commit d0d3ee5: watts, hours, grams of its table, kg; -5 h is what it does with nonsense. */
    @ParameterizedTest
    @CsvSource({
        "300, 100, 367.8, 11.1",
        "250, 100, 16, 0.5",
        "400, 720, 1009, 290.88",
        "70, 0.5, 47, 0",
        "300, 10, 569, 1.71",
        "145, 168, 367.8, 9.01",
        "70, 1, 20, 0",
        "70, -5, 367.8, -0.13"
    })
    void roundsAsMlCo2ImpactDoes(double watts, double hours, double grams, double kilograms) {
        var chain = new Chain(watts * hours / 1000, 1, 0, 1, grams, new Rounding(2, true));
        assertThat(chain.kilograms()).isEqualTo(kilograms);
    }

    /** A typed intensity stays as it is: 30 × 0.432 = 12.96, the default of its form (OECD 2014). */
    @Test
    void doesNotRoundAnIntensityThatWasTyped() {
        assertThat(new Chain(30, 1, 0, 1, 432, new Rounding(2, false)).kilograms())
                .isEqualTo(12.96);
        assertThat(new Chain(30, 1, 0, 1, 432, new Rounding(2, true)).kilograms())
                .isEqualTo(12.9);
    }

    /**
     * Re-computed with GreenAlgorithms4HPC: core-hours, W a core, GPU-hours, W a GPU, GB, wall-clock h, PUE, g, kWh, g.
     */
    @ParameterizedTest
    @CsvSource({
        "4, 10, 0, 0, 6.6, 4, 1.67, 467, 0.0832228, 38.8650",
        "96.2667, 5.9, 3.0083, 250, 250, 3.0083, 1.15, 231.12, 1.840226, 425.313",
        "192, 4.7, 192, 400, 512, 24, 1.2, 51.28, 98.735616, 5063.162"
    })
    void multipliesAsGreenAlgorithms4HpcDoes(
            double coreHours,
            double coreWatts,
            double gpuHours,
            double gpuWatts,
            double gigabytes,
            double hours,
            double pue,
            double grams,
            double kilowattHours,
            double emissionsG) {
        double host = (coreHours * coreWatts + gigabytes * 0.3725 * hours) / 1000;
        var chain = new Chain(gpuHours * gpuWatts / 1000, 1, host, pue, grams, Rounding.NONE);
        assertThat(chain.facilityKwh()).isCloseTo(kilowattHours, within(kilowattHours * 1e-6));
        assertThat(chain.kilograms() * 1000).isCloseTo(emissionsG, within(emissionsG * 2e-6));
    }

    /** Cloud Carbon Footprint at 50 %, aws: 100 h × mean of idle and full power × 1.135, then by NERC region. */
    @ParameterizedTest
    @CsvSource({
        "46, 407, 25.70775, 9.74501, 8.28219, 10.55581",
        "35, 306, 19.35175, 7.33565, 6.23450, 7.94598",
        "8, 71, 4.48325, 1.69946, 1.44436, 1.84086",
        "18, 153, 9.70425, 3.67858, 3.12639, 3.98464"
    })
    void interpolatesAsCloudCarbonFootprintDoes(
            double idle, double full, double kwh, double serc, double wecc, double rfc) {
        double share = new LinearPower(idle, full).shareAt(0.5);
        assertThat(cloud(full, share, 379.069).facilityKwh()).isCloseTo(kwh, within(5e-6));
        assertThat(cloud(full, share, 379.069).kilograms()).isCloseTo(serc, within(5e-6));
        assertThat(cloud(full, share, 322.167).kilograms()).isCloseTo(wecc, within(5e-6));
        assertThat(cloud(full, share, 410.608).kilograms()).isCloseTo(rfc, within(5e-6));
    }

    private static Chain cloud(double watts, double share, double grams) {
        return new Chain(watts * 100 / 1000, share, 0, 1.135, grams, Rounding.NONE);
    }

    /** Carbontracker’s own log of two GPUs and a processor: 431,022.5 J, PUE 1.58, 140 g/kWh; and what its parser kept. */
    @ParameterizedTest
    @CsvSource({"431022.5, 0.189171, 26.4839", "248005, 0.108847, 15.2385"})
    void multipliesAsCarbontrackerDoes(double joules, double kilowattHours, double grams) {
        var chain = new Chain(joules / 3.6e6, 1, 0, 1.58, 140, Rounding.NONE);
        assertThat(chain.facilityKwh()).isCloseTo(kilowattHours, within(5e-7));
        assertThat(chain.kilograms() * 1000).isCloseTo(grams, within(5e-5));
    }

    /** Experiment Impact Tracker’s sample: 0.040975 kWh with its PUE, at the mean of 301 g/kWh. */
    @Test
    void multipliesAsExperimentImpactTrackerDoes() {
        assertThat(new Chain(0.040975 / 1.58, 1, 0, 1.58, 301, Rounding.NONE).kilograms())
                .isCloseTo(0.012333, within(5e-7));
    }

    /** EnergyVis: 30 kWh × 1.59 × 0.6083595 lb = 29.02 lb = 13.163 kg. */
    @Test
    void multipliesAsEnergyVisDoes() {
        var chain = new Chain(30, 1, 0, 1.59, 0.6083595 * 453.59237, Rounding.NONE);
        assertThat(chain.kilograms()).isCloseTo(13.163, within(5e-4));
        assertThat(chain.kilograms() / 0.45359237).isCloseTo(29.02, within(5e-3));
    }

    @Test
    void refusesAnIdlePowerAboveTheFullOne() {
        assertThatThrownBy(() -> new LinearPower(300, 200))
                .hasMessageContaining("idle power must be between 0 and 200");
        assertThatThrownBy(() -> new LinearPower(10, 200).shareAt(1.1)).hasMessageContaining("utilisation");
    }
}
