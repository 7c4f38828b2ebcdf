package org.mlcarbon.project;

/**
 * Manufacture that the runs of a project stand for, beside its operational emissions.
 *
 * @param kg kg CO2e of the runs that ask for it
 * @param lowKg 5 % end; all runs are taken to share the error, a factor of 2 either way
 * @param highKg 95 % end
 * @param runs that ask for it
 * @param runsWithout runs that do not, and whose manufacture is not in {@code kg}
 */
public record EmbodiedTotal(double kg, double lowKg, double highKg, long runs, long runsWithout) {}
