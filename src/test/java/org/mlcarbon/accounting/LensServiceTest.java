package org.mlcarbon.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Intensities;
import org.mlcarbon.catalog.Provider;
import org.mlcarbon.catalog.Region;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Emissions;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.core.quantity.MarginalIntensity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The lenses on the hosted tables. Expected values are computed by hand from the rows named. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = LensServiceTest.DATABASE)
class LensServiceTest {

    static final String DATABASE =
            "spring.datasource.url=jdbc:h2:mem:accounting;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private static final Energy ENERGY = new Energy(100);
    private static final Contract WIND = new Contract(0.6, new CarbonIntensity(0), "supply contract, wind");
    private static final ResidualMix RESIDUAL = new ResidualMix(new CarbonIntensity(500), "issuing body", 2024);

    @Autowired
    private LensService lenses;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Intensities intensities;

    /** 100 kWh × (0.6 × 0 + 0.4 × 500) g = 20 kg; all on the residual mix: 50 kg; all under contract at 30 g: 3 kg. */
    @Test
    void marketBasedFollowsContractAndResidualMixOnly() {
        assertThat(market(WIND, RESIDUAL)).isCloseTo(20, within(1e-9));
        assertThat(market(null, RESIDUAL)).isCloseTo(50, within(1e-9));
        assertThat(market(new Contract(1, new CarbonIntensity(30), "certificates"), null))
                .isCloseTo(3, within(1e-9));
    }

    @Test
    void marketBasedIsNotComputableWithoutContractFacts() {
        var none = of("gcp/europe-north1", GivenFacts.NONE).of(LensKind.MARKET);
        assertThat(none.figure()).isNull();
        assertThat(text(none)).startsWith("Not computable").contains("No residual mix is hosted");
        var half = of("gcp/europe-north1", new GivenFacts(WIND, null, null, null, null))
                .of(LensKind.MARKET);
        assertThat(text(half)).startsWith("Not computable").contains("residual mix");
        assertThatThrownBy(() -> new Contract(1.1, new CarbonIntensity(0), "x"))
                .hasMessageContaining("between 0 and 1");
    }

    /** The same facts with and without a provider’s claims and shares give the same figures, in every hosted region. */
    @Test
    void noClaimAndNoCarbonFreeShareIsEverMultipliedIn() {
        var facts = new GivenFacts(WIND, RESIDUAL, null, null, null);
        for (var region : catalog.allRegions(version())) {
            var with = of(region.id(), facts);
            var provider = catalog.provider(version(), region.providerId()).orElseThrow();
            var without = lenses.of(question(unclaimed(region), unclaimed(provider), facts));
            assertThat(with.lenses()).as(region.id()).isEqualTo(without.lenses());
        }
        assertThat(of("gcp/europe-north1", facts).claims().carbonFreeHourly()).isNotNull();
        assertThat(of("oracle/eu-frankfurt-1", facts).claims().annualMatch()).isNotNull();
    }

    /** Rows of data/cc-by-sa/marginal_yearly.csv: Germany 650, Sweden 68 g CO2/kWh, 2021. 100 kWh: 65 and 6.8 kg. */
    @Test
    void marginalIsTheOperatingMarginOfTheCountryWithItsWords() {
        var lens = of("aws/eu-central-1", GivenFacts.NONE).of(LensKind.MARGINAL);
        var figure = lens.figure();
        if (figure == null) {
            assertThat(text(lens)).contains("taken out"); // somebody deleted the share-alike folder
            return;
        }
        assertThat(figure.emissionsKg()).isCloseTo(65, within(1e-9));
        assertThat(new LensWording(Locale.ENGLISH).terms(figure)).isEqualTo("operating margin, direct, CO₂ only, 2021");
        assertThat(new LensWording(Locale.ENGLISH).emissions(figure)).isEqualTo("65\u00a0kg\u00a0CO₂");
        assertThat(lens.remarks()).extracting(Sentence::key).contains("accounting.marginal.no-ratio");
        assertThat(lens.notice()).contains("CC BY-SA 4.0");
        assertThat(of("aws/eu-north-1", GivenFacts.NONE)
                        .of(LensKind.MARGINAL)
                        .figure()
                        .emissionsKg())
                .isCloseTo(6.8, within(1e-9));
    }

    /** 100 kWh × −12 g = −1.2 kg: an own marginal figure keeps its sign. */
    @Test
    void anOwnMarginalFigureMayBeNegative() {
        var own = new OwnMarginal(new MarginalIntensity(-12), "grid operator", 2025);
        var figure = of("aws/eu-central-1", new GivenFacts(null, null, own, null, null))
                .of(LensKind.MARGINAL)
                .figure();
        assertThat(figure.emissionsKg()).isCloseTo(-1.2, within(1e-9));
        assertThat(new LensWording(Locale.ENGLISH).emissions(figure)).isEqualTo("−1.2\u00a0kg\u00a0CO₂");
        assertThat(new LensWording(Locale.ENGLISH).intensity(figure)).isEqualTo("−12\u00a0g\u00a0CO₂/kWh");
    }

    /** The mean of the 8,760 values of data/intensity_hourly/entsoe-de-2021.csv, added up with awk: 346.192237. */
    @Test
    void hourlyIsTheMeanOfTheNewestHostedYear() {
        var lens = of("aws/eu-central-1", GivenFacts.NONE).of(LensKind.LOCATION_HOURLY);
        assertThat(lens.figure().year()).isEqualTo(2021);
        assertThat(lens.figure().intensityGPerKwh()).isCloseTo(346.192237, within(1e-6));
    }

    /** 2021-03-01, 00:30 to 02:00 UTC: the row of that file begins with 409 and 413.9 g. */
    @Test
    void hourlyOfAJobTakesItsHoursOnly() {
        var time = new JobTime(Instant.parse("2021-03-01T00:30:00Z"), 1.5);
        var lens = of("aws/eu-central-1", new GivenFacts(null, null, null, null, time))
                .of(LensKind.LOCATION_HOURLY);
        assertThat(lens.figure().intensityGPerKwh()).isCloseTo((0.5 * 409 + 413.9) / 1.5, within(1e-9));
    }

    @Test
    void hourlyNeverFallsBackToAnotherLens() {
        var nowhere = of("aws/ap-northeast-1", GivenFacts.NONE).of(LensKind.LOCATION_HOURLY);
        assertThat(nowhere.figure()).isNull();
        assertThat(text(nowhere)).startsWith("Not published for this region").contains("file of your own");
        var later = new JobTime(Instant.parse("2025-03-01T00:00:00Z"), 5);
        var outside = of("aws/eu-central-1", new GivenFacts(null, null, null, null, later))
                .of(LensKind.LOCATION_HOURLY);
        assertThat(text(outside)).contains("2025-03-01T00:00:00Z").contains("2020, 2021");
        var acrossNewYear = new JobTime(Instant.parse("2020-12-31T23:00:00Z"), 5);
        assertThat(of("aws/eu-central-1", new GivenFacts(null, null, null, null, acrossNewYear))
                        .of(LensKind.LOCATION_HOURLY)
                        .figure())
                .isNull();
    }

    @RepeatedTest(50)
    void offsetsAreSubtractedFromNothing(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var regions = catalog.allRegions(version());
        var region = regions.get(random.nextInt(regions.size())).id();
        var offset = new Offset(new Emissions(random.nextDouble() * 1e6), "project");
        var with = of(region, new GivenFacts(WIND, RESIDUAL, null, offset, null));
        var without = of(region, new GivenFacts(WIND, RESIDUAL, null, null, null));
        assertThat(with.lenses()).isEqualTo(without.lenses());
        assertThat(with.offset()).isEqualTo(offset);
    }

    @Test
    void whatAnOwnerHasInScopeTwoIsScopeThreeForWhoRents() {
        assertThat(ScopePart.of(Operator.OWN, "lifecycle"))
                .extracting(part -> part.scope() + " " + part.held())
                .containsExactly("2 YES", "3.3 YES", "3.3 NO");
        assertThat(ScopePart.of(Operator.CLOUD, "direct"))
                .extracting(part -> part.scope() + " " + part.held())
                .containsExactly("3 YES", "3 NO", "3 NO");
    }

    private double market(Contract contract, ResidualMix residual) {
        return of("aws/eu-central-1", new GivenFacts(contract, residual, null, null, null))
                .of(LensKind.MARKET)
                .figure()
                .emissionsKg();
    }

    private Lenses of(String region, GivenFacts facts) {
        var row = catalog.region(version(), region).orElseThrow();
        return lenses.of(
                question(row, catalog.provider(version(), row.providerId()).orElseThrow(), facts));
    }

    private AccountingQuestion question(Region region, Provider provider, GivenFacts facts) {
        var zones = intensities.zonesOfRegion(version(), region.id());
        var grid = new Grid(provider, region, region.countryIso2(), zones, false);
        var headline = new Headline(new CarbonIntensity(400), null, 2025, "own", null);
        return new AccountingQuestion(version(), ENERGY, grid, headline, Operator.CLOUD, facts);
    }

    private static Provider unclaimed(Provider provider) {
        return new Provider(provider.id(), provider.name(), provider.pue(), null, provider.source(), provider.note());
    }

    private static Region unclaimed(Region region) {
        return new Region(
                region.id(),
                region.providerId(),
                region.region(),
                region.name(),
                region.city(),
                region.countryIso2(),
                region.subdivision(),
                region.latitude(),
                region.longitude(),
                region.pue(),
                null,
                null,
                region.source(),
                region.note());
    }

    private DataVersion version() {
        return catalog.current();
    }

    private static String text(Lens lens) {
        return new LensWording(Locale.ENGLISH).text(lens.reason());
    }
}
