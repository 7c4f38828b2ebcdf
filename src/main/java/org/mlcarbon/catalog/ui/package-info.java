/** The data page: every hosted table with its sources, licences and version. */
@NullMarked
package org.mlcarbon.catalog.ui;

import org.jspecify.annotations.NullMarked;
