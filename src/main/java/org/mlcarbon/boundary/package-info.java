/** Manufacture, memory and water for a device and a place, with their conventions and sources. Uses core, common, catalog. */
@NullMarked
package org.mlcarbon.boundary;

import org.jspecify.annotations.NullMarked;
