/** The compare page: filters, rankings, scenarios, and how a ranking moves with the series. Shows what the room computes. */
@NullMarked
package org.mlcarbon.comparison.ui;

import org.jspecify.annotations.NullMarked;
