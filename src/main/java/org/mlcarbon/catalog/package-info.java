/** The hosted tables: loaded strictly from data/ into H2, looked up with their source. Uses core and common. */
@NullMarked
package org.mlcarbon.catalog;

import org.jspecify.annotations.NullMarked;
