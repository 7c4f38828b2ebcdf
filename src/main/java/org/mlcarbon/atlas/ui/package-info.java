/** The page of the atlas: the ladder, the gallery and a dialog for each run. Shows what the room computes. */
@NullMarked
package org.mlcarbon.atlas.ui;

import org.jspecify.annotations.NullMarked;
