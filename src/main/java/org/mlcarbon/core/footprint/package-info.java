/** The formulas, one function each, and their ranges. Uses quantity. */
@NullMarked
package org.mlcarbon.core.footprint;

import org.jspecify.annotations.NullMarked;
