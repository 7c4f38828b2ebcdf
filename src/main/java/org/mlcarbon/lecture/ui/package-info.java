/** The lecture view for a projector and the hand-out for paper. Shows what the room tells. */
@NullMarked
package org.mlcarbon.lecture.ui;

import org.jspecify.annotations.NullMarked;
