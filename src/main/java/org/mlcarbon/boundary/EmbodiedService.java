package org.mlcarbon.boundary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.EmbodiedConvention;
import org.mlcarbon.catalog.EmbodiedRow;
import org.springframework.stereotype.Service;

/** Spreads manufacture over work by a named convention, each figure with its source. */
@Service
public class EmbodiedService {

    /** Values of one’s own instead of a convention. */
    public static final String OWN = "own";

    /** The published figure of the device. */
    public static final String PUBLISHED = "published";

    /** Conventions whose constants are their own: others would make another convention of them. */
    public static final List<String> FIXED = List.of("bloom", "morrison", "ecologits");

    private static final String PIECE = "piece";

    private final Catalog catalog;

    EmbodiedService(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The published figure of a device of the hardware table. */
    public Optional<EmbodiedRow> published(DataVersion version, String hardwareId) {
        return pieces(version).stream()
                .filter(row -> hardwareId.equals(row.hardwareId()))
                .findFirst();
    }

    /** Rows that can stand for a device: those of one piece. */
    public List<EmbodiedRow> pieces(DataVersion version) {
        return catalog.embodied(version).stream()
                .filter(row -> row.per().equals(PIECE))
                .toList();
    }

    /**
     * The manufacture that the work stands for.
     *
     * @throws Unresolved where a figure is missing or belongs to another convention
     */
    public Embodied embodied(DataVersion version, EmbodiedQuestion question) throws Unresolved {
        if (!question.convention().equals(PUBLISHED) && question.proxy() != null) {
            throw new Unresolved("embodiedProxy", "proxy-only-published");
        }
        if (question.convention().equals(OWN)) {
            return new EmbodiedFigures(question, null, null).embodied();
        }
        var convention = catalog.embodiedConventions(version).get(question.convention());
        if (convention == null) {
            throw new Unresolved("embodied", "unknown-convention", question.convention());
        }
        checkConstants(question);
        var row = convention.perDevice() == null ? row(version, question) : null;
        return new EmbodiedFigures(question, convention, row).embodied();
    }

    private static void checkConstants(EmbodiedQuestion question) throws Unresolved {
        if (!FIXED.contains(question.convention())) {
            return;
        }
        refuse("embodiedKgPerDevice", question.kgPerDevice(), question);
        refuse("embodiedKgPerServer", question.kgPerServer(), question);
        refuse("devicesPerServer", question.devicesPerServer(), question);
        refuse("lifetimeYears", question.lifetimeYears(), question);
        refuse("lifetimeUseShare", question.useShare(), question);
    }

    private static void refuse(String property, @Nullable Double value, EmbodiedQuestion question) throws Unresolved {
        if (value != null) {
            throw new Unresolved(property, "own-constants", question.convention());
        }
    }

    /** The figure of the device, or the proxy that was named for it. */
    private EmbodiedRow row(DataVersion version, EmbodiedQuestion question) throws Unresolved {
        if (question.kgPerDevice() != null) {
            throw new Unresolved("embodiedKgPerDevice", "published-or-own");
        }
        var hardware = question.hardware();
        var own = hardware == null ? Optional.<EmbodiedRow>empty() : published(version, hardware.id());
        var id = question.proxy();
        if (id == null) {
            return own.orElseThrow(() -> hardware == null
                    ? new Unresolved("embodied", "no-device")
                    : new Unresolved("embodied", "no-figure", hardware.name()));
        }
        if (own.isPresent()) {
            throw new Unresolved("embodiedProxy", "has-figure", id);
        }
        return pieces(version).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unresolved(
                        "embodiedProxy",
                        "unknown-proxy",
                        id,
                        String.join(
                                ", ",
                                pieces(version).stream().map(EmbodiedRow::id).toList())));
    }

    /** The conventions that need nothing but device-hours, in the order of a comparison. */
    public List<EmbodiedConvention> comparable(DataVersion version) {
        return catalog.embodiedConventions(version).values().stream()
                .filter(convention -> convention.perDevice() != null)
                .toList();
    }
}
