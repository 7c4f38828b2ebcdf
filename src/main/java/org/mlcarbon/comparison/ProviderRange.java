package org.mlcarbon.comparison;

import org.mlcarbon.catalog.Provider;

/**
 * The spread of one provider's regions. Its PUE and its claims stand beside; a claim is never subtracted or multiplied.
 *
 * @param regions how many of its regions the ranking holds
 * @param cleanest the region in which the work emits least
 * @param median the region in the middle, of two the cleaner
 * @param dirtiest the region in which the work emits most
 * @param carbonFree lowest and highest hourly carbon-free share that it publishes for a region, where it does
 */
public record ProviderRange(
        Provider provider, int regions, Entry cleanest, Entry median, Entry dirtiest, CarbonFree carbonFree) {

    /**
     * Carbon-free electricity on the grid, matched hour by hour: neither a claim over a year nor a factor.
     *
     * @param regions how many regions have a figure; 0: none, and both shares are 0
     */
    public record CarbonFree(int regions, double low, double high) {}
}
