/** The method in words: formulas, figures, assumptions and limits, from src/docs. Uses common. */
@NullMarked
package org.mlcarbon.method;

import org.jspecify.annotations.NullMarked;
