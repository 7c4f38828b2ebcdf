/** Published runs, recomputed from what they state, in a gallery and on one ladder. Uses the calculator and comparison. */
@NullMarked
package org.mlcarbon.atlas;

import org.jspecify.annotations.NullMarked;
