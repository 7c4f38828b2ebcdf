/** The Method page. Uses method and common. */
@NullMarked
package org.mlcarbon.method.ui;

import org.jspecify.annotations.NullMarked;
