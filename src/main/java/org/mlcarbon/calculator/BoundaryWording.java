package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.boundary.Embodied;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.common.text.QuantityFormat;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.boundary.Term.Kind;

/** What is counted beside the devices, in the words of one language. */
public final class BoundaryWording {

    private final Texts texts;
    private final QuantityFormat format;

    public BoundaryWording(Locale locale) {
        texts = Texts.of(locale);
        format = QuantityFormat.of(locale);
    }

    /** What is counted because somebody asked for it, sentence by sentence, with its figures. */
    public List<String> counted(Estimate estimate) {
        var sentences = new ArrayList<String>();
        watts(estimate, "cpuPowerWatts").ifPresent(watts -> sentences.add(texts.get("calculator.counted.cpu", watts)));
        memory(estimate).ifPresent(sentences::add);
        idle(estimate).ifPresent(sentences::add);
        estimate.embodied().ifPresent(made -> sentences.addAll(embodied(estimate, made)));
        sentences.addAll(water(estimate));
        return List.copyOf(sentences);
    }

    /** The same of one of many runs, without the figures that are its own. */
    List<String> countedOfMany(Estimate estimate) {
        var sentences = new ArrayList<String>();
        if (has(estimate, Kind.CPU) || has(estimate, Kind.MEMORY)) {
            sentences.add(texts.get("calculator.counted.many.hosts"));
        }
        if (has(estimate, Kind.IDLE)) {
            sentences.add(texts.get("calculator.counted.many.idle"));
        }
        estimate.embodied()
                .ifPresent(made -> sentences.add(texts.get("calculator.counted.many.embodied", convention(made))));
        return List.copyOf(sentences);
    }

    /** Whether parts of the hosts are counted one by one. */
    static boolean hasHostParts(Estimate estimate) {
        return has(estimate, Kind.CPU) || has(estimate, Kind.MEMORY);
    }

    private static boolean has(Estimate estimate, Kind kind) {
        return estimate.work().parts().stream().anyMatch(part -> part.kind() == kind);
    }

    private Optional<String> memory(Estimate estimate) {
        return factor(estimate, "memoryPowerWatts")
                .map(power -> texts.get(
                        "calculator.counted.memory",
                        format.plain(power.value(), "W"),
                        format.plain(
                                factor(estimate, "memoryGb").map(Factor::value).orElse(0.0), "GB"),
                        texts.get("calculator.memoryModel." + power.kind())));
    }

    private Optional<String> idle(Estimate estimate) {
        return estimate.work().parts().stream()
                .filter(part -> part.kind() == Kind.IDLE)
                .findFirst()
                .map(part -> texts.get(
                        "calculator.counted.idle",
                        format.plain(factor(estimate, "idleDeviceHours")
                                .map(Factor::value)
                                .orElse(0.0)),
                        watts(estimate, "idlePowerWatts").orElse(""),
                        format.energy(part.energy())));
    }

    private List<String> embodied(Estimate estimate, Embodied made) {
        var sentences = new ArrayList<String>();
        var figures = made.manufacture();
        sentences.add(texts.get(
                "calculator.counted.embodied",
                format.emissions(made.emissions(), made.range()),
                format.range(made.range()),
                convention(made),
                format.plain(made.deviceHours()),
                format.plain(figures.perDeviceWithServer().kilogramsCo2e()),
                format.plain(figures.lifetimeYears()),
                format.share(figures.useShare())));
        if (made.proxy() != null) {
            sentences.add(
                    texts.get("calculator.counted.embodied.proxy", made.proxy().id()));
        }
        if (made.reserved()) {
            sentences.add(texts.get("calculator.counted.embodied.reserved"));
        }
        estimate.withManufacture()
                .ifPresent(sum -> sentences.add(texts.get(
                        "calculator.counted.embodied.total",
                        format.emissions(sum.total(), sum.range()),
                        format.range(sum.range()))));
        return sentences;
    }

    /** The name of the convention, such as "BLOOM (Luccioni et al. 2022)". */
    public String convention(Embodied made) {
        return texts.get("boundary.convention." + made.convention());
    }

    private List<String> water(Estimate estimate) {
        var water = estimate.water();
        if (water == null) {
            return List.of();
        }
        return List.of(water("site", water.site()), water("grid", water.grid()));
    }

    /** Litres of one part of the water, or that no figure is published for it. */
    public String water(String part, Water.@Nullable Part water) {
        return water == null
                ? texts.get("calculator.counted.water." + part + ".none")
                : texts.get(
                        "calculator.counted.water." + part,
                        litres(water.litres()),
                        format.plain(water.factor().value(), water.factor().unit()));
    }

    /** To three significant digits, in litres. */
    public String litres(double litres) {
        var rounded = new java.math.BigDecimal(litres).round(new java.math.MathContext(3));
        return format.plain(rounded.doubleValue(), "L");
    }

    private Optional<String> watts(Estimate estimate, String name) {
        return factor(estimate, name).map(power -> format.plain(power.value(), "W"));
    }

    private static Optional<Factor> factor(Estimate estimate, String name) {
        return estimate.factors().stream()
                .filter(factor -> factor.name().equals(name))
                .findFirst();
    }
}
