package org.mlcarbon.planning;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.calculator.Estimate;
import org.mlcarbon.calculator.InvalidWorkload;
import org.mlcarbon.calculator.Problems;
import org.mlcarbon.calculator.WorkloadParameters;
import org.mlcarbon.calculator.WorkloadRequest;
import org.mlcarbon.catalog.Factor;
import org.mlcarbon.catalog.Factor.Status;
import org.mlcarbon.core.inference.EnergyPerThousand;
import org.mlcarbon.core.quantity.Energy;
import org.mlcarbon.planning.Inference.Way;
import org.springframework.stereotype.Service;

/** Says what requests to a model cost: from their energy, from a measurement, or estimated from the size of the model. */
@Service
public class InferenceService {

    private static final double MAX_KWH_PER_THOUSAND = 1e9;

    /** Properties of a workload that say what ran and not where. */
    private static final Set<String> WORK = WorkloadParameters.withBesideDevices(
            "hardware",
            "devicePowerWatts",
            "hardwareName",
            "energyKwh",
            "deviceCount",
            "deviceShare",
            "hours",
            "deviceHours",
            "runs",
            "utilisation",
            "hostPowerWatts",
            "energyLow",
            "energyHigh");

    private final Pricer pricer;
    private final ModelledRequests modelled;

    InferenceService(Pricer pricer, ModelledRequests modelled) {
        this.pricer = pricer;
        this.modelled = modelled;
    }

    /**
     * Energy and emissions of 1,000 requests, of all of them, and parity with training, as far as asked for.
     *
     * @throws InvalidWorkload with every reason found
     */
    public Inference infer(InferenceRequest request) throws InvalidWorkload {
        var problems = new Problems();
        var options = request.options();
        var way = way(options, problems);
        var known = way == null ? null : known(request, way, problems);
        UseCheck.check(options, problems);
        var estimate = pricer.estimate(priceable(request.workload(), way, known, problems), problems);
        problems.throwIfAny();
        var energy = known == null
                ? measured(Objects.requireNonNull(estimate), Objects.requireNonNull(options.measuredRequests()))
                : known;
        var even = EvenPoint.of(options, energy, problems);
        problems.throwIfAny();
        return Inference.of(request, Objects.requireNonNull(estimate), energy, even, factors(energy, estimate));
    }

    private static @Nullable Way way(InferenceOptions options, Problems problems) {
        var named = EnumSet.noneOf(Way.class);
        if (options.kwhPer1000Requests() != null) {
            named.add(Way.GIVEN);
        }
        if (options.measuredRequests() != null) {
            named.add(Way.MEASURED);
        }
        if (options.parametersBillions() != null || options.outputTokens() != null) {
            named.add(Way.ESTIMATED);
        }
        if (named.isEmpty()) {
            problems.add(UseCheck.property(Way.GIVEN), "planning.problem.no-energy");
            return null;
        }
        var way = named.iterator().next();
        if (named.size() > 1) {
            problems.add(UseCheck.property(way), "planning.problem.several-energies");
            return null;
        }
        UseCheck.notOfThisWay(options, way, problems);
        return way;
    }

    /** The energy where it is known without the workload; nothing where the workload has to be computed first. */
    private @Nullable RequestEnergy known(InferenceRequest request, Way way, Problems problems) {
        var options = request.options();
        return switch (way) {
            case GIVEN -> given(options, problems);
            case ESTIMATED -> {
                problems.notWith("energyBoundary", request.workload().energyBoundary(), UseCheck.property(way));
                yield modelled.resolve(options, pricer.version(request.workload()), problems);
            }
            case MEASURED -> {
                problems.positive("measuredRequests", options.measuredRequests(), EnergyPerThousand.MAX_REQUESTS, "");
                yield null;
            }
        };
    }

    private static @Nullable RequestEnergy given(InferenceOptions options, Problems problems) {
        int before = problems.count();
        double energyKwh = Objects.requireNonNull(options.kwhPer1000Requests());
        problems.positive("kwhPer1000Requests", energyKwh, MAX_KWH_PER_THOUSAND, "kWh");
        Bands.check(
                "kwhPer1000Requests",
                energyKwh,
                options.kwhPer1000RequestsLow(),
                options.kwhPer1000RequestsHigh(),
                problems);
        if (problems.count() > before) {
            return null;
        }
        return new RequestEnergy(
                Way.GIVEN,
                new EnergyPerThousand(new Energy(energyKwh)),
                Bands.spread(energyKwh, options.kwhPer1000RequestsLow(), options.kwhPer1000RequestsHigh()),
                null,
                List.of(new Factor("kwhPer1000Requests", energyKwh, "kWh", Status.GIVEN, null, null, null)),
                false);
    }

    private static RequestEnergy measured(Estimate estimate, double requests) {
        var counted = new Factor("measuredRequests", requests, "1", Status.MEASURED, null, null, null);
        return new RequestEnergy(
                Way.MEASURED,
                EnergyPerThousand.measured(estimate.work().energy(), requests),
                estimate.work().spread(),
                null,
                Stream.concat(estimate.work().factors().stream(), Stream.of(counted))
                        .toList(),
                false);
    }

    /** A workload that the calculator can price: the energy of 1,000 requests, or what was measured as it is. */
    private static WorkloadRequest priceable(
            WorkloadRequest workload, @Nullable Way way, @Nullable RequestEnergy known, Problems problems) {
        if (way == Way.MEASURED) {
            return workload;
        }
        var change = new HashMap<String, Object>();
        WorkloadParameters.of(workload).keySet().stream().filter(WORK::contains).forEach(property -> {
            change.put(property, "");
            if (way != null) {
                problems.notWith(property, property, UseCheck.property(way));
            }
        });
        change.put("energyKwh", known == null ? 1 : known.perThousand().energy().kilowattHours());
        return WorkloadParameters.with(workload, change);
    }

    private static List<Factor> factors(RequestEnergy energy, Estimate estimate) {
        var place = estimate.place();
        return Stream.concat(energy.factors().stream(), Stream.of(place.pue(), place.intensity()))
                .toList();
    }
}
