package org.mlcarbon.comparison;

import java.util.List;

/**
 * The spread of each provider.
 *
 * @param regions all regions that the ranges are drawn from; the factor between the ends is theirs
 * @param ranking the regions that the ranges name, each once
 * @param ranges by the middle region of each provider, cleanest first
 */
public record ProviderComparison(Comparison regions, Comparison ranking, List<ProviderRange> ranges) {}
