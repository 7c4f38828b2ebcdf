package org.mlcarbon.common.ui.map;

import java.util.regex.Pattern;
import org.mlcarbon.core.quantity.Check;

/**
 * A dot on the map.
 *
 * @param id handed back when the place is picked; no two places have the same
 * @param latitude degrees, north is positive
 * @param longitude degrees, east is positive
 * @param value decides the order, not negative; its unit is said by {@code display}
 * @param display the value as people read it, with its unit
 * @param colour {@code #rrggbb}, such as {@link org.mlcarbon.common.ui.IntensityScale#colour}
 * @param note year and source of the value, in a few words; may be empty
 * @param own whether it is the reader's own choice, drawn as a diamond
 */
public record Place(
        String id,
        String name,
        double latitude,
        double longitude,
        double value,
        String display,
        String colour,
        String note,
        boolean own) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public Place {
        Check.range("latitude of " + id, latitude, -90, 90, "degrees");
        Check.range("longitude of " + id, longitude, -180, 180, "degrees");
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a place must have a value from 0, was " + value + " for " + id);
        }
        checkColour(colour);
    }

    static void checkColour(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("a colour is written #rrggbb, was " + colour);
        }
    }
}
