package org.mlcarbon.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.core.quantity.Power;

/** The expected texts were rounded by hand; "_" stands for the no-break space. */
class QuantityFormatTest {

    private final QuantityFormat english = QuantityFormat.of(Locale.UK);
    private final QuantityFormat german = QuantityFormat.of(Locale.GERMANY);

    @ParameterizedTest(name = "{0} kg, {1} to {2} kg")
    @CsvSource(
            delimiter = '|',
            value = {
                // kg | low | high | English | German; 269.192 = 560 kWh × 1.15 × 418 g/kWh
                "269.192 | 151 | 479.6 | 269_kg_CO₂e | 269_kg_CO₂e",
                "14.421 | 8.09 | 25.69 | 14.4_kg_CO₂e | 14,4_kg_CO₂e",
                "14.421 | 7 | 29 | 14_kg_CO₂e | 14_kg_CO₂e",
                "14.421 | 10 | 40 | 14.4_kg_CO₂e | 14,4_kg_CO₂e",
                "0.9994 | 0.9 | 1.1 | 999_g_CO₂e | 999_g_CO₂e",
                "0.9996 | 0.9 | 1.1 | 1_kg_CO₂e | 1_kg_CO₂e",
                "0.0 | 0 | 0 | 0_g_CO₂e | 0_g_CO₂e",
                "0.00000417 | 0 | 1 | 0.0042_g_CO₂e | 0,0042_g_CO₂e",
                "1234.5 | 1200 | 1300 | 1.23_t_CO₂e | 1,23_t_CO₂e",
                "552100000 | 500000000 | 600000000 | 552,000_t_CO₂e | 552.000_t_CO₂e",
                "12.96 | 12 | 14 | 13_kg_CO₂e | 13_kg_CO₂e",
                "0.0305 | 0.01 | 0.1 | 31_g_CO₂e | 31_g_CO₂e",
            })
    void theRangeDecidesTheDigitsOfEmissions(double kg, double low, double high, String en, String de) {
        assertThat(english.emissions(new Emissions(kg), new Interval(low, high)))
                .isEqualTo(spaced(en));
        assertThat(german.emissions(new Emissions(kg), new Interval(low, high))).isEqualTo(spaced(de));
    }

    @ParameterizedTest(name = "{0} to {1} kg")
    @CsvSource(
            delimiter = '|',
            value = {
                "8.09 | 25.69 | 8.1–26_kg_CO₂e | 8,1–26_kg_CO₂e",
                "151 | 479.6 | 150–480_kg_CO₂e | 150–480_kg_CO₂e",
                "0.8 | 2.61 | 0.8–2.6_kg_CO₂e | 0,8–2,6_kg_CO₂e",
                "996 | 1004 | 1_t_CO₂e | 1_t_CO₂e",
                "0 | 0 | 0_g_CO₂e | 0_g_CO₂e",
                "0 | 0.012 | 0–12_g_CO₂e | 0–12_g_CO₂e",
            })
    void theEndsOfARangeShareTheUnitOfTheUpperOne(double low, double high, String en, String de) {
        assertThat(english.range(new Interval(low, high))).isEqualTo(spaced(en));
        assertThat(german.range(new Interval(low, high))).isEqualTo(spaced(de));
    }

    @ParameterizedTest(name = "{0} kWh")
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | 30_kWh | 30_kWh",
                "34.5 | 34.5_kWh | 34,5_kWh",
                "0.0004 | 0.4_Wh | 0,4_Wh",
                "1287000 | 1.29_GWh | 1,29_GWh",
                "1000 | 1_MWh | 1_MWh",
                "0 | 0_Wh | 0_Wh",
                "5000000000 | 5,000_GWh | 5.000_GWh",
            })
    void energyScalesItsUnit(double kilowattHours, String en, String de) {
        assertThat(english.energy(new Energy(kilowattHours))).isEqualTo(spaced(en));
        assertThat(german.energy(new Energy(kilowattHours))).isEqualTo(spaced(de));
    }

    @ParameterizedTest(name = "{0} W")
    @CsvSource(
            delimiter = '|',
            value = {"300 | 300_W", "5600 | 5.6_kW", "7.5 | 7.5_W", "2400000 | 2.4_MW", "999.7 | 1_kW", "0 | 0_W"})
    void powerScalesItsUnit(double watts, String en) {
        assertThat(english.power(new Power(watts))).isEqualTo(spaced(en));
    }

    @ParameterizedTest(name = "{0} g/kWh")
    @CsvSource(
            delimiter = '|',
            value = {
                "418 | 418_g_CO₂e/kWh | 418_g_CO₂e/kWh",
                "1.34 | 1.34_g_CO₂e/kWh | 1,34_g_CO₂e/kWh",
                "29.874 | 29.9_g_CO₂e/kWh | 29,9_g_CO₂e/kWh",
                "1234.4 | 1,234_g_CO₂e/kWh | 1.234_g_CO₂e/kWh",
                "0 | 0_g_CO₂e/kWh | 0_g_CO₂e/kWh",
            })
    void intensityKeepsItsUnit(double grams, String en, String de) {
        assertThat(english.intensity(new CarbonIntensity(grams))).isEqualTo(spaced(en));
        assertThat(german.intensity(new CarbonIntensity(grams))).isEqualTo(spaced(de));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"22.05 | 22_×", "1.041 | 1.04_×", "2.347 | 2.3_×", "353 | 350_×", "1 | 1_×"})
    void ratiosHaveTwoDigitsAndThreeNearOne(double ratio, String en) {
        assertThat(english.ratio(ratio)).isEqualTo(spaced(en));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.125 | 12.5_% | 12,5_%",
                "0.7 | 70_% | 70_%",
                "0.49312 | 49.3_% | 49,3_%",
                "0.00042 | 0.04_% | 0,04_%",
                "0 | 0_% | 0_%",
                "1 | 100_% | 100_%",
                "-0.05 | −5_% | −5_%",
            })
    void sharesArePercentagesAndNeverFalselyZero(double share, String en, String de) {
        assertThat(english.share(share)).isEqualTo(spaced(en));
        assertThat(german.share(share)).isEqualTo(spaced(de));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.15 | 1.15 | 1,15",
                "1234.5 | 1,234.5 | 1.234,5",
                "418 | 418 | 418",
                "0.0625 | 0.0625 | 0,0625",
                "123456789 | 123,456,789 | 123.456.789",
                "393.91123456 | 393.911 | 393,911",
            })
    void factorsAreGroupedAndNotRoundedBeforeThePoint(double value, String en, String de) {
        assertThat(english.plain(value)).isEqualTo(en);
        assertThat(german.plain(value)).isEqualTo(de);
    }

    @Test
    void aRatioHasNoUnitAndCarbonDioxideItsSubscript() {
        assertThat(english.plain(1.15, "1")).isEqualTo("1.15");
        assertThat(german.plain(1020.5, "g CO2e/kWh")).isEqualTo("1.020,5\u00a0g\u00a0CO₂e/kWh");
    }

    private static String spaced(String text) {
        return text.replace('_', '\u00a0');
    }
}
