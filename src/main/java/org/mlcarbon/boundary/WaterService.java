package org.mlcarbon.boundary;

import java.util.Optional;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.PublishedWater;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.core.boundary.WaterIntensity;
import org.springframework.stereotype.Service;

/** Looks up the water of a site and of a grid; what is not published here stays empty. */
@Service
public class WaterService {

    private static final String UNIT = "L/kWh";

    private final Catalog catalog;

    WaterService(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A figure that somebody gave. */
    public static WaterFigure given(String property, double litresPerKwh) {
        return new WaterFigure(
                new WaterIntensity(litresPerKwh),
                new Factor(property, litresPerKwh, UNIT, Status.GIVEN, null, null, null));
    }

    /** Water usage effectiveness of a region, else of its provider’s fleet. */
    public Optional<WaterFigure> site(DataVersion version, Region region) {
        return catalog.siteWater(version, region.id(), region.providerId())
                .map(row -> published("wueLitresPerKwh", row));
    }

    /** Water of generating the electricity of a country, ISO 3166-1 code of two letters. */
    public Optional<WaterFigure> grid(DataVersion version, String countryCode) {
        return catalog.gridWater(version, countryCode).map(row -> published("gridWaterLitresPerKwh", row));
    }

    private static WaterFigure published(String property, PublishedWater row) {
        double litres = row.water().litresPerKilowattHour();
        return new WaterFigure(
                row.water(),
                new Factor(property, litres, UNIT, Status.PUBLISHED, row.kind(), row.year(), row.source()));
    }
}
