package org.mlcarbon.core.footprint;

import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Pue;

/** Where work runs, as far as its footprint is concerned: the overhead of the building and the mix of the grid. */
public record Site(Pue pue, CarbonIntensity carbonIntensity) {}
