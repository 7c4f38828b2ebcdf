/** The HTTP interface of doubt: ranges of many workloads, and why calculators differ. */
@NullMarked
package org.mlcarbon.doubt.api;

import org.jspecify.annotations.NullMarked;
