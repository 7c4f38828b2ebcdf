package org.mlcarbon.boundary;

import java.util.List;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.Power;

/**
 * Power of a part of the hosts, with what it follows from.
 *
 * @param power of all hosts together
 * @param factors in the order in which they are multiplied, the power itself last
 */
public record HostPower(Power power, Spread spread, List<Factor> factors) {}
