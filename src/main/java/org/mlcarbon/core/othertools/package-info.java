/** The published formulas of other calculators as one chain of terms, and the walk from one to another. Uses quantity. */
@NullMarked
package org.mlcarbon.core.othertools;

import org.jspecify.annotations.NullMarked;
