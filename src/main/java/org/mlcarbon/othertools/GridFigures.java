package org.mlcarbon.othertools;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.OtherTool;
import org.mlcarbon.catalog.OtherToolFigure;
import org.mlcarbon.catalog.OtherTools;
import org.mlcarbon.catalog.YearlyIntensity;
import org.springframework.stereotype.Component;

/**
 * The carbon intensity that a calculator would take for a place. Where its table as it is hosted here has none, the reason
 * is given; only a fall-back of the calculator itself is used, and then marked as its default.
 */
@Component
class GridFigures {

    static final String NAME = "carbonIntensityGPerKwh";

    private static final String UNIT = "g CO2e/kWh";

    /** The table of ML CO2 Impact is hosted as a series of its own. */
    private static final String ML_CO2_IMPACT_TABLE = "lacoste-2019";

    /** The regions of Google Cloud in CodeCarbon 3.3 are Google’s figures of this year: 40, two of them checked. */
    private static final String GOOGLE = "google-operational";

    private static final int GOOGLE_YEAR = 2023;

    private final OtherTools tools;
    private final Intensities intensities;

    GridFigures(OtherTools tools, Intensities intensities) {
        this.tools = tools;
        this.intensities = intensities;
    }

    /** The intensity as a factor; its kind is the place that it was looked up by. */
    Factor of(OtherTool tool, ToolWorkload work, DataVersion version) throws NotComputable {
        var own = work.place().gramsPerKwh();
        if (own != null && tool.takesIntensity()) {
            return new Factor(NAME, own, UNIT, Status.GIVEN, null, null, null);
        }
        try {
            return at(tool, work.place(), version);
        } catch (NotComputable e) {
            if (work.standIn() == null || e.missing() == Missing.LIVE_INTENSITY) {
                throw e;
            }
            return at(tool, work.standIn(), version);
        }
    }

    private Factor at(OtherTool tool, Whereabouts place, DataVersion version) throws NotComputable {
        return switch (Calculator.of(tool)) {
            case ML_CO2_IMPACT -> mlCo2Impact(place, version);
            case GREEN_ALGORITHMS, GREEN_ALGORITHMS_DATA_2 -> located(tool.id(), place, version);
            case GREEN_ALGORITHMS_4_HPC -> located(Calculator.GREEN_ALGORITHMS.id(), place, version);
            case CODECARBON -> codeCarbon(tool, place, version);
            case CARBONTRACKER -> carbontracker(tool, place, version);
            case EXPERIMENT_IMPACT_TRACKER -> throw new NotComputable(Missing.LIVE_INTENSITY);
            case ENERGYVIS -> listed(tool.id(), place.subdivision(), Missing.STATE, version);
            case CLOUD_CARBON_FOOTPRINT -> listed(tool.id(), place.regionId(), Missing.CLOUD_REGION, version);
        };
    }

    private Factor mlCo2Impact(Whereabouts place, DataVersion version) throws NotComputable {
        var region = place.regionId();
        if (region == null) {
            throw new NotComputable(Missing.CLOUD_REGION);
        }
        return intensities
                .intensity(version, intensities.zonesOfRegion(version, region), ML_CO2_IMPACT_TABLE, null)
                .map(figure -> published(figure, region))
                .orElseThrow(() -> new NotComputable(Missing.NOT_IN_ITS_TABLE));
    }

    /** Region, else state, else country: as a person chooses in a list. */
    private Factor located(String toolId, Whereabouts place, DataVersion version) throws NotComputable {
        return figure(toolId, version, place.regionId(), place.subdivision(), place.country())
                .map(GridFigures::published)
                .orElseThrow(() -> new NotComputable(Missing.NOT_IN_ITS_TABLE));
    }

    private Factor listed(String toolId, @Nullable String placeId, Missing unknown, DataVersion version)
            throws NotComputable {
        if (placeId == null) {
            throw new NotComputable(unknown);
        }
        return figure(toolId, version, placeId)
                .map(GridFigures::published)
                .orElseThrow(
                        () -> new NotComputable(unknown == Missing.STATE ? Missing.STATE : Missing.NOT_IN_ITS_TABLE));
    }

    /** A region of Google Cloud, else the state or province where one is known, else the country, else its world mean. */
    private Factor codeCarbon(OtherTool tool, Whereabouts place, DataVersion version) throws NotComputable {
        var region = place.regionId();
        if (region != null && region.startsWith("gcp/")) {
            var google =
                    intensities.intensity(version, intensities.zonesOfRegion(version, region), GOOGLE, GOOGLE_YEAR);
            if (google.isPresent()) {
                return published(google.get(), region);
            }
        }
        if (place.world()) {
            return fallback(tool, version);
        }
        boolean byState = "US".equals(place.country()) || "CA".equals(place.country());
        var at = byState && place.subdivision() != null ? place.subdivision() : place.country();
        return figure(tool.id(), version, at)
                .map(GridFigures::published)
                .orElseThrow(() -> new NotComputable(Missing.NOT_IN_ITS_TABLE));
    }

    /** The country of the year that its table has, else its mean of the world. */
    private Factor carbontracker(OtherTool tool, Whereabouts place, DataVersion version) throws NotComputable {
        var country = figure(tool.id(), version, place.country());
        return country.isPresent() && !place.world() ? published(country.get()) : fallback(tool, version);
    }

    private Factor fallback(OtherTool tool, DataVersion version) throws NotComputable {
        var world = figure(tool.id(), version, Whereabouts.WORLD)
                .orElseThrow(() -> new NotComputable(Missing.NOT_IN_ITS_TABLE));
        return new Factor(NAME, world.value(), UNIT, Status.DEFAULT, world.placeId(), world.year(), world.source());
    }

    private Optional<OtherToolFigure> figure(String toolId, DataVersion version, @Nullable String... placeIds) {
        var known = Stream.of(placeIds).filter(Objects::nonNull).toArray(String[]::new);
        return tools.intensity(version, toolId, known);
    }

    private static Factor published(OtherToolFigure figure) {
        return new Factor(
                NAME, figure.value(), UNIT, Status.PUBLISHED, figure.placeId(), figure.year(), figure.source());
    }

    private static Factor published(YearlyIntensity figure, String region) {
        return new Factor(
                NAME,
                figure.value().gramsPerKilowattHour(),
                UNIT,
                Status.PUBLISHED,
                region,
                figure.year(),
                figure.source());
    }
}
