package org.mlcarbon.core.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.core.boundary.Term.Kind;
import org.mlcarbon.core.footprint.Footprint;
import org.mlcarbon.core.footprint.Site;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Power;
import org.mlcarbon.core.quantity.Pue;

/** Memory, idle time and the terms that they make. */
class HostTermsTest {

    private static final ModulePower X86 = new ModulePower(5, 10);
    private static final ModulePower ARM = new ModulePower(1.5, 3);

    /** What CodeCarbon 3.3.0 printed when it was run: PEERS b4. */
    @ParameterizedTest(name = "{0} GB draw {1} W")
    @CsvSource({"2, 10", "8, 10", "16, 10", "32, 20", "64, 20", "128, 38", "256, 38", "512, 38", "1024, 38", "2048, 70"
    })
    void countsModulesAsCodeCarbonDoes(double gigabytes, double watts) {
        assertThat(X86.of(gigabytes).watts()).isCloseTo(watts, within(1e-12));
    }

    @ParameterizedTest(name = "{0} GB on ARM draw {1} W")
    @CsvSource({"8, 3", "64, 6"})
    void countsModulesOnArm(double gigabytes, double watts) {
        assertThat(ARM.of(gigabytes).watts()).isCloseTo(watts, within(1e-12));
    }

    /** By hand: 16 TB are 32 modules at most: 5 × (4 + 0.9 × 4 + 0.8 × 8 + 0.7 × 16) = 126 W. */
    @Test
    void holdsAtMostThirtyTwoModules() {
        assertThat(X86.of(16_384).watts()).isCloseTo(126, within(1e-12));
        assertThat(X86.of(1e6).watts()).isCloseTo(126, within(1e-12));
        assertThat(X86.of(0).watts()).isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> X86.of(-1)).withMessageContaining("memory");
    }

    /** BLOOM idled 256,646 kWh; at 57 g that are 14.6 t (Luccioni et al. 2022). A quarter idle of 400 h reserved: 100 h. */
    @Test
    void countsIdleTime() {
        assertThat(IdleTime.deviceHours(300, 0.25)).isCloseTo(100, within(1e-12));
        assertThat(IdleTime.deviceHours(300, 0)).isZero();
        assertThat(new IdleTime(new Power(60), 100).energy().kilowattHours()).isCloseTo(6, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdleTime.deviceHours(300, 1))
                .withMessageContaining("idle share");
    }

    /**
     * EcoLogits takes E × (WUE + PUE × grid factor) with an E that holds the PUE. With 1 kWh of hardware, PUE 1.2, WUE 0.5 and 3.67
     * L/kWh (France) it gives 1.2 × (0.5 + 1.2 × 3.67) = 5.8848 L: 0.6 and 5.2848. Ours by hand: 0.5 and 1.2 × 3.67 = 4.404.
     */
    @Test
    void countsThePueOnceInWater() {
        var hardware = new Energy(1);
        var pue = new Pue(1.2);
        double theirGrid = 1.2 * 1.2 * 3.67;
        assertThat(WaterUse.gridLitres(hardware, pue, new WaterIntensity(3.67)))
                .isCloseTo(4.404, within(1e-12))
                .isCloseTo(theirGrid / pue.ratio(), within(1e-12));
        assertThat(WaterUse.siteLitres(hardware, new WaterIntensity(0.5)))
                .isCloseTo(0.5, within(1e-12))
                .isCloseTo(1.2 * 0.5 / pue.ratio(), within(1e-12));
    }

    @RepeatedTest(50)
    void termsAddUpToTheFootprint(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        var energies = new EnumMap<Kind, Energy>(Kind.class);
        var sum = new Energy(0);
        for (var kind : Kind.values()) {
            if (kind != Kind.OVERHEAD && random.nextBoolean()) {
                energies.put(kind, new Energy(random.nextDouble(0, 1e6)));
                sum = sum.plus(energies.get(kind));
            }
        }
        var site = new Site(new Pue(random.nextDouble(1, 3)), new CarbonIntensity(random.nextDouble(0, 1000)));
        var whole = Footprint.of(sum, site);
        var terms = Term.of(energies, site);
        double kilowattHours = terms.stream()
                .mapToDouble(term -> term.energy().kilowattHours())
                .sum();
        double kilograms = terms.stream()
                .mapToDouble(term -> term.emissions().kilogramsCo2e())
                .sum();
        double facility = whole.facilityEnergy().kilowattHours();
        double operational = whole.operational().kilogramsCo2e();
        assertThat(kilowattHours).isCloseTo(facility, within(1e-9 * facility));
        assertThat(kilograms).isCloseTo(operational, within(1e-9 * operational));
    }

    @Test
    void hasNoOverheadWithoutAPueAndTakesNone() {
        var site = new Site(Pue.NONE, new CarbonIntensity(57));
        assertThat(Term.of(Map.of(Kind.DEVICES, new Energy(1)), site)).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Term.of(Map.of(Kind.OVERHEAD, new Energy(1)), site));
    }
}
