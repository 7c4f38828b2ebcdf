package org.mlcarbon.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.common.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The conventions on the hosted tables. Expected values are printed by their papers or computed by hand. */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties =
                "spring.datasource.url=jdbc:h2:mem:calculator;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class EmbodiedServiceTest {

    @Autowired
    private EmbodiedService service;

    @Autowired
    private HostService hosts;

    @Autowired
    private WaterService water;

    @Autowired
    private Catalog catalog;

    private Embodied embodied(
            String convention,
            @Nullable String hardware,
            @Nullable String proxy,
            @Nullable Double kg,
            @Nullable Double serverKg,
            @Nullable Double devices,
            @Nullable Double years,
            @Nullable Double use,
            double worked,
            double idle)
            throws Unresolved {
        var version = catalog.current();
        var row = hardware == null ? null : catalog.hardware(version, hardware).orElseThrow();
        return service.embodied(
                version, new EmbodiedQuestion(convention, row, proxy, kg, serverKg, devices, years, use, worked, idle));
    }

    private Embodied plain(String convention, double worked, double idle) throws Unresolved {
        return embodied(convention, null, null, null, null, null, null, null, worked, idle);
    }

    /**
     * BLOOM prints 11.2 t for 1,082,990 GPU-hours; Morrison 0.013 kg an hour. By hand, for 1,000,000 h: EcoLogits (5700 / 8 +
     * 164) / 26,280 × 10⁶ = 33,352.4 kg; SCI (1000 / 8 + 150) / 35,040 × 10⁶ = 7,848.2 kg.
     */
    @ParameterizedTest
    @CsvSource({
        "bloom, 1082990, 11211.4, 0.1",
        "morrison, 1, 0.013, 0.0005",
        "ecologits, 1000000, 33352.4, 0.1",
        "sci, 1000000, 7848.2, 0.1"
    })
    void followsTheConvention(String convention, double hours, double kilograms, double within) throws Unresolved {
        var found = plain(convention, hours, 0);
        assertThat(found.emissions().kilogramsCo2e()).isCloseTo(kilograms, within(within));
        assertThat(found.range().low()).isCloseTo(found.emissions().kilogramsCo2e() / 2, within(1e-6));
        assertThat(found.range().high()).isCloseTo(found.emissions().kilogramsCo2e() * 2, within(1e-6));
        assertThat(found.factors())
                .filteredOn(factor -> !factor.name().equals("embodiedDeviceHours"))
                .hasSize(5)
                .allMatch(factor -> factor.source() != null);
    }

    @Test
    void carriesIdleHoursOnlyWhereReservedTimeCounts() throws Unresolved {
        assertThat(plain("sci", 300, 100).deviceHours()).isEqualTo(400);
        assertThat(plain("bloom", 300, 100).deviceHours()).isEqualTo(300);
        assertThat(plain("morrison", 300, 100).deviceHours()).isEqualTo(300);
    }

    /** By hand: 164 kg / (4 × 8,760 h) × 800 h = 3.7443 kg; the life is a default of the table, and said to be one. */
    @Test
    void takesThePublishedFigureOfTheDevice() throws Unresolved {
        var found = embodied("published", "h100-sxm5-80gb", null, null, null, null, null, null, 800, 0);
        assertThat(found.emissions().kilogramsCo2e()).isCloseTo(3.74429, within(5e-6));
        assertThat(found.proxy()).isNull();
        assertThat(found.factors())
                .filteredOn(factor -> factor.name().equals("lifetimeYears"))
                .allSatisfy(factor -> assertThat(factor.status()).isEqualTo(Status.DEFAULT));
        // the A100 comes with the life of its source, 6 years: 150 / 52,560 × 800 = 2.2831 kg
        var a100 = embodied("published", "a100-sxm4-80gb", null, null, null, null, null, null, 800, 0);
        assertThat(a100.emissions().kilogramsCo2e()).isCloseTo(2.28311, within(5e-6));
    }

    /** By hand: 164 kg for the H200, a server of 5,700 kg for 8, 3 years: (164 + 712.5) / 26,280 × 100 = 3.33524 kg. */
    @Test
    void takesAProxyOnlyByName() throws Unresolved {
        var found = embodied("published", "h200-sxm-141gb", "h100-sxm5-80gb", null, 5700.0, 8.0, 3.0, null, 100, 0);
        assertThat(found.emissions().kilogramsCo2e()).isCloseTo(3.33524, within(5e-6));
        assertThat(found.proxy()).isNotNull();
        assertThat(found.factors()).anyMatch(factor -> "proxy".equals(factor.kind()));
    }

    @Test
    void saysWhatIsMissingInBothLanguages() {
        refused("embodied", "no-figure", "published", "h200-sxm-141gb", null, null, null, null);
        refused("embodied", "no-device", "published", null, null, null, null, null);
        refused("embodiedProxy", "has-figure", "published", "h100-sxm5-80gb", "b200", null, null, null);
        refused("embodiedProxy", "unknown-proxy", "published", "h200-sxm-141gb", "moon", null, null, null);
        refused("embodiedProxy", "unknown-proxy", "published", "h200-sxm-141gb", "dram-per-gb", null, null, null);
        refused("embodiedProxy", "proxy-only-published", "bloom", null, "b200", null, null, null);
        refused("embodied", "unknown-convention", "moon", null, null, null, null, null);
        refused("lifetimeYears", "own-constants", "bloom", null, null, null, null, 4.0);
        refused("embodiedKgPerDevice", "own-kg", "own", null, null, null, null, 4.0);
        refused("lifetimeYears", "own-life", "own", null, null, 150.0, null, null);
        refused("devicesPerServer", "server-devices", "own", null, null, null, 2500.0, 4.0);
        refused("embodiedKgPerDevice", "published-or-own", "published", "b200", null, 1.0, null, null);
    }

    private void refused(
            String property,
            String key,
            String convention,
            @Nullable String hardware,
            @Nullable String proxy,
            @Nullable Double kg,
            @Nullable Double serverKg,
            @Nullable Double years) {
        var refusal = catchThrowableOfType(
                Unresolved.class, () -> embodied(convention, hardware, proxy, kg, serverKg, null, years, null, 1, 0));
        assertThat(refusal).as(key).isNotNull();
        assertThat(refusal.property()).isEqualTo(property);
        assertThat(refusal.key()).isEqualTo("boundary.problem." + key);
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            var text = Texts.of(locale).get(refusal.key(), refusal.arguments().toArray());
            assertThat(text).endsWith(".").doesNotContain("{", "boundary.problem");
        }
    }

    /** Green Algorithms: 64 GB × 0.3725 = 23.84 W. CodeCarbon: two hosts of 512 GB draw 2 × 38 W (PEERS b4). */
    @Test
    void estimatesMemoryByANamedModel() throws Unresolved {
        var version = catalog.current();
        var byDefault = hosts.memory(version, new HostService.MemoryQuestion(64, null, null));
        assertThat(byDefault.power().watts()).isCloseTo(23.84, within(1e-9));
        assertThat(byDefault.factors()).anyMatch(factor -> factor.status() == Status.DEFAULT);
        var modules = hosts.memory(version, new HostService.MemoryQuestion(1024, "w-per-module", 2));
        assertThat(modules.power().watts()).isCloseTo(76, within(1e-9));
        var arm = hosts.memory(version, new HostService.MemoryQuestion(64, "w-per-module-arm", null));
        assertThat(arm.power().watts()).isCloseTo(6, within(1e-9));
    }

    /** EPYC 7251: 120 W (AMD). */
    @Test
    void takesProcessorsOfTheTable() throws Unresolved {
        assertThat(hosts.processors(catalog.current(), "amd-epyc-7251", 2)
                        .power()
                        .watts())
                .isEqualTo(240);
        var refused = catchThrowableOfType(Unresolved.class, () -> hosts.processors(catalog.current(), "b200", null));
        assertThat(refused.key()).isEqualTo("boundary.problem.unknown-cpu");
    }

    /** AWS 2025: 0.06 L/kWh in N. Virginia, 0.12 for the fleet, which Mumbai falls back to; Google publishes none. */
    @Test
    void findsWaterWhereItIsPublished() {
        var version = catalog.current();
        var virginia = catalog.region(version, "aws/us-east-1").orElseThrow();
        assertThat(water.site(version, virginia).orElseThrow().factor().value()).isEqualTo(0.06);
        var mumbai = catalog.region(version, "aws/ap-south-1").orElseThrow();
        assertThat(water.site(version, mumbai).orElseThrow().factor().kind()).isEqualTo("fleet");
        var iowa = catalog.region(version, "gcp/us-central1").orElseThrow();
        assertThat(water.site(version, iowa)).isEmpty();
        assertThat(water.grid(version, "FR").orElseThrow().factor().value()).isEqualTo(3.67);
        assertThat(water.grid(version, "KE")).isEmpty();
    }
}
