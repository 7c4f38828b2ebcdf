/** The Learn page. Shows the chapters of the room with their figures. */
@NullMarked
package org.mlcarbon.learn.ui;

import org.jspecify.annotations.NullMarked;
