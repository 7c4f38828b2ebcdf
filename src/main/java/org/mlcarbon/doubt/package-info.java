/** How far a result holds: its range, what is inside, how it is accounted, why others differ. Uses the calculator and all above it. */
@NullMarked
package org.mlcarbon.doubt;

import org.jspecify.annotations.NullMarked;
