/** What every HTTP answer has: problem details, security headers, request limits. Uses text. */
@NullMarked
package org.mlcarbon.common.web;

import org.jspecify.annotations.NullMarked;
