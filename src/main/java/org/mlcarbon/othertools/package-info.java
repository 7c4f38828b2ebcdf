/**
 * A workload under the formulas of other calculators, as of the versions whose constants are hosted. Uses quantity, the
 * formulas of core.othertools, common and catalog.
 */
@NullMarked
package org.mlcarbon.othertools;

import org.jspecify.annotations.NullMarked;
