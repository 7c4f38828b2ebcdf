package org.mlcarbon.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Projects that papers report, recomputed from the inputs they print; each tolerance is that of the printed digits. */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties =
                "spring.datasource.url=jdbc:h2:mem:project;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class PublishedProjectsTest {

    /** Exact: 1 lb is 0.45359237 kg. Strubell et al. 2019 take 0.954 lb CO2 per kWh. */
    private static final double KG_PER_LB = 0.45359237;

    private static final String STRUBELL = "&carbonIntensityGPerKwh=" + 0.954 * KG_PER_LB * 1_000;

    @Autowired
    private ProjectService projects;

    private Amounts whole(Run... runs) throws InvalidProject {
        return projects.total(Runs.project(runs)).whole().amounts();
    }

    private static Offset<Double> percent(double expected, double tolerance) {
        return within(expected * tolerance / 100);
    }

    /** Tables 1 and 4: 9,870 USD of electricity at 0.12 USD/kWh, 78,468 lb; 4,789 models. */
    @Test
    void strubellsResearchProject() throws InvalidProject {
        var totals = projects.total(Runs.project(Runs.run(
                "R&D",
                Stage.HYPERPARAMETER_SEARCH,
                "energyKwh=" + 9_870 / 0.12 + "&energyBoundary=facility" + STRUBELL)));
        assertThat(totals.whole().amounts().kg() / KG_PER_LB).isCloseTo(78_468, percent(78_468, 0.0071));
        assertThat(totals.cost().runsWithoutDeviceHours()).isEqualTo(1);
        assertThat(totals.cost().total()).isZero();
    }

    /** Table 3: 3 GPUs, 517.66 W together, 336 h, PUE 1.58: 275 kWh, 262 lb, 433 to 1,472 USD. */
    @Test
    void strubellsElmoWithItsCost() throws InvalidProject {
        var workload = "deviceCount=3&hours=336&pue=1.58&devicePowerWatts=" + 517.66 / 3 + STRUBELL;
        for (var price : new double[][] {{0.43, 433, 0.116}, {1.46, 1_472, 0.0345}}) {
            var totals = projects.total(
                    Runs.project(Runs.run("ELMo", Stage.FINAL_TRAINING, Outcome.COMPLETED, price[0], workload)));
            assertThat(totals.cost().total()).isCloseTo(price[1], percent(price[1], price[2]));
            assertThat(totals.whole().amounts().facilityKwh()).isCloseTo(275, percent(275, 0.1823));
            assertThat(totals.whole().amounts().kg() / KG_PER_LB).isCloseTo(262, percent(262, 0.1913));
        }
    }

    /** Table 3: 32 TPU v3 for 168 h at 2.40 to 8 USD: 12,902 to 43,008 USD. */
    @Test
    void strubellsCostOfGpt2() throws InvalidProject {
        for (var price : new double[][] {{2.4, 12_902, 0.0044}, {8, 43_008, 0.0017}}) {
            var totals = projects.total(Runs.project(Runs.run(
                    "GPT-2",
                    Stage.FINAL_TRAINING,
                    Outcome.COMPLETED,
                    price[0],
                    "devicePowerWatts=1&deviceCount=32&hours=168&carbonIntensityGPerKwh=0")));
            assertThat(totals.cost().total()).isCloseTo(price[1], percent(price[1], price[2]));
        }
    }

    /** BLOOM (Luccioni et al. 2022): 433,196 kWh while training, 24.69 t; 256,646 kWh idle, 14.6 t; 57 g/kWh. */
    @Test
    void bloomTrainingAndIdle() throws InvalidProject {
        var totals = projects.total(Runs.project(
                Runs.run("Dynamic", Stage.FINAL_TRAINING, "energyKwh=433196&pue=1&carbonIntensityGPerKwh=57"),
                Runs.run("Idle", Stage.EXPLORATION, "energyKwh=256646&pue=1&carbonIntensityGPerKwh=57")));
        assertThat(totals.runs().get(0).kg()).isCloseTo(24_690, percent(24_690, 0.021));
        assertThat(totals.runs().get(1).kg()).isCloseTo(14_600, percent(14_600, 0.343));
        assertThat(totals.whole().amounts().kg()).isCloseTo(39_290, percent(39_290, 0.343));
        assertThat(totals.measuredShare()).isEqualTo(1);
    }

    /** The whole of BLOOM, table 3: 24.7 t dynamic + 14.6 t idle + 11.2 t embodied = 50.5 t; manufacture stands apart. */
    @Test
    void bloomWithItsManufacture() throws InvalidProject {
        var totals = projects.total(Runs.project(
                Runs.run(
                        "Dynamic",
                        Stage.FINAL_TRAINING,
                        "energyKwh=433196&pue=1&carbonIntensityGPerKwh=57&embodied=bloom&embodiedDeviceHours=1082990"),
                Runs.run("Idle", Stage.EXPLORATION, "energyKwh=256646&pue=1&carbonIntensityGPerKwh=57")));
        var made = Objects.requireNonNull(totals.embodied());
        assertThat(made.kg()).isCloseTo(11_200, percent(11_200, 0.5));
        assertThat(made.runs()).isEqualTo(1);
        assertThat(made.runsWithout()).isEqualTo(1);
        assertThat(totals.whole().amounts().kg()).isCloseTo(39_290, percent(39_290, 0.343));
        assertThat(totals.whole().amounts().kg() + made.kg()).isCloseTo(50_500, percent(50_500, 0.2));
    }

    /** LLaMA, section 6: 2,638 MWh at 0.385 kg/kWh, 1,015 t. */
    @Test
    void llama1() throws InvalidProject {
        var whole = whole(Runs.run(
                "All", Stage.FINAL_TRAINING, "energyKwh=2638000&energyBoundary=facility&carbonIntensityGPerKwh=385"));
        assertThat(whole.kg()).isCloseTo(1_015_000, percent(1_015_000, 0.0698));
    }

    /** Llama 3.1 model card: 1.46, 7 and 30.84 million GPU-hours at 700 W; 39.3 million, 11,390 t at 0.414 kg/kWh. */
    @Test
    void llama31() throws InvalidProject {
        var runs = new ArrayList<Run>();
        for (var hours : List.of(1_460_000, 7_000_000, 30_840_000)) {
            runs.add(Runs.run(
                    "Size",
                    Stage.FINAL_TRAINING,
                    "devicePowerWatts=700&pue=1&carbonIntensityGPerKwh=414&deviceHours=" + hours));
        }
        var whole = whole(runs.toArray(Run[]::new));
        assertThat(whole.kg()).isCloseTo(11_390_000, percent(11_390_000, 0.0444));
        assertThat(whole.deviceHours()).isCloseTo(39_300_000, percent(39_300_000, 0.1277));
    }

    /** Morrison et al. 2025, table 2: thirteen rows of MWh with PUE and t, 913 MWh and 312 t; one row on hydropower is 0 t. */
    @Test
    void morrisonsModels() throws InvalidProject {
        var mwh = new double[] {0.8, 1.2, 2.4, 5, 8, 67, 30, 149, 114, 95, 157, 230, 54};
        var tonnes = new double[] {0.3, 0.4, 1, 2, 3, 22, 10, 0, 70, 32, 52, 101, 18};
        var runs = new ArrayList<Run>();
        for (int i = 0; i < mwh.length; i++) {
            runs.add(Runs.run(
                    "Row " + i,
                    Stage.FINAL_TRAINING,
                    "energyBoundary=facility&energyKwh=" + mwh[i] * 1_000 + "&carbonIntensityGPerKwh="
                            + tonnes[i] / mwh[i] * 1_000));
        }
        var whole = whole(runs.toArray(Run[]::new));
        assertThat(whole.facilityKwh()).isCloseTo(913_000, percent(913_000, 0.0553));
        assertThat(whole.kg()).isCloseTo(312_000, percent(312_000, 0.1608));
        assertThat(whole.meterOnlyKwh()).isEqualTo(whole.facilityKwh());
    }

    /** Morrison et al. 2025, table 3: 0.333 kWh at 332 g/kWh, 110.6 g; the PUE is not applied again. */
    @Test
    void morrisonsInference() throws InvalidProject {
        var whole = whole(Runs.use("Llama 3.1 8B", 1_000, 0.333, "pue=1&carbonIntensityGPerKwh=332"));
        assertThat(whole.kg() * 1_000).isCloseTo(110.6, percent(110.6, 0.2457));
        assertThat(whole.trainings()).isZero();
    }

    /** OLMo 7B on LUMI: 135 MWh × 1.1, on hydropower; a zero is a value and not missing. */
    @Test
    void olmoOnHydropower() throws InvalidProject {
        var totals = projects.total(Runs.project(
                Runs.run("MI250X", Stage.FINAL_TRAINING, "energyKwh=135000&pue=1.1&carbonIntensityGPerKwh=0")));
        assertThat(totals.whole().amounts().facilityKwh()).isCloseTo(148_500, percent(148_500, 0.4));
        assertThat(totals.whole().amounts().kg()).isZero();
        assertThat(totals.multiplier()).isEqualTo(new Multiplier(1, null));
    }
}
