/** The HTTP interface of the atlas: runs with their recomputed figures. */
@NullMarked
package org.mlcarbon.atlas.api;

import org.jspecify.annotations.NullMarked;
