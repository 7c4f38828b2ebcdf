/** A world map of places in a Vaadin component without a frontend build, with the same figures as a list. Uses text. */
@NullMarked
package org.mlcarbon.common.ui.map;

import org.jspecify.annotations.NullMarked;
