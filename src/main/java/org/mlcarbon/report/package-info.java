/** One report record and an exporter for each format. Uses core, common and catalog. */
@NullMarked
package org.mlcarbon.report;

import org.jspecify.annotations.NullMarked;
