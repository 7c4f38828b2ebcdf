package org.mlcarbon.core.othertools;

/**
 * What a calculator rounds on the way from energy to emissions.
 *
 * @param decimals of energy in kWh, intensity in kg/kWh and emissions in kg; negative: nothing is rounded
 * @param intensity whether the intensity is rounded too; one that a person typed is not
 */
public record Rounding(int decimals, boolean intensity) {

    /** Most calculators compute with all digits. */
    public static final Rounding NONE = new Rounding(-1, false);

    /** Facility energy in kWh, rounded. */
    double energyKwh(double kilowattHours) {
        return round(kilowattHours);
    }

    /**
     * The intensity in kg/kWh: whole grams, then the decimals.
     *
     * <p>Source: mlco2/impact js/grayscale.js, commit d0d3ee5, which parses the grams as an integer.
     */
    double kilogramsPerKwh(double gramsPerKwh) {
        return intensity && decimals >= 0 ? round(whole(gramsPerKwh) / 1000) : gramsPerKwh / 1000;
    }

    /** Emissions in kg, rounded. */
    double kilograms(double kilograms) {
        return round(kilograms);
    }

    private static double whole(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    /** Halves go up, also those below zero, as JavaScript’s Math.round has it. */
    private double round(double value) {
        if (decimals < 0) {
            return value;
        }
        double scale = Math.pow(10, decimals);
        return Math.floor(value * scale + 0.5) / scale;
    }
}
