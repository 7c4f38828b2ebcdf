package org.mlcarbon.catalog;

/**
 * A share of electricity as published.
 *
 * @param share 0 to 1
 */
public record PublishedShare(double share, int year, Source source) {}
