package org.mlcarbon.catalog;

import org.mlcarbon.core.quantity.MarginalIntensity;

/** The marginal carbon intensity of a zone in a year, as one series has it. It says nothing about the hours of the year. */
public record YearlyMarginal(MarginalIntensity value, Zone zone, MarginalSeries series, int year, Source source) {}
