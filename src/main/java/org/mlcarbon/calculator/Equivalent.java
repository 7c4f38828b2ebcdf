package org.mlcarbon.calculator;

import org.mlcarbon.catalog.Equivalence;

/**
 * Something that emits, or takes, as much as the workload.
 *
 * @param count how many of it, in the unit of the row
 */
public record Equivalent(Equivalence equivalence, double count) {}
