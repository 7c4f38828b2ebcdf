package org.mlcarbon.boundary;

import org.mlcarbon.catalog.Factor;
import org.mlcarbon.core.boundary.WaterIntensity;

/** Water per energy with where it comes from. */
public record WaterFigure(WaterIntensity water, Factor factor) {}
