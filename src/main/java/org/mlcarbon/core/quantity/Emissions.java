package org.mlcarbon.core.quantity;

/**
 * Greenhouse gas emissions as carbon dioxide equivalents over 100 years.
 *
 * @param kilogramsCo2e kg CO2e, finite and not negative
 */
public record Emissions(double kilogramsCo2e) {

    /** The avoirdupois pound in kilograms, exact by the international agreement of 1959. */
    public static final double KILOGRAMS_PER_POUND = 0.45359237;

    public Emissions {
        Check.range("emissions", kilogramsCo2e, 0, Double.MAX_VALUE, "kg CO2e");
    }

    public double pounds() {
        return kilogramsCo2e / KILOGRAMS_PER_POUND;
    }

    public double tonnes() {
        return kilogramsCo2e / 1000;
    }
}
