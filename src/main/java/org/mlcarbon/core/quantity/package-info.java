/** Quantities with their unit: power, energy, carbon intensity, emissions, PUE. Uses the JDK only. */
@NullMarked
package org.mlcarbon.core.quantity;

import org.jspecify.annotations.NullMarked;
