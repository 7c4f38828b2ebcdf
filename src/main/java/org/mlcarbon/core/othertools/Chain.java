package org.mlcarbon.core.othertools;

import java.util.stream.DoubleStream;

/**
 * What every calculator multiplies, so that any two of them can be walked from one to the other.
 * <pre>
 * hardware energy [kWh]     = rated energy × utilisation + host energy
 * facility energy [kWh]     = round(hardware energy × PUE)
 * emissions       [kg CO2e] = round(facility energy × round(intensity / 1000))
 * </pre>
 * Source: Bannour et al. 2021 compare six calculators by these terms; the formula of each as its own code has it.
 *
 * @param ratedKwh device power × devices × hours, or an energy that was measured, kWh
 * @param utilisation mean power / device power; 1 where a calculator knows none
 * @param hostKwh processors and memory, kWh; 0 where a calculator leaves them out
 * @param pue facility energy / hardware energy; 1 where a calculator leaves it out
 * @param gramsPerKwh carbon intensity, g CO2e/kWh
 */
public record Chain(
        double ratedKwh, double utilisation, double hostKwh, double pue, double gramsPerKwh, Rounding rounding) {

    /** @throws IllegalArgumentException if a term is no number */
    public Chain {
        if (!DoubleStream.of(ratedKwh, utilisation, hostKwh, pue, gramsPerKwh).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("every term must be a number, were " + ratedKwh + " kWh, utilisation "
                    + utilisation + ", host " + hostKwh + " kWh, PUE " + pue + ", " + gramsPerKwh + " g CO2e/kWh");
        }
    }

    /** Energy at the machine, kWh, before anything is rounded. */
    public double hardwareKwh() {
        return ratedKwh * utilisation + hostKwh;
    }

    /** Energy at the meter of the building, kWh, as the calculator gives it. */
    public double facilityKwh() {
        return rounding.energyKwh(hardwareKwh() * pue);
    }

    /** Emissions, kg CO2e, as the calculator gives them. */
    public double kilograms() {
        return rounding.kilograms(facilityKwh() * rounding.kilogramsPerKwh(gramsPerKwh));
    }

    /** This chain with one term of another. */
    Chain with(StepKind kind, Chain other) {
        return new Chain(
                kind == StepKind.DEVICES ? other.ratedKwh : ratedKwh,
                kind == StepKind.UTILISATION ? other.utilisation : utilisation,
                kind == StepKind.HOST ? other.hostKwh : hostKwh,
                kind == StepKind.PUE ? other.pue : pue,
                kind == StepKind.GRID ? other.gramsPerKwh : gramsPerKwh,
                kind == StepKind.ROUNDING ? other.rounding : rounding);
    }
}
