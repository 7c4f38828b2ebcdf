/** The calculator page: two forms, a result and the same work elsewhere. Shows what the room computes. */
@NullMarked
package org.mlcarbon.calculator.ui;

import org.jspecify.annotations.NullMarked;
