package org.mlcarbon.catalog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A country, or a group of countries.
 *
 * @param id code in lower case, {@code eu} or {@code world}; the id of its Ember zone
 * @param iso2 ISO 3166-1 code; none for a group
 */
public record Country(String id, @Nullable String iso2, String nameEn, String nameDe) {

    /** German name in German, English name else. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("de") ? nameDe : nameEn;
    }

    /** What the HTTP interface calls it: the ISO code, or {@code world}. */
    public String code() {
        return iso2 == null ? id : iso2;
    }
}
