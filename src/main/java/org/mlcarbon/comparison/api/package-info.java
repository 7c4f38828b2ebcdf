/** The comparisons of the HTTP interface. Answers what the room computes. */
@NullMarked
package org.mlcarbon.comparison.api;

import org.jspecify.annotations.NullMarked;
