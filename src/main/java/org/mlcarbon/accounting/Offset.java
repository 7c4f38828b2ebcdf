package org.mlcarbon.accounting;

import org.mlcarbon.core.quantity.Emissions;

/**
 * Offsets that were bought for the work: stated apart, and subtracted from nothing.
 *
 * @param source the project or seller, as the user names it
 */
public record Offset(Emissions amount, String source) {}
