package org.mlcarbon.calculator;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Place.Kind;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.catalog.SiteKind;
import org.mlcarbon.catalog.YearlyIntensity;
import org.mlcarbon.core.footprint.DefaultSpread.IntensityKind;
import org.mlcarbon.core.footprint.Site;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Pue;
import org.springframework.stereotype.Component;

/** Turns the part of a request that says where it ran into a {@link Place}, or says what is wrong with it. */
@Component
class PlaceResolver {

    static final String WORLD = "world";
    static final String DATA_CENTRE = "data-centre";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Catalog catalog;
    private final Intensities intensities;
    private final Pricing pricing;

    PlaceResolver(Catalog catalog, Intensities intensities, Pricing pricing) {
        this.catalog = catalog;
        this.intensities = intensities;
        this.pricing = pricing;
    }

    /** A place that was named and found, before it is priced. */
    record Named(
            Kind kind,
            String name,
            @Nullable Provider provider,
            @Nullable Region region,
            PuePicker.Fallback pue,
            List<YearlyIntensity> priceable) {}

    /** The place, or nothing after the reasons were added to the problems. */
    @Nullable
    Place resolve(WorkloadRequest request, DataVersion version, Problems problems) {
        int before = problems.count();
        checkRanges(request, problems);
        checkExactlyOne(request, problems);
        if (problems.count() > before) {
            return null;
        }
        var named = named(request, version, problems);
        if (named == null) {
            return null;
        }
        var pue = PuePicker.pick(request.pue(), named.pue(), insideEnergy(request));
        if (named.kind() == Kind.OWN_INTENSITY) {
            return withBands(ownIntensity(request, named, pue), request, problems);
        }
        var priced = pricing.pick(named, request.intensitySource(), request.intensityYear(), version, problems);
        return priced == null ? null : withBands(priced(named, pue, priced), request, problems);
    }

    /** The place with the bands that the user gave, or nothing if one does not fit its figures. */
    private static @Nullable Place withBands(Place place, WorkloadRequest request, Problems problems) {
        int before = problems.count();
        var own = OwnBands.of(request, place.pue().value(), place.intensity().value(), problems);
        return problems.count() > before ? null : place.with(own);
    }

    /** Whether the energy was measured at the facility, so that the PUE is inside. */
    static boolean insideEnergy(WorkloadRequest request) {
        return request.energyKwh() != null && "facility".equals(request.energyBoundary());
    }

    private static void checkRanges(WorkloadRequest request, Problems problems) {
        problems.range(
                "carbonIntensityGPerKwh", request.carbonIntensityGPerKwh(), 0, CarbonIntensity.MAX_GRAMS, "g/kWh");
        problems.year("carbonIntensityYear", request.carbonIntensityYear(), FIRST_YEAR, LAST_YEAR);
        problems.range("pue", request.pue(), 1, Pue.MAX_RATIO, "");
        problems.oneOf("siteKind", request.siteKind(), "desk", "data-centre");
        problems.text("carbonIntensitySource", request.carbonIntensitySource());
    }

    private static void checkExactlyOne(WorkloadRequest request, Problems problems) {
        var cloud = request.provider() == null ? request.region() : request.provider();
        var own = request.carbonIntensityGPerKwh();
        var ways = Stream.of(cloud, request.site(), request.zone(), request.country(), own)
                .filter(Objects::nonNull)
                .count();
        if (ways == 0) {
            problems.add("provider", "no-place");
        } else if (ways > 1) {
            problems.add(own == null ? "country" : "carbonIntensityGPerKwh", "several-places");
        }
        if (request.provider() == null) {
            problems.notWithout("region", request.region(), "provider");
        } else if (request.region() == null) {
            problems.add("region", "no-region");
        }
        if (own == null) {
            problems.notWithout("carbonIntensityYear", request.carbonIntensityYear(), "carbonIntensityGPerKwh");
            problems.notWithout("carbonIntensitySource", request.carbonIntensitySource(), "carbonIntensityGPerKwh");
        } else {
            problems.notWith("intensitySource", request.intensitySource(), "carbonIntensityGPerKwh");
            problems.notWith("intensityYear", request.intensityYear(), "carbonIntensityGPerKwh");
        }
        if (cloud != null || request.site() != null) {
            problems.notWith("siteKind", request.siteKind(), cloud == null ? "site" : "provider");
        }
    }

    private @Nullable Named named(WorkloadRequest request, DataVersion version, Problems problems) {
        if (request.provider() != null && request.region() != null) {
            return cloud(request.provider(), request.region(), version, problems);
        }
        if (request.site() != null) {
            return academic(request.site(), version, problems);
        }
        var kind = siteKind(version, request.siteKind() == null ? DATA_CENTRE : request.siteKind());
        var pue = PuePicker.Fallback.of(null, kind);
        if (request.zone() != null) {
            return zone(request.zone(), pue, version, problems);
        }
        return request.country() == null
                ? new Named(Kind.OWN_INTENSITY, "", null, null, pue, List.of())
                : country(request.country(), pue, version, problems);
    }

    private @Nullable Named cloud(String providerId, String regionId, DataVersion version, Problems problems) {
        var provider = catalog.provider(version, providerId).orElse(null);
        if (provider == null) {
            problems.add("provider", "unknown", providerId, "providers");
            return null;
        }
        var region = catalog.region(version, providerId + "/" + regionId).orElse(null);
        if (region == null) {
            problems.add("region", "unknown-region", regionId, provider.name());
            return null;
        }
        var pue = PuePicker.Fallback.of(region, provider, siteKind(version, DATA_CENTRE));
        var priceable = intensities.figures(version, intensities.zonesOfRegion(version, region.id()));
        return new Named(Kind.REGION, region.name(), provider, region, pue, priceable);
    }

    private @Nullable Named academic(String siteId, DataVersion version, Problems problems) {
        var site = catalog.site(version, siteId).orElse(null);
        if (site == null) {
            problems.add("site", "unknown", siteId, "sites");
            return null;
        }
        var pue = PuePicker.Fallback.of(site.pue(), siteKind(version, DATA_CENTRE));
        var priceable = intensities.figures(version, intensities.zonesOfSite(version, site.id()));
        return new Named(Kind.SITE, site.name() + ", " + site.city(), null, null, pue, priceable);
    }

    private @Nullable Named zone(String id, PuePicker.Fallback pue, DataVersion version, Problems problems) {
        var zone = intensities.zone(version, id).orElse(null);
        if (zone == null) {
            problems.add("zone", "unknown", id, "zones");
            return null;
        }
        return new Named(Kind.ZONE, zone.name(), null, null, pue, intensities.figures(version, List.of(id)));
    }

    private @Nullable Named country(String code, PuePicker.Fallback pue, DataVersion version, Problems problems) {
        if (catalog.country(version, code).isEmpty()) {
            problems.add("country", "unknown", code, "countries");
            return null;
        }
        var priceable = intensities.figures(version, intensities.zonesOfCountry(version, code));
        return code.equals(WORLD)
                ? new Named(Kind.WORLD, WORLD, null, null, pue, priceable)
                : new Named(Kind.COUNTRY, code, null, null, pue, priceable);
    }

    private SiteKind siteKind(DataVersion version, String id) {
        return catalog.siteKind(version, id).orElseThrow();
    }

    private static Place ownIntensity(WorkloadRequest request, Named named, PuePicker.Picked pue) {
        double grams = Objects.requireNonNull(request.carbonIntensityGPerKwh());
        var site = new Site(pue.pue(), new CarbonIntensity(grams));
        var factor = Pricing.given(grams, request.carbonIntensityYear(), request.carbonIntensitySource());
        return new Place(
                named.kind(),
                "",
                null,
                null,
                site,
                pue.factor(),
                pue.kind(),
                factor,
                IntensityKind.GIVEN,
                null,
                List.of(),
                null,
                OwnSpread.NONE);
    }

    private static Place priced(Named named, PuePicker.Picked pue, YearlyIntensity priced) {
        return new Place(
                named.kind(),
                named.name(),
                named.provider(),
                named.region(),
                new Site(pue.pue(), priced.value()),
                pue.factor(),
                pue.kind(),
                Pricing.published(priced),
                intensityKind(named.kind(), priced),
                priced,
                named.priceable(),
                null,
                OwnSpread.NONE);
    }

    private static IntensityKind intensityKind(Kind kind, YearlyIntensity priced) {
        if (kind == Kind.WORLD || priced.zone().kind().equals("group")) {
            return IntensityKind.WORLD;
        }
        return priced.series().isCountryLevel() || kind == Kind.COUNTRY ? IntensityKind.COUNTRY : IntensityKind.ZONE;
    }
}
