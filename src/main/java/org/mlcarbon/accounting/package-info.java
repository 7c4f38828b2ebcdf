/** Location, market and marginal: lenses on the same energy, side by side and never mixed. Uses core, common and catalog. */
@NullMarked
package org.mlcarbon.accounting;

import org.jspecify.annotations.NullMarked;
