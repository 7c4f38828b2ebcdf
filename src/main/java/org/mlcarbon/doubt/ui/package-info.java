/** Four pages on one result, each with the address of the calculator. */
@NullMarked
package org.mlcarbon.doubt.ui;

import org.jspecify.annotations.NullMarked;
