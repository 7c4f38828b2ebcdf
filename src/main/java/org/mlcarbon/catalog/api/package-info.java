/** The HTTP interface of the hosted tables. */
@NullMarked
package org.mlcarbon.catalog.api;

import org.jspecify.annotations.NullMarked;
