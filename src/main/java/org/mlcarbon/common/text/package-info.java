/** Texts of both languages and numbers as people read them. Uses quantity. */
@NullMarked
package org.mlcarbon.common.text;

import org.jspecify.annotations.NullMarked;
