/** What may be counted beside the devices: hosts, idle time, manufacture, water. Uses quantity and footprint. */
@NullMarked
package org.mlcarbon.core.boundary;

import org.jspecify.annotations.NullMarked;
