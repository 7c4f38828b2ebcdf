/** A workload and a place become an estimate: inputs, look-ups, range, what it equals, what it would be elsewhere. Uses all rooms above. */
@NullMarked
package org.mlcarbon.calculator;

import org.jspecify.annotations.NullMarked;
