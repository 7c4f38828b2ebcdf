package org.mlcarbon.calculator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.boundary.WaterFigure;
import org.mlcarbon.boundary.WaterService;
import org.mlcarbon.core.boundary.WaterUse;
import org.springframework.stereotype.Component;

/** Adds to an estimate the water that was asked for. */
@Component
class WaterResolver {

    private final WaterService published;

    WaterResolver(WaterService published) {
        this.published = published;
    }

    /** The estimate with its water; itself where nobody asked for any. */
    Estimate with(Estimate estimate) {
        var request = estimate.request();
        if (request.water() == null && request.wueLitresPerKwh() == null && request.gridWaterLitresPerKwh() == null) {
            return estimate;
        }
        return estimate.with(new Water(
                site(estimate).map(figure -> site(estimate, figure)).orElse(null),
                grid(estimate).map(figure -> grid(estimate, figure)).orElse(null)));
    }

    private Optional<WaterFigure> site(Estimate estimate) {
        var request = estimate.request();
        var region = estimate.place().region();
        if (estimate.work().boundary() == Work.Boundary.FACILITY_MEASURED) {
            return Optional.empty();
        }
        if (request.wueLitresPerKwh() != null) {
            return Optional.of(WaterService.given("wueLitresPerKwh", request.wueLitresPerKwh()));
        }
        return request.water() == null || region == null
                ? Optional.empty()
                : published.site(estimate.version(), region);
    }

    private Optional<WaterFigure> grid(Estimate estimate) {
        var request = estimate.request();
        if (request.gridWaterLitresPerKwh() != null) {
            return Optional.of(WaterService.given("gridWaterLitresPerKwh", request.gridWaterLitresPerKwh()));
        }
        @Nullable String country = estimate.place().countryCode();
        return request.water() == null || country == null
                ? Optional.empty()
                : published.grid(estimate.version(), country);
    }

    private static Water.Part site(Estimate estimate, WaterFigure figure) {
        var energy = estimate.footprint().hardwareEnergy();
        return new Water.Part(WaterUse.siteLitres(energy, figure.water()), figure.factor());
    }

    private static Water.Part grid(Estimate estimate, WaterFigure figure) {
        var energy = estimate.footprint().hardwareEnergy();
        var pue = estimate.place().site().pue();
        return new Water.Part(WaterUse.gridLitres(energy, pue, figure.water()), figure.factor());
    }
}
