/** The same work in other places, on other devices, in other years: rankings by one series. Uses calculator and above. */
@NullMarked
package org.mlcarbon.comparison;

import org.jspecify.annotations.NullMarked;
