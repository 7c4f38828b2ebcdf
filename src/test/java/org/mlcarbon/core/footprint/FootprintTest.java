package org.mlcarbon.core.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Power;
import org.mlcarbon.core.quantity.Pue;

class FootprintTest {

    private static final Site IOWA_2019 = new Site(new Pue(1.11), new CarbonIntensity(478));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "published.csv", numLinesToSkip = 1)
    void reproducesWhatPapersPrint(
            String name,
            String paper,
            Double powerW,
            Double deviceHours,
            Double givenEnergyKwh,
            double pue,
            double intensity,
            Double hardwareEnergyKwh,
            Double facilityEnergyKwh,
            Double emissionsKg,
            Double energyTolerance,
            Double emissionsTolerance) {
        assertThat(hardwareEnergyKwh != null || facilityEnergyKwh != null || emissionsKg != null)
                .as("a printed figure")
                .isTrue();
        var energy = givenEnergyKwh != null
                ? new Energy(givenEnergyKwh)
                : new DeviceWork(new Power(powerW), deviceHours, 1, 1).energy();
        var footprint = Footprint.of(energy, new Site(new Pue(pue), new CarbonIntensity(intensity)));
        near(footprint.hardwareEnergy().kilowattHours(), hardwareEnergyKwh, energyTolerance);
        near(footprint.facilityEnergy().kilowattHours(), facilityEnergyKwh, energyTolerance);
        near(footprint.operational().kilogramsCo2e(), emissionsKg, emissionsTolerance);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "peers.csv", numLinesToSkip = 1)
    void reproducesWhatOtherCalculatorsPrint(
            String name,
            String tool,
            double powerW,
            double deviceHours,
            double utilisation,
            double hostPowerW,
            double hostHours,
            double pue,
            double intensity,
            double facilityEnergyKwh,
            double emissionsKg,
            double tolerance) {
        var devices = new DeviceWork(new Power(powerW), deviceHours, 1, utilisation).energy();
        var energy = devices.plus(new Power(hostPowerW).forHours(hostHours));
        var footprint = Footprint.of(energy, new Site(new Pue(pue), new CarbonIntensity(intensity)));
        near(footprint.facilityEnergy().kilowattHours(), facilityEnergyKwh, tolerance);
        near(footprint.operational().kilogramsCo2e(), emissionsKg, tolerance);
    }

    @Test
    void keepsTheWorkedCaseOfTheMethodPage() {
        var energy = new DeviceWork(new Power(300), 100, 1, 1).energy();
        var footprint = Footprint.of(energy, new Site(new Pue(1.15), new CarbonIntensity(418)));
        assertThat(footprint.hardwareEnergy().kilowattHours()).isCloseTo(30, within(1e-12));
        assertThat(footprint.facilityEnergy().kilowattHours()).isCloseTo(34.5, within(1e-12));
        assertThat(footprint.operational().kilogramsCo2e()).isCloseTo(14.421, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.0001, 2, 1e6})
    void moreOfAnyFactorNeverMeansLess(double factor) {
        var base = Footprint.of(new Energy(10), IOWA_2019).operational().kilogramsCo2e();
        assertThat(Footprint.of(new Energy(10 * factor), IOWA_2019)
                        .operational()
                        .kilogramsCo2e())
                .isGreaterThan(base);
        double work = kilowattHours(100, 10, 0.5, 0.5);
        double upToTwo = Math.min(2, factor);
        assertThat(kilowattHours(100 * factor, 10, 0.5, 0.5)).isGreaterThan(work);
        assertThat(kilowattHours(100, 10 * factor, 0.5, 0.5)).isGreaterThan(work);
        assertThat(kilowattHours(100, 10, 0.5 * upToTwo, 0.5)).isGreaterThan(work);
        assertThat(kilowattHours(100, 10, 0.5, 0.5 * upToTwo)).isGreaterThan(work);
        var dirtier = new Site(new Pue(1.11 * upToTwo), new CarbonIntensity(478 * upToTwo));
        assertThat(Footprint.of(new Energy(10), dirtier).operational().kilogramsCo2e())
                .isGreaterThan(base);
    }

    @Test
    void zeroIntensityAndZeroUtilisationAreValues() {
        var idle = new DeviceWork(new Power(400), 10, 1, 0).energy();
        assertThat(Footprint.of(idle, IOWA_2019).operational().kilogramsCo2e()).isZero();
        var hydro = new Site(Pue.NONE, new CarbonIntensity(0));
        assertThat(Footprint.of(new Energy(148_500), hydro).operational().kilogramsCo2e())
                .isZero();
    }

    private static double kilowattHours(double watts, double hours, double share, double utilisation) {
        return new DeviceWork(new Power(watts), hours, share, utilisation)
                .energy()
                .kilowattHours();
    }

    private static void near(double actual, Double expected, Double tolerancePercent) {
        if (expected != null) {
            assertThat(actual).isCloseTo(expected, within(Math.max(1e-9, expected * tolerancePercent / 100)));
        }
    }
}
