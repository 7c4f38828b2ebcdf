/** Chart.js in a Vaadin component without a frontend build, and a bar chart with table and downloads on top. Uses text. */
@NullMarked
package org.mlcarbon.common.ui.chart;

import org.jspecify.annotations.NullMarked;
