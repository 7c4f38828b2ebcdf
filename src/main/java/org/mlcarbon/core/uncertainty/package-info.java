/** How sure a sum of products is: Monte Carlo beside the closed form, what moves it most, what would narrow it. Uses quantity and footprint. */
@NullMarked
package org.mlcarbon.core.uncertainty;

import org.jspecify.annotations.NullMarked;
