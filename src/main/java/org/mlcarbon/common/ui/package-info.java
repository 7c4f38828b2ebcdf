/** The frame of every page and the parts that pages share: layout, chart, downloads. Uses text. */
@NullMarked
package org.mlcarbon.common.ui;

import org.jspecify.annotations.NullMarked;
