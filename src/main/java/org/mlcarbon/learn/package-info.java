/**
 * Ten minutes of reading with live figures: from watt to gram, and what comes before and after. Uses the services of the
 * calculator, of schedules and of plans, and the hosted tables.
 */
@NullMarked
package org.mlcarbon.learn;

import org.jspecify.annotations.NullMarked;
