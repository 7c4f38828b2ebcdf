package org.mlcarbon.comparison;

import java.util.List;
import org.mlcarbon.catalog.Series;

/**
 * A series by which regions can be ranked.
 *
 * @param years for which it prices a region, newest first
 */
public record SeriesChoice(Series series, List<Integer> years) {}
