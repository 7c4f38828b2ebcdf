package org.mlcarbon.common.ui.map;

import java.util.regex.Pattern;

/**
 * A country filled with a light tone of a colour.
 *
 * @param iso2 ISO 3166-1 code in capitals; a country without an outline at this scale is in the list only
 * @param colour {@code #rrggbb} of its value
 * @param display name, value with its unit, year and source, as people read them
 */
public record CountryShade(String iso2, String colour, String display) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    public CountryShade {
        if (!CODE.matcher(iso2).matches()) {
            throw new IllegalArgumentException("a country code is two capital letters, was " + iso2);
        }
        Place.checkColour(colour);
    }
}
