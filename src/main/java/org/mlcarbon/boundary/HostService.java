package org.mlcarbon.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.catalog.DataVersion;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.catalog.MemoryModel;
import org.mlcarbon.core.boundary.ModulePower;
import org.mlcarbon.core.footprint.DefaultSpread;
import org.mlcarbon.core.quantity.Power;
import org.springframework.stereotype.Service;

/** Looks up what processors and memory of the hosts draw. */
@Service
public class HostService {

    /** The model where nobody chose one: that of Green Algorithms, which most published figures use. */
    public static final String DEFAULT_MODEL = "w-per-gb";

    private final Catalog catalog;

    HostService(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Memory to estimate: of all hosts together, GB; hosts share it evenly, 1 where absent. */
    public record MemoryQuestion(
            double gigabytes,
            @Nullable String model,
            @Nullable Integer hosts) {}

    /**
     * Power of the memory of all hosts.
     * <pre>
     * by gigabyte: GB × W/GB          by module: hosts × power of the modules that hold GB / hosts
     * </pre>
     *
     * @throws Unresolved for a model that the tables do not have
     */
    public HostPower memory(DataVersion version, MemoryQuestion question) throws Unresolved {
        var id = Objects.requireNonNullElse(question.model(), DEFAULT_MODEL);
        var model = catalog.memoryModels(version).get(id);
        if (model == null) {
            throw new Unresolved("memoryModel", "unknown-model", id);
        }
        int hosts = question.hosts() == null ? 1 : question.hosts();
        var power = model.perModule() ? modules(model, question.gigabytes(), hosts) : gigabytes(model, question);
        var status = question.model() == null ? Status.DEFAULT : Status.PUBLISHED;
        var factors = new ArrayList<Factor>();
        factors.add(given("memoryGb", question.gigabytes(), "GB"));
        if (question.hosts() != null) {
            factors.add(given("hostCount", hosts, "1"));
        }
        factors.add(new Factor("memoryPowerWatts", power.watts(), "W", status, id, null, model.source()));
        return new HostPower(power, DefaultSpread.memoryModel(), List.copyOf(factors));
    }

    private static Power gigabytes(MemoryModel model, MemoryQuestion question) {
        return new Power(Math.max(model.minimumWatts(), model.watts() * question.gigabytes()));
    }

    private static Power modules(MemoryModel model, double gigabytes, int hosts) {
        var host = new ModulePower(model.watts(), model.minimumWatts()).of(gigabytes / hosts);
        return new Power(host.watts() * hosts);
    }

    /** Power of all processors as it was given. */
    public static HostPower givenProcessors(double watts) {
        return new HostPower(new Power(watts), DefaultSpread.hostPower(), List.of(given("cpuPowerWatts", watts, "W")));
    }

    /**
     * Power of so many processors of the table at their rating; how busy they were is not known.
     *
     * @throws Unresolved for a device that is no processor of the table, or has no published power
     */
    public HostPower processors(DataVersion version, String id, @Nullable Integer count) throws Unresolved {
        var row = catalog.hardware(version, id).orElse(null);
        if (row == null || !row.kind().equals("cpu")) {
            throw new Unresolved("cpu", "unknown-cpu", id);
        }
        if (row.tdp() == null || !row.confirmed()) {
            throw new Unresolved("cpu", "no-cpu-power", row.name());
        }
        int pieces = count == null ? 1 : count;
        var power = new Power(row.tdp().watts() * pieces);
        var factor = new Factor(
                "cpuPowerWatts",
                power.watts(),
                "W",
                Status.PUBLISHED,
                row.powerKind(),
                row.releaseYear(),
                row.source());
        return new HostPower(power, DefaultSpread.devicesAtUnknownUtilisation(), List.of(factor));
    }

    private static Factor given(String name, double value, String unit) {
        return new Factor(name, value, unit, Status.GIVEN, null, null, null);
    }
}
