/** The HTTP interface of doubt: how sure a result is, and the walk from one calculator to another. */
@NullMarked
package org.mlcarbon.doubt.api;

import org.jspecify.annotations.NullMarked;
