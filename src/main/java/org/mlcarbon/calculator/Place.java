package org.mlcarbon.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.catalog.Series;
import org.mlcarbon.catalog.YearlyIntensity;
import org.mlcarbon.core.footprint.DefaultSpread.IntensityKind;
import org.mlcarbon.core.footprint.DefaultSpread.PueKind;
import org.mlcarbon.core.footprint.Site;

/**
 * Where it ran, resolved: the overhead of the building and the mix of the grid, each with its source.
 *
 * @param name of the region, centre, zone or country as the tables have it; empty for an own intensity
 * @param provider and region, where a cloud was named
 * @param priced the published figure used, unless an own intensity was given
 * @param priceable every published figure for this place: other series and years to choose from
 * @param grain how coarsely the place is told, where it is withheld
 * @param ownSpread how far its figures may be off, where the user says so
 */
public record Place(
        Kind kind,
        String name,
        @Nullable Provider provider,
        @Nullable Region region,
        Site site,
        Factor pue,
        PueKind pueKind,
        Factor intensity,
        IntensityKind intensityKind,
        @Nullable YearlyIntensity priced,
        List<YearlyIntensity> priceable,
        @Nullable Grain grain,
        OwnSpread ownSpread) {

    /** How the place was named. */
    public enum Kind {
        REGION,
        SITE,
        ZONE,
        COUNTRY,
        WORLD,
        OWN_INTENSITY,
        /** Hidden for double-blind review. */
        WITHHELD
    }

    /** The same with what the user says about the spread of its figures. */
    Place with(OwnSpread spread) {
        return new Place(
                kind,
                name,
                provider,
                region,
                site,
                pue,
                pueKind,
                intensity,
                intensityKind,
                priced,
                priceable,
                grain,
                spread);
    }

    /** The country that the place lies in, ISO 3166-1 of two letters, where the tables know it. */
    public @Nullable String countryCode() {
        if (region != null) {
            return region.countryIso2();
        }
        return priced == null ? null : priced.zone().countryIso2();
    }

    /** The series that prices this place, unless an own intensity was given. */
    public @Nullable Series series() {
        return priced == null ? null : priced.series();
    }
}
