package org.mlcarbon.accounting;

import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.core.quantity.Energy;

/**
 * Electricity to be accounted for.
 *
 * @param energy at the meter of the facility: hardware energy × PUE
 */
public record AccountingQuestion(
        DataVersion version, Energy energy, Grid grid, Headline headline, Operator operator, GivenFacts facts) {}
