package org.mlcarbon.boundary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.EmbodiedConvention;
import org.mlcarbon.catalog.EmbodiedRow;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.Source;
import org.mlcarbon.core.boundary.Manufacture;
import org.mlcarbon.core.quantity.Emissions;

/** Figures of manufacture, each the given one, else that of the device, else that of the convention. */
final class EmbodiedFigures {

    private final EmbodiedQuestion question;
    private final @Nullable EmbodiedConvention convention;
    private final @Nullable EmbodiedRow row;
    private final List<Factor> factors = new ArrayList<>();

    EmbodiedFigures(EmbodiedQuestion question, @Nullable EmbodiedConvention convention, @Nullable EmbodiedRow row) {
        this.question = question;
        this.convention = convention;
        this.row = row;
    }

    /** @throws Unresolved where own values do not suffice */
    Embodied embodied() throws Unresolved {
        boolean reserved = convention != null && convention.reservedHours();
        double hours = question.workedDeviceHours() + (reserved ? question.idleDeviceHours() : 0);
        var device = new Emissions(figure("embodiedKgPerDevice", "kg CO2e", question.kgPerDevice(), perDevice()));
        var server = new Emissions(figure(
                "embodiedKgPerServer",
                "kg CO2e",
                question.kgPerServer(),
                convention == null ? 0 : convention.perServer().kilogramsCo2e()));
        double count = figure("devicesPerServer", "1", question.devicesPerServer(), devicesPerServer());
        double years = figure("lifetimeYears", "a", question.lifetimeYears(), years());
        double use =
                figure("lifetimeUseShare", "1", question.useShare(), convention == null ? 1 : convention.useShare());
        factors.add(new Factor("embodiedDeviceHours", hours, "h", Status.GIVEN, null, null, null));
        return new Embodied(
                question.convention(),
                new Manufacture(device, server, count, years, use),
                hours,
                reserved,
                question.proxy() == null ? null : row,
                List.copyOf(factors),
                convention == null ? null : convention.source());
    }

    private double perDevice() throws Unresolved {
        if (row != null) {
            return row.emissions().kilogramsCo2e();
        }
        if (convention != null && convention.perDevice() != null) {
            return convention.perDevice().kilogramsCo2e();
        }
        if (question.kgPerDevice() == null && question.kgPerServer() == null) {
            throw new Unresolved("embodiedKgPerDevice", "own-kg");
        }
        return 0;
    }

    private double devicesPerServer() throws Unresolved {
        boolean ownServer = question.kgPerServer() != null && question.kgPerServer() > 0;
        boolean known = question.devicesPerServer() != null
                || (convention != null && convention.perServer().kilogramsCo2e() > 0);
        if (ownServer && !known) {
            throw new Unresolved("devicesPerServer", "server-devices");
        }
        return convention == null ? 1 : convention.devicesPerServer();
    }

    private double years() throws Unresolved {
        if (row != null && row.lifetimeYears() != null) {
            return row.lifetimeYears();
        }
        if (convention == null && question.lifetimeYears() == null) {
            throw new Unresolved("lifetimeYears", "own-life");
        }
        return convention == null ? 0 : convention.lifetimeYears();
    }

    /** The figure that counts, noted as a factor unless it says nothing. */
    private double figure(String name, String unit, @Nullable Double given, double otherwise) {
        if (given != null) {
            factors.add(new Factor(name, given, unit, Status.GIVEN, null, null, null));
            return given;
        }
        boolean ofDevice = row != null && name.equals("embodiedKgPerDevice");
        boolean lifeOfDevice = row != null && name.equals("lifetimeYears") && row.lifetimeYears() != null;
        boolean silent = convention == null || (row != null && !ofDevice && !name.equals("lifetimeYears"));
        if (!silent) {
            factors.add(
                    ofDevice || lifeOfDevice ? published(name, unit, otherwise) : conventional(name, unit, otherwise));
        }
        return otherwise;
    }

    private Factor published(String name, String unit, double value) {
        var source = row == null ? null : row.source();
        return new Factor(name, value, unit, Status.PUBLISHED, question.proxy() == null ? null : "proxy", null, source);
    }

    /** A constant of the convention; the life of the published one is a default. */
    private Factor conventional(String name, String unit, double value) {
        Source source = convention == null ? null : convention.source();
        return row == null
                ? new Factor(name, value, unit, Status.PUBLISHED, question.convention(), null, source)
                : new Factor(name, value, unit, Status.DEFAULT, null, null, source);
    }
}
