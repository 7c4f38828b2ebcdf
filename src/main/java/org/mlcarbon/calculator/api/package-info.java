/** The HTTP interface of the calculator: estimates and reports. */
@NullMarked
package org.mlcarbon.calculator.api;

import org.jspecify.annotations.NullMarked;
