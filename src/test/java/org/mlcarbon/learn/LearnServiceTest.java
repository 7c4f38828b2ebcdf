package org.mlcarbon.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.planning.SweepCost.Search;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The figures of the text on the hosted tables. Expected values are computed by hand from the rows named. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:learn;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class LearnServiceTest {

    private static final double DE_SHORT = 0.1991057;
    private static final double DE_LONG = 0.0190331;
    private static final double SE_SHORT = 0.0514677;
    private static final double SE_LONG = 0.0055898;

    private final LearnService learn;
    private final WattLesson watt;
    private final PueLesson pue;
    private final SignalLesson signals;
    private final GridLesson grid;
    private final LeftOutLesson leftOut;
    private final ThinkLesson think;
    private final ClimateLesson climate;
    private final Catalog catalog;
    private final Intensities intensities;

    @Autowired
    LearnServiceTest(
            LearnService learn,
            WattLesson watt,
            PueLesson pue,
            SignalLesson signals,
            GridLesson grid,
            LeftOutLesson leftOut,
            ThinkLesson think,
            ClimateLesson climate,
            Catalog catalog,
            Intensities intensities) {
        this.learn = learn;
        this.watt = watt;
        this.pue = pue;
        this.signals = signals;
        this.grid = grid;
        this.leftOut = leftOut;
        this.think = think;
        this.climate = climate;
        this.catalog = catalog;
        this.intensities = intensities;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyMarkIsFilledAndEveryFigureHasASource(String language) {
        var locale = Locale.of(language);
        var page = learn.page(locale);
        assertThat(page.chapters()).extracting(Chapter::topic).containsExactly(Topic.values());
        assertThat(page.toString()).doesNotContain("@{", "NaN", "null", "Infinity", "∞");
        for (var topic : Topic.values()) {
            assertThat(learn.sources(topic, locale))
                    .as(topic.id())
                    .isNotEmpty()
                    .allMatch(source -> source.length() > 10);
        }
    }

    /** 700 W × 24 h = 16.8 kWh; × 1.15 × 418 g; Stockholm × 1.09 × 20 g; Mumbai × 1.4 × 653 g. */
    @Test
    void oneDeviceForADay() throws InvalidWorkload {
        assumeElectricityMaps();
        var result = watt.of(watt.request());
        assertThat(result.estimate().footprint().hardwareEnergy().kilowattHours())
                .isCloseTo(16.8, within(1e-9));
        assertThat(result.estimate().footprint().operational().kilogramsCo2e()).isCloseTo(8.07576, within(1e-9));
        assertThat(result.cleanest().emissions().kilogramsCo2e()).isCloseTo(0.36624, within(1e-9));
        assertThat(result.dirtiest().emissions().kilogramsCo2e()).isCloseTo(15.35856, within(1e-9));
        assertThat(result.regions()).hasSize(3);
        var text = chapter(Topic.WATT_TO_GRAM);
        assertThat(text.before()).contains("16.8\u00a0kWh", "19.3\u00a0kWh", "418\u00a0g", "8.08\u00a0kg", "(2025)");
        assertThat(text.after()).contains("366\u00a0g", "15.4\u00a0kg", "hardware=h100-sxm5-80gb&hours=24");
    }

    /** Half of 100 kWh beside the 15 kWh of a PUE of 1.15: 65 / 50 = 1.3. */
    @Test
    void aBuildingWhoseMachinesComeToDrawHalf() {
        assertThat(PueLesson.afterHalving(1.15)).isCloseTo(1.3, within(1e-12));
        var rows = pue.rows();
        assertThat(rows.getLast().name()).isEqualTo("Oracle Cloud Infrastructure ap-mumbai-1");
        assertThat(rows.getLast().overheadKwh()).isCloseTo(92, within(1e-9));
        assertThat(rows).filteredOn(row -> row.of() == PueLesson.Of.SURVEY).hasSize(1);
        assertThat(chapter(Topic.PUE).answer()).contains("1.15", "1.3", "65\u00a0kWh");
    }

    /** Ember 2021: Spain 193.54, Netherlands 352.24 g; operating margins 2021: 402 and 326 g. */
    @Test
    void twoCountriesChangePlaces() {
        assumeThat(signals.margins()).isNotEmpty();
        assertThat(SignalLesson.swap(signals.averages(), signals.margins()))
                .contains(new SignalLesson.Swap("ES", "NL"));
        assertThat(signals.averages().keySet()).isEqualTo(signals.margins().keySet());
        assertThat(chapter(Topic.AVERAGE_OR_MARGINAL).after())
                .startsWith("Two countries change places (Spain and Netherlands)");
    }

    /** Computed from the same files by a few lines of Python that try every start. */
    @Test
    void aDayOfWaiting() {
        var grids = grid.grids();
        assertThat(grids).extracting(one -> one.series().id()).containsExactly("entsoe-de-2021", "entsoe-se-2021");
        assertThat(grids.getFirst().shortStarts().meanShare()).isCloseTo(DE_SHORT, within(1e-6));
        assertThat(grids.getFirst().longStarts().meanShare()).isCloseTo(DE_LONG, within(1e-6));
        assertThat(grids.getLast().shortStarts().meanShare()).isCloseTo(SE_SHORT, within(1e-6));
        assertThat(grids.getLast().longStarts().meanShare()).isCloseTo(SE_LONG, within(1e-6));
        assertThat(grids.getFirst().weekStart()).isEqualTo("2021-06-14T00:00:00Z");
        assertThat(grids.getFirst().week()).hasSize(168);
        var format = QuantityFormat.of(Locale.ENGLISH);
        assertThat(chapter(Topic.GRID).after()).contains(format.share(DE_SHORT), format.share(SE_SHORT));
        assertThat(chapter(Topic.GRID).answer()).contains(format.share(DE_LONG), format.share(SE_LONG));
    }

    /** (150 + 2500 / 8) kg over 6 × 8,760 h is 8.7995 g; 0.4 kWh × 1.09 × 20 g is 8.72 g in Stockholm. */
    @Test
    void anHourOfManufactureBesideAnHourOfElectricity() {
        assumeElectricityMaps();
        var hour = leftOut.hour();
        assertThat(hour.manufacture().kilogramsCo2e()).isCloseTo(0.00879947, within(1e-8));
        assertThat(hour.regions().getFirst().emissions().kilogramsCo2e()).isCloseTo(0.00872, within(1e-9));
        assertThat(hour.share(hour.regions().getFirst())).isCloseTo(0.502268, within(1e-6));
        assertThat(chapter(Topic.LEFT_OUT).after()).contains("50.2\u00a0%");
    }

    /** 5 × 4 × 3 × 3 seeds = 180 runs of 0.67298 kg; 5 × 3 = 15; 180 × (1 − 0.75 × 0.75) = 78.75 full ones. */
    @Test
    void aSearchFourWays() {
        assumeElectricityMaps();
        var plan = think.search();
        var all = ThinkLesson.cost(plan, Search.GRID, false);
        assertThat(all.runs()).isEqualTo(180);
        assertThat(all.amount().operational().kilogramsCo2e()).isCloseTo(121.1364, within(1e-6));
        assertThat(ThinkLesson.cost(plan, Search.RANDOM, false).runs()).isEqualTo(15);
        assertThat(ThinkLesson.cost(plan, Search.GRID, true).fullRuns()).isCloseTo(78.75, within(1e-9));
        assertThat(chapter(Topic.THINK_FIRST).after()).contains("15 runs", "10.1\u00a0kg", "78.75 full runs");
    }

    /** The published energy of BLOOM, 433,196 kWh, and as much use. */
    @Test
    void useCatchesUpWithTraining() {
        var use = climate.use();
        assertThat(use.training().kilowattHours()).isEqualTo(433_196);
        assertThat(use.inference().extrapolated()).isFalse();
        assertThat(use.evenRequests() / 1e6 * use.million().kilowattHours()).isCloseTo(433_196, within(1e-3));
        assertThat(chapter(Topic.FOR_THE_CLIMATE).after()).contains("433\u00a0MWh", "BLOOM 176B");
    }

    private Chapter chapter(Topic topic) {
        return learn.page(Locale.ENGLISH).chapters().get(topic.ordinal());
    }

    private void assumeElectricityMaps() {
        assumeThat(intensities.defaultSeries(catalog.current()).id()).startsWith("em-");
    }
}
