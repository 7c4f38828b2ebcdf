package org.mlcarbon.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Place.Kind;
import org.mlcarbon.calculator.Work.Boundary;
import org.mlcarbon.catalog.Catalog;
import org.mlcarbon.core.quantity.Interval;
import org.mlcarbon.othertools.HostDetails;
import org.mlcarbon.othertools.OtherToolsService;
import org.mlcarbon.othertools.ToolEstimate;
import org.mlcarbon.othertools.ToolWorkload;
import org.mlcarbon.othertools.Whereabouts;
import org.springframework.stereotype.Service;

/** The workload of an estimate under the formulas of other calculators. */
@Service
public class OtherCalculators {

    private static final String WORLD = "world";

    private final OtherToolsService tools;
    private final Catalog catalog;

    OtherCalculators(OtherToolsService tools, Catalog catalog) {
        this.tools = tools;
        this.catalog = catalog;
    }

    /** Every other calculator, those without a figure too, with nothing known but the workload. */
    public List<ToolEstimate> of(Estimate estimate) {
        return tools.all(workload(estimate, HostDetails.NONE, null), estimate.version());
    }

    /**
     * The estimate itself, then every other calculator.
     *
     * @throws InvalidWorkload if an option is out of its range or names no region
     */
    public List<ToolEstimate> withOwn(Estimate estimate, OtherToolsOptions options) throws InvalidWorkload {
        var problems = new Problems();
        problems.range("memoryGb", options.memoryGb(), 0, HostDetails.MAX_GB, "GB");
        problems.range("cpuCores", options.cpuCores(), 0, HostDetails.MAX_CORES, "");
        problems.range("cpuPowerWatts", options.cpuPowerWatts(), 0, HostDetails.MAX_WATTS, "W");
        var standIn = standIn(estimate, options.cloudRegion(), problems);
        problems.throwIfAny();
        var host = new HostDetails(options.memoryGb(), options.cpuCores(), options.cpuPowerWatts());
        return after(own(estimate), tools.all(workload(estimate, host, standIn), estimate.version()));
    }

    /** The estimate itself, then every other calculator, with nothing known but the workload. */
    public List<ToolEstimate> withOwn(Estimate estimate) {
        return after(own(estimate), of(estimate));
    }

    /** The estimate itself, then the lines of the published comparison, each with its own settings. */
    public List<ToolEstimate> published(Estimate estimate) {
        return after(own(estimate), tools.published(estimate.version()));
    }

    private static List<ToolEstimate> after(ToolEstimate first, List<ToolEstimate> rest) {
        var all = new ArrayList<ToolEstimate>();
        all.add(first);
        all.addAll(rest);
        return List.copyOf(all);
    }

    /** From the lowest to the highest figure of other calculators, kg CO2e; nothing if fewer than two give one. */
    public Optional<Interval> span(Estimate estimate) {
        var figures = of(estimate).stream()
                .filter(ToolEstimate::computable)
                .mapToDouble(ToolEstimate::kilograms)
                .sorted()
                .toArray();
        return figures.length < 2
                ? Optional.empty()
                : Optional.of(new Interval(figures[0], figures[figures.length - 1]));
    }

    private @Nullable Whereabouts standIn(Estimate estimate, @Nullable String region, Problems problems) {
        if (region == null) {
            return null;
        }
        var row = catalog.region(estimate.version(), region).orElse(null);
        if (row == null) {
            problems.add("cloudRegion", "othertools.problem.region", region);
            return null;
        }
        return Whereabouts.region(row.providerId(), row.region(), row.countryIso2(), row.subdivision());
    }

    private static ToolWorkload workload(Estimate estimate, HostDetails host, @Nullable Whereabouts standIn) {
        var request = estimate.request();
        var work = estimate.work();
        var share = request.deviceShare() == null ? 1 : request.deviceShare();
        return new ToolWorkload(
                work.hardware() == null ? null : work.hardware().id(),
                watts(estimate),
                work.deviceHours() == null ? null : work.deviceHours() * share,
                work.hours(),
                request.utilisation(),
                request.hostPowerWatts(),
                work.boundary() == Boundary.HARDWARE_MEASURED ? work.energy().kilowattHours() : null,
                work.boundary() != Boundary.FACILITY_MEASURED,
                host,
                request.pue(),
                whereabouts(estimate),
                standIn);
    }

    private static @Nullable Double watts(Estimate estimate) {
        var hardware = estimate.work().hardware();
        if (hardware == null || hardware.tdp() == null) {
            return estimate.request().devicePowerWatts();
        }
        return hardware.tdp().watts();
    }

    private static Whereabouts whereabouts(Estimate estimate) {
        var place = estimate.place();
        var region = place.region();
        var zone = place.priced() == null ? null : place.priced().zone();
        var state = zone != null && zone.kind().equals("state") ? zone.id().toUpperCase(Locale.ROOT) : null;
        return new Whereabouts(
                region == null ? null : region.providerId(),
                region == null ? null : region.region(),
                place.kind() == Kind.WORLD ? WORLD : place.countryCode(),
                region == null ? state : region.subdivision(),
                "desk".equals(estimate.request().siteKind()),
                place.kind() == Kind.OWN_INTENSITY
                        ? place.site().carbonIntensity().gramsPerKilowattHour()
                        : null);
    }

    private static ToolEstimate own(Estimate estimate) {
        var request = estimate.request();
        var work = estimate.work();
        var watts = watts(estimate);
        var hours = work.deviceHours();
        double rated = work.devices().kilowattHours();
        double utilisation = 1;
        if (watts != null && hours != null) {
            rated = watts * hours * (request.deviceShare() == null ? 1 : request.deviceShare()) / 1000;
            utilisation = request.utilisation() == null ? 1 : request.utilisation();
        }
        return ToolEstimate.own(
                estimate.version().id(),
                estimate.version().published().toString(),
                rated,
                utilisation,
                work.energy().kilowattHours() - work.devices().kilowattHours(),
                estimate.place().site().pue().ratio(),
                estimate.place().site().carbonIntensity().gramsPerKilowattHour(),
                estimate.factors());
    }
}
