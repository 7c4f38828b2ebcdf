package org.mlcarbon.calculator;

import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.catalog.PublishedPue;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.catalog.SiteKind;
import org.mlcarbon.core.footprint.DefaultSpread.PueKind;
import org.mlcarbon.core.quantity.Pue;

/** The PUE of a place: given, else of the region or site, else of the provider, else the survey mean. */
final class PuePicker {

    /** What applies where nobody gave a PUE: published for the place, or the default for its kind. */
    record Fallback(PublishedPue pue, Status status) {

        /** Of the region, else of its provider, else that of data centres in general. */
        static Fallback of(Region region, Provider provider, SiteKind dataCentre) {
            return of(region.pue() == null ? provider.pue() : region.pue(), dataCentre);
        }

        /** The published one, else that of this kind of site. */
        static Fallback of(@Nullable PublishedPue published, SiteKind kind) {
            return published == null
                    ? new Fallback(kind.pue(), Status.DEFAULT)
                    : new Fallback(published, Status.PUBLISHED);
        }
    }

    /** The PUE that is used, as a factor of the result. */
    record Picked(Pue pue, PueKind kind, Factor factor) {}

    /** The kind of a PUE that is part of an energy measured at the facility. */
    static final String INSIDE_ENERGY = "inside-energy";

    private PuePicker() {}

    /** @param insideEnergy the energy was measured at the facility, so that the PUE is 1 by definition */
    static Picked pick(@Nullable Double given, Fallback fallback, boolean insideEnergy) {
        if (insideEnergy) {
            return new Picked(
                    Pue.NONE, PueKind.SITE, new Factor("pue", 1, "1", Status.MEASURED, INSIDE_ENERGY, null, null));
        }
        if (given != null) {
            return new Picked(
                    new Pue(given), PueKind.SITE, new Factor("pue", given, "1", Status.GIVEN, null, null, null));
        }
        var pue = fallback.pue();
        var factor =
                new Factor("pue", pue.value().ratio(), "1", fallback.status(), pue.kind(), pue.year(), pue.source());
        return new Picked(pue.value(), kind(pue.kind()), factor);
    }

    private static PueKind kind(String published) {
        return switch (published) {
            case "measured", "definition" -> PueKind.SITE;
            case "design", "macro", "fleet" -> PueKind.FLEET;
            default -> PueKind.DEFAULT;
        };
    }
}
