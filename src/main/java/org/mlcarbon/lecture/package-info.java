/** One workload as a story for a class: its cleanest, median and dirtiest region, step by step. Uses calculator and the rooms above it. */
@NullMarked
package org.mlcarbon.lecture;

import org.jspecify.annotations.NullMarked;
