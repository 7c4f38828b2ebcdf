/** ML Carbon: the emissions of training a model. Each sub-package is a room; see CONTRIBUTING.md for who uses whom. */
@NullMarked
package org.mlcarbon;

import org.jspecify.annotations.NullMarked;
