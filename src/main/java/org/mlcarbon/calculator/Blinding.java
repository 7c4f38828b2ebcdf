package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.boundary.Embodied;
import org.mlcarbon.boundary.EmbodiedService;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.Hardware;
import org.mlcarbon.catalog.Instance;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.footprint.Site;
import org.mlcarbon.core.footprint.Spread;
import org.mlcarbon.core.quantity.CarbonIntensity;
import org.mlcarbon.core.quantity.Pue;
import org.springframework.stereotype.Service;

/**
 * Makes of an estimate one for double-blind review. Emissions divided by energy would give the place away, so the
 * figures are computed anew from the classes of PUE and intensity; the blind estimate holds nothing that was hidden, and
 * so nothing that is written from it can.
 */
@Service
public class Blinding {

    private static final List<String> HIDDEN = List.of(
            "hardwareName",
            "provider",
            "region",
            "site",
            "zone",
            "country",
            "carbonIntensityGPerKwh",
            "siteKind",
            "carbonIntensityYear",
            "carbonIntensitySource",
            "intensitySource",
            "intensityYear",
            "pue",
            "pueLow",
            "pueHigh",
            "carbonIntensityLowGPerKwh",
            "carbonIntensityHighGPerKwh",
            "water",
            "wueLitresPerKwh",
            "gridWaterLitresPerKwh");

    private static final int FEW_PROVIDERS = 3;
    private static final double MANY_DEVICES = 1_000;

    private final Catalog catalog;
    private final CalculatorService calculator;
    private final Grains grains;

    Blinding(Catalog catalog, CalculatorService calculator, Grains grains) {
        this.catalog = catalog;
        this.calculator = calculator;
        this.grains = grains;
    }

    /** The estimate without provider, region, site, own names and whatever gives them away. */
    public Estimate blind(Estimate estimate) {
        var grain = grains.of(estimate);
        var place = withheld(estimate, grain);
        var work = work(estimate);
        return calculator.estimate(
                request(estimate, work),
                estimate.version(),
                work,
                place,
                spread(grain.pue()).times(CalculatorService.pueSpread(estimate.place())),
                spread(grain.intensity()).times(CalculatorService.intensitySpread(estimate.place(), estimate.work())),
                place.intensity().source() == null ? List.of() : estimate.notices());
    }

    private static Spread spread(@Nullable Band band) {
        return band == null ? Spread.NONE : band.spread();
    }

    /** What the author should think about before handing in: what is left may still be rare. */
    public List<String> warnings(Estimate estimate, Locale locale) {
        var texts = Texts.of(locale);
        var warnings = new ArrayList<String>();
        var hardware = estimate.work().hardware();
        if (hardware != null && isOfProvider(estimate, hardware)) {
            warnings.add(texts.get("calculator.blind.device-withheld"));
        } else if (hardware != null) {
            long providers = providersOf(estimate, hardware);
            if (providers > 0 && providers <= FEW_PROVIDERS) {
                warnings.add(texts.get("calculator.blind.rare-device", providers, hardware.name()));
            }
        }
        if (estimate.work().deviceCount() >= MANY_DEVICES) {
            warnings.add(
                    texts.get("calculator.blind.many-devices", estimate.work().deviceCount()));
        }
        var grain = grains.of(estimate);
        if (grain.continent() == null && estimate.place().countryCode() != null) {
            warnings.add(texts.get("calculator.blind.rare-place"));
        }
        if (Grains.isWide(grain)) {
            warnings.add(texts.get("calculator.blind.wide"));
        }
        return List.copyOf(warnings);
    }

    private Place withheld(Estimate estimate, Grain grain) {
        var place = estimate.place();
        var pue = grain.pue() == null ? place.site().pue() : new Pue(grain.pue().middle());
        var intensity = new CarbonIntensity(grain.intensity().middle());
        return new Place(
                Place.Kind.WITHHELD,
                "",
                null,
                null,
                new Site(pue, intensity),
                grain.pue() == null ? place.pue() : banded(place.pue(), pue.ratio(), null),
                place.pueKind(),
                banded(place.intensity(), intensity.gramsPerKilowattHour(), source(estimate)),
                place.intensityKind(),
                null,
                List.of(),
                grain,
                place.ownSpread());
    }

    /** The source of the intensity, unless it tells the place. */
    private @Nullable Source source(Estimate estimate) {
        var series = estimate.place().series();
        return series != null && grains.isGlobal(estimate.version(), series)
                ? estimate.place().intensity().source()
                : null;
    }

    private static Factor banded(Factor factor, double middle, @Nullable Source source) {
        var kind = factor.status() == Status.GIVEN ? null : factor.kind();
        var year = source == null ? null : factor.year();
        return new Factor(factor.name(), middle, factor.unit(), Status.BANDED, kind, year, source);
    }

    /** The work without a device that names its provider. */
    private Work work(Estimate estimate) {
        var work = estimate.work();
        var hardware = work.hardware();
        if (hardware == null || !isOfProvider(estimate, hardware)) {
            return work;
        }
        var factors = work.factors().stream()
                .map(factor -> factor.source() == null
                        ? factor
                        : new Factor(
                                factor.name(),
                                factor.value(),
                                factor.unit(),
                                factor.status(),
                                factor.kind(),
                                null,
                                null))
                .toList();
        return new Work(
                work.boundary(),
                work.energy(),
                work.devices(),
                work.ownSpread(),
                work.hours(),
                work.deviceCount(),
                work.deviceHours(),
                null,
                factors,
                work.parts(),
                unnamedIfPublished(work.embodied()));
    }

    /** The published manufacture of a device that names its provider: its figures stay, as own values. */
    private static @Nullable Embodied unnamedIfPublished(@Nullable Embodied embodied) {
        if (embodied == null || !embodied.convention().equals(EmbodiedService.PUBLISHED)) {
            return embodied;
        }
        var factors = embodied.factors().stream()
                .map(factor -> new Factor(
                        factor.name(), factor.value(), factor.unit(), factor.status(), factor.kind(), null, null))
                .toList();
        return new Embodied(
                EmbodiedService.OWN,
                embodied.manufacture(),
                embodied.deviceHours(),
                embodied.reserved(),
                null,
                factors,
                null);
    }

    /** Own values in place of the published figure of a device that is not named. */
    private static Map<String, Object> own(Embodied embodied) {
        var made = embodied.manufacture();
        return Map.of(
                "embodied", EmbodiedService.OWN,
                "embodiedProxy", "",
                "embodiedKgPerDevice", made.perDevice().kilogramsCo2e(),
                "embodiedKgPerServer", made.perServer().kilogramsCo2e(),
                "devicesPerServer", made.devicesPerServer(),
                "lifetimeYears", made.lifetimeYears(),
                "lifetimeUseShare", made.useShare());
    }

    private static WorkloadRequest request(Estimate estimate, Work work) {
        Map<String, Object> change = new HashMap<>();
        HIDDEN.forEach(name -> change.put(name, ""));
        AccountingFacts.PROPERTIES.forEach(name -> change.put(name, "")); // contracts and residual mixes name places
        var hardware = estimate.work().hardware();
        if (hardware != null && work.hardware() == null) {
            change.put("hardware", "");
            change.put(
                    "devicePowerWatts", Objects.requireNonNull(hardware.tdp()).watts());
            estimate.embodied()
                    .filter(made -> made.convention().equals(EmbodiedService.PUBLISHED))
                    .ifPresent(made -> change.putAll(own(made)));
        }
        return WorkloadParameters.with(estimate.request(), change);
    }

    /** Whether a provider builds the chip for itself, such as a TPU. */
    private boolean isOfProvider(Estimate estimate, Hardware hardware) {
        return catalog.providers(estimate.version()).stream()
                .anyMatch(provider -> provider.name().startsWith(hardware.vendor())
                        || provider.id().equalsIgnoreCase(hardware.vendor()));
    }

    private long providersOf(Estimate estimate, Hardware hardware) {
        return catalog.instances(estimate.version()).stream()
                .filter(instance -> instance.hardware().id().equals(hardware.id()))
                .map(Instance::providerId)
                .distinct()
                .count();
    }
}
