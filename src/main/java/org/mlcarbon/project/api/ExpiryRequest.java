package org.mlcarbon.project.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.common.web.RefusedInput;

/**
 * Until when a project is to be kept.
 *
 * @param expires a time in UTC, such as 2027-06-30T00:00:00Z
 */
record ExpiryRequest(@Nullable String expires) {

    /** @throws RefusedInput where it is missing or no time */
    Instant time(Locale locale) {
        try {
            return Instant.parse(expires == null ? "" : expires);
        } catch (DateTimeException notATime) {
            throw new RefusedInput(new RefusedInput.Problem(
                    "expires", Texts.of(locale).get("project.store.no-time"), "2027-06-30T00:00:00Z", expires));
        }
    }
}
