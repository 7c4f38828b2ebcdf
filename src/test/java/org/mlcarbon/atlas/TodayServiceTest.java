package org.mlcarbon.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mlcarbon.NeedsOdbl;
import org.mlcarbon.catalog.Intensities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Published runs in the cloud regions of today. */
@SpringBootTest(properties = AtlasServiceTest.DATABASE)
class TodayServiceTest {

    @Autowired
    private AtlasService atlas;

    @Autowired
    private TodayService today;

    @Autowired
    private Intensities intensities;

    @Test
    void placesEveryRunByOneSeriesAndYear() {
        var series = intensities.defaultSeries(atlas.version());
        var years = atlas.all().stream()
                .map(today::today)
                .map(found -> {
                    assertThat(found.series()).isEqualTo(series);
                    assertThat(found.cleanest().kilograms())
                            .isLessThanOrEqualTo(found.middle().kilograms());
                    assertThat(found.middle().kilograms())
                            .isLessThanOrEqualTo(found.dirtiest().kilograms());
                    return found.year();
                })
                .distinct();
        assertThat(years).hasSize(1);
    }

    /** 32,972.8 kWh of LLaMA 7B at the device; each region multiplies its own PUE and grid. */
    @NeedsOdbl
    @Test
    void multipliesTheEnergyOfTheDevicesByTheRegion() {
        var found = today.today(atlas.find("llama1-7b").orElseThrow());
        for (var entry : List.of(found.cleanest(), found.middle(), found.dirtiest())) {
            assertThat(entry.kilograms())
                    .isCloseTo(
                            32_972.8 * entry.pue().value() * entry.intensity().value() / 1000, within(1e-6));
        }
    }

    /** The MWh of Morrison et al. 2025 include the PUE: it must not be multiplied again. */
    @Test
    void leavesThePueInsideWhereTheEnergyHoldsIt() {
        var found = today.today(atlas.find("morrison-olmo-1b").orElseThrow());
        assertThat(found.dirtiest().pue().value()).isEqualTo(1);
        assertThat(found.dirtiest().footprint().facilityEnergy().kilowattHours())
                .isEqualTo(30_000);
    }
}
